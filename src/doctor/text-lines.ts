import type { TextPlace } from './finding.ts';

/** The lines of a text, to turn an offset into a place and back. */
export class TextLines {
  /** Where each line begins. */
  readonly #starts: number[] = [0];

  constructor(text: string) {
    // As what reads calendars counts them: a lone CR ends a line only where nothing else does.
    const end = text.includes('\n') ? '\n' : '\r';
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) this.#starts.push(at + 1);
  }
  placeOf(offset: number): TextPlace {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** Where a line begins, counted from 1; `undefined` behind the last. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1];
  }
}

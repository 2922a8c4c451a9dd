import type { FigureColumns } from './indicator-columns.ts';
import { keyOf } from './indicator-names.ts';
import { wordsIn } from './indicator-places.ts';
import { unmarkedPeriod } from './marked-cell.ts';
import { periodSaid } from './period-words.ts';
import { periodOf, type Period } from './period.ts';

/** Finds when each row is about; the same words are worked out once. */
export class RowTimes {
  readonly #columns: FigureColumns;
  readonly #heading: string;
  readonly #known = new Map<string, Period | undefined>();

  constructor(columns: FigureColumns, headings: readonly string[]) {
    this.#columns = columns;
    this.#heading = headings[columns.time ?? -1] ?? '';
  }
  of(cells: readonly unknown[]): Period | undefined {
    const words = this.wordsOf(cells);
    if (!this.#known.has(words)) this.#known.set(words, this.#find(words));
    return this.#known.get(words);
  }
  #find(words: string): Period | undefined {
    const { time, of } = this.#columns;
    const heading = this.#heading;
    // In a column of periods a day is a period; in one of days it says of which month the figure is, in one of years of which year.
    const isPeriod = time !== undefined && time === of.get('period');
    const found = (isPeriod && (periodSaid(words) ?? periodSaid(`${heading} ${words}`))) || dated(words);
    return found && DAY.test(words) && /(jaar|year|annee|jahr)$/.test(keyOf(heading)) ? { year: found.year } : found;
  }
  /** What the cells say of it: a year may have its part in a column of its own. */
  wordsOf(cells: readonly unknown[]): string {
    const { time, of } = this.#columns;
    const words = unmarkedPeriod(wordsIn(cells[time ?? -1])).text;
    if (!/^\d{4}$/.test(words)) return words;
    for (const [role, letter] of PARTS) {
      const [number] = /\d+/.exec(wordsIn(cells[of.get(role) ?? -1])) ?? [];
      if (number) return words + letter + number;
    }
    return `${wordsIn(cells[of.get('month') ?? -1])} ${words}`.trim();
  }
}

const PARTS = [
  ['half', 'S'],
  ['quarter', 'Q'],
  ['month', 'M'],
] as const;

const DAY = /^\d{4}-\d\d-\d\d/;

/** A day is counted to its month. */
export function dated(written: string): Period | undefined {
  const [, month = '', year] = /^\d{1,2}[/.-](\d{1,2})[/.-](\d{4})/.exec(written) ?? [];
  if (year) return periodOf(`${year}-${month.padStart(2, '0')}`);
  return DAY.test(written) ? periodOf(written.slice(0, 7)) : periodSaid(written);
}

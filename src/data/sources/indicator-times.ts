import type { FigureColumns } from './indicator-columns.ts';
import { wordsIn } from './indicator-places.ts';
import { periodOf, type Period } from './period.ts';

/** Finds when each row is about; the same words are worked out once. */
export class RowTimes {
  readonly #columns: FigureColumns;
  readonly #known = new Map<string, Period | undefined>();

  constructor(columns: FigureColumns) {
    this.#columns = columns;
  }
  of(cells: readonly unknown[]): Period | undefined {
    const words = this.wordsOf(cells);
    const { time, of } = this.#columns;
    // In a column of periods a day is a period; in one of days it says of which month the figure is.
    const isPeriod = time !== undefined && time === of.get('period');
    if (!this.#known.has(words)) this.#known.set(words, (isPeriod && periodOf(words)) || dated(words));
    return this.#known.get(words);
  }
  /** What the cells say of it: a year may have its quarter or month in a column of its own. */
  wordsOf(cells: readonly unknown[]): string {
    const { time, of } = this.#columns;
    const words = wordsIn(cells[time ?? -1]);
    if (!/^\d{4}$/.test(words)) return words;
    const quarter = numberIn(cells[of.get('quarter') ?? -1]);
    const month = numberIn(cells[of.get('month') ?? -1]);
    return words + (quarter ? `Q${quarter}` : month ? `M${month}` : '');
  }
}

const numberIn = (cell: unknown): string | undefined => /\d+/.exec(wordsIn(cell))?.[0];

/** A day is counted to its month. */
function dated(written: string): Period | undefined {
  const [, iso] = /^(\d{4}-\d\d)-\d\d/.exec(written) ?? [];
  const [, month = '', year] = /^\d{1,2}[/.-](\d{1,2})[/.-](\d{4})/.exec(written) ?? [];
  return periodOf(year ? `${year}-${month.padStart(2, '0')}` : (iso ?? written));
}

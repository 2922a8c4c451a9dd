import type { Text } from '../../domain/text.ts';
import type { RowReport } from '../format.ts';
import type { Columns } from './columns.ts';
import type { Field } from './field-names.ts';
import { toFlag } from './flags.ts';
import { toNumber } from './numbers.ts';

const NOTHING = new Set([
  ...['', 'null', 'n/a', 'na', 'nvt', 'n.v.t.', 'undefined'],
  // As programs for tables write it: Python, MySQL, Excel.
  ...['nan', 'none', '\\n', '(leeg)', '(blank)', '(empty)', '(vide)', '(leer)'],
]);
/** `#N/A`, `#VERW!`: a formula that failed; and dashes, dots and the like. */
const FAILED = /^(?:#(?:[A-Z]{2,8}[!?]|N\/[AB]|NV)|[-‐-―−.…·_*?/\\]+)$/;
/** A number that a spreadsheet has to leave alone, `="014000000"`, and a whole one with a point: `2490.0`. */
const DRESSED = /^="(.*)"$|^(\d{1,12})\.0$/;

/** What a cell says; the many ways to write nothing are `''`. */
export function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.map(cellText).filter(Boolean).join(', ');
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') return '';
  const text = cell.trim().replace(DRESSED, '$1$2');
  return NOTHING.has(text.toLowerCase()) || FAILED.test(text) ? '' : text;
}

/** Tells of the columns at these places that have words in them, and that nobody reads. */
export function tellUnused(
  headings: readonly string[],
  places: readonly number[],
  rows: readonly { readonly cells: readonly unknown[] }[],
  report: RowReport,
): void {
  const unused = places.filter((at) => rows.some(({ cells }) => cellText(cells[at]) !== ''));
  if (unused.length > 0) report.advice('column.unused', '', unused.map((at) => headings[at]).join(', '));
}

/** One row, asked by field instead of by column. */
export class Cells<Name extends string = Field> {
  readonly #row: readonly unknown[];
  readonly #columns: Pick<Columns<Name>, 'of'>;

  constructor(row: readonly unknown[], columns: Pick<Columns<Name>, 'of'>) {
    this.#row = row;
    this.#columns = columns;
  }

  /** Every cell of a field, as it came; the best column first. */
  raw(field: Name): unknown[] {
    const columns = this.#columns.of.get(field) ?? [];
    return columns.map(({ at }) => this.#row[at]).filter((cell) => cell !== undefined && cell !== null && cell !== '');
  }
  /** Every cell of a field that says something; the members of a list each by themselves. */
  all(field: Name): string[] {
    return this.raw(field).flatMap((cell) => [cell].flat().flatMap((each: unknown) => cellText(each) || []));
  }
  first(field: Name): string | undefined {
    return this.all(field)[0];
  }
  number(field: Name): number | undefined {
    return toNumber(this.first(field));
  }
  flag(field: Name): boolean | undefined {
    return toFlag(this.first(field));
  }
  at(place: number): string {
    return cellText(this.#row[place]);
  }
  /**
   * Words per language where columns name one. Then the words without a language are for everybody who has no column:
   * they are the name itself, and not another language's.
   */
  text(field: Name): Text | undefined {
    const columns = this.#columns.of.get(field) ?? [];
    const forms: Record<string, string> = {};
    let plain: string | undefined;
    for (const { at, lang } of columns) {
      const words = this.at(at);
      if (words === '') continue;
      if (lang === undefined) plain ??= words;
      else forms[lang] ??= words;
    }
    if (Object.keys(forms).length === 0) return plain;
    if (plain === undefined) return forms;
    return { nl: plain, fr: plain, de: plain, en: plain, ...forms };
  }
  /** A list in one cell: `a; b`, `a | b`, or `{a,b}` as databases export it. */
  list(field: Name, separator = /[;|\n]/): string[] {
    return this.all(field).flatMap((cell) => {
      const inner = /^\{([^{}]*)\}$/.exec(cell)?.[1];
      const parts = inner === undefined ? cell.split(separator) : inner.split(',');
      return parts.flatMap((part) => cellText(part.replace(/^\s*"|"\s*$/g, '')) || []);
    });
  }
}

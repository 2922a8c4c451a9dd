import { unmarked } from './marked-cell.ts';

/** A number with one mark in it, and digits behind that. */
const MARKED = /^[<+-]?\s*(\d+)([.,])(\d+)\s*[%‰]?$/;
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3}){2,}$/;

/**
 * Finds out from all numbers of a table which mark stands between thousands, as `1.234` by itself may be either. A table that
 * gives no other sign was written with the comma as decimal mark where its cells are not parted by commas.
 */
export class Thousands {
  readonly #isBelgian: boolean;
  #decimal = new Set<string>();

  constructor(isBelgian: boolean) {
    this.#isBelgian = isBelgian;
  }
  see(cell: unknown): void {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) return;
    const text = unmarked(cell).text.replace(/[\s\u00a0\u202f\u2009]/g, '');
    const grouped = GROUPED.exec(text)?.[1];
    if (grouped) this.#decimal.add(grouped === '.' ? ',' : '.');
    const [, whole = '', mark, decimals = ''] = MARKED.exec(text) ?? [];
    if (mark && (decimals.length !== 3 || whole.length > 3 || whole.startsWith('0'))) this.#decimal.add(mark);
    const last = /[.,](?=\d+$)/.exec(text)?.[0];
    if (last && text.includes(last === '.' ? ',' : '.')) this.#decimal.add(last);
  }
  /** The cell without such marks, where it is a number with some. */
  strip(cell: string): string {
    const isComma = this.#decimal.size === 0 ? this.#isBelgian : this.#decimal.has(',');
    // Both are used: each number has to speak for itself.
    if (this.#decimal.size === 2) return cell;
    return cell.replace(isComma ? /(\d)\.(?=\d{3}(?!\d))/g : /(\d),(?=\d{3}(?!\d))/g, '$1');
  }
}

import type { Unit } from '../../domain/indicator.ts';
import type { Text } from '../../domain/text.ts';

/** What a table of any number of dimensions says, whichever standard it is written in. */
export interface Cube {
  /** How its publisher calls it; part of the ids of what is read from it. */
  readonly id: string;
  readonly label?: Text | undefined;
  readonly method?: string | undefined;
  readonly source?: { readonly name?: Text; readonly url?: string };
  readonly updated?: string | undefined;
  readonly dimensions: readonly Dimension[];
  /** What stands where these categories meet: one position for each dimension. */
  cell(at: readonly number[]): Cell;
  /** Of all its figures, or of those of one combination, where no category says it. */
  unitAt?(at: readonly number[]): Measure | undefined;
}

export type Role = 'time' | 'geo' | 'metric';

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role?: Role | undefined;
  readonly categories: readonly Category[];
}

export interface Category {
  readonly id: string;
  readonly label: string;
  /** The label in each language there is. */
  readonly text?: Text | undefined;
  readonly note?: string | undefined;
  readonly measure?: Measure | undefined;
}

/** What figures are counted in. */
export interface Measure {
  readonly unit: Unit;
  readonly label?: string | undefined;
  readonly decimals?: number | undefined;
}

export interface Cell {
  /** `null` and `undefined`: nothing is there. */
  readonly value: unknown;
  /** What its publisher marks it with: `b`, `c`, `:` … */
  readonly flag?: string | undefined;
  /** What that mark means, in the publisher's words. */
  readonly flagLabel?: string | undefined;
}

/** A cube that cannot be read for certain: any figure might be that of another place. */
export class CubeFault extends Error {
  override readonly name = 'CubeFault';
}

import type { Checkup } from '../doctor/finding.ts';

/** One document that was checked, with what to call it. */
export interface Checked {
  /** The name of the file, or the address without its query. */
  readonly name: string;
  readonly checkup: Checkup;
}

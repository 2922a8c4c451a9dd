import type { Text } from './text.ts';

/** What every record carries about where it came from. */
export interface Provenance {
  /** Ids or codes of the areas it belongs to: our own, NIS5, NIS5 + letter, or NIS5 + Wnn. */
  readonly area: readonly string[];
  readonly municipality?: string;
  /** ISO 8601, as the source wrote it. */
  readonly updated?: string;
  readonly publisher?: Text;
  /** Invented, for a demonstration. */
  readonly demo?: boolean;
  readonly source?: Source;
}

/** The feed a record was read from. */
export interface Source {
  /** Name a resident may see: the publisher's, the config's `source`, or the host name. */
  readonly label: string;
  /** The format it was read from: `native`, `geojson`, `hsds` … */
  readonly format: string;
  readonly licence?: string;
}

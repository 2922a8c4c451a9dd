import type { Provenance } from '../domain/provenance.ts';
import type { Fields } from './values/fields.ts';
import type { RowReport } from './format.ts';
import type { HoursSyntax } from './to-hours.ts';
import type { WhenSyntax } from './to-when.ts';

/** What a record inherits from the feed it stands in. */
export interface RecordContext {
  /** What holds for a record that says nothing else. */
  readonly inherited: Pick<Provenance, 'source' | 'publisher' | 'demo'>;
  /** IANA zone of times that name none. */
  readonly timezone?: string | undefined;
  /** Reads hours that are more than a plain table, where some record of this feed has them. */
  readonly hoursSyntax?: HoursSyntax | undefined;
  /** Turns what people call our words into those, where some record of this feed has others. */
  readonly inOurWords?: ((draft: Fields, report: RowReport) => Fields) | undefined;
  /** The same for when activities are. */
  readonly whenSyntax?: WhenSyntax | undefined;
}

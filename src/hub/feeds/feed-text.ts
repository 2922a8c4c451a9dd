import { inSlices } from '../../mirror/in-slices.ts';
import type { NativeFeed } from '../../mirror/native-feed.ts';

/** A feed as JSON, a record a line. */
export const feedText = async ({ items, ...about }: NativeFeed): Promise<string> =>
  withRecords(about, 'items', await inSlices(items, (item) => JSON.stringify(item)));

/** A JSON object that has more than a list in it, and that list, of which each record is a text already. */
export const withRecords = (about: object, list: string, records: readonly string[]): string =>
  `${JSON.stringify(about).slice(0, -1)},"${list}":[\n${records.join(',\n')}\n]}\n`;

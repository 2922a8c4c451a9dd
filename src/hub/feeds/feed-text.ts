import { inSlices } from '../../mirror/in-slices.ts';
import type { NativeFeed } from '../../mirror/native-feed.ts';
import { withoutHidden } from '../../mirror/native-item.ts';

/** A feed as JSON, a record a line. */
export const feedText = async ({ items, ...about }: NativeFeed): Promise<string> =>
  withRecords(about, 'items', await inSlices(items, (item) => JSON.stringify(item)));

/** The records in what `feedText` wrote, each as JSON. */
export const recordsIn = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .flatMap((line) => line.replace(/,$/, '') || []);

/** What `feedText` wrote, read again: a long one in one go would hold up all others. */
export async function parsedFeed(text: string): Promise<NativeFeed> {
  const items = await inSlices(recordsIn(text), (record) => JSON.parse(record));
  return { ...JSON.parse(`${text.slice(0, text.indexOf('\n'))}]}`), items };
}

/** A JSON object that has more than a list in it, and that list, of which each record is a text already. */
export const withRecords = (about: object, list: string, records: readonly string[]): string =>
  `${JSON.stringify(about).slice(0, -1)},"${list}":[\n${records.join(',\n')}\n]}\n`;

const HIDDEN = '"hideAddress":true';

/** What `feedText` wrote before hidden addresses were left out of it, without them: an old backup holds them too. */
export async function withoutAddresses(text: string): Promise<string> {
  if (!text.includes(HIDDEN)) return text;
  const clean = (line: string) => {
    if (!line.includes(HIDDEN)) return line;
    const end = line.endsWith(',') ? -1 : undefined;
    return JSON.stringify(withoutHidden(JSON.parse(line.slice(0, end)))) + (end ? ',' : '');
  };
  return (await inSlices(text.split('\n'), clean)).join('\n');
}

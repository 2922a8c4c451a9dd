import type { FeedKind } from '../domain/feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FeedDocument, OpenedFeed, RowReport } from './format.ts';
import { isFields } from './values/fields.ts';

/** Whether a document says that it is one of ours (contract §4); Google says of its own `calendar#events`. */
export const isNative = (json: unknown): boolean =>
  isFields(json) && typeof json.kind === 'string' && !json.kind.includes('#') && Array.isArray(json.items);

/** Reads our own feeds: `{kind, items, …}`, or as a courtesy a bare list of items. */
export const native =
  <Draft>(kind: FeedKind) =>
  ({ json }: FeedDocument): OpenedFeed<Draft> => {
    const read = readItem<Draft>;
    if (Array.isArray(json)) return { rows: json, read, path: (at) => `/${at}` };
    if (!isFields(json) || !Array.isArray(json.items)) {
      throw new FeedFailure('shape', `There is no list "items". Write {"kind": "${kind}", "items": […]}.`);
    }
    const { kind: written = kind, publisher, licence, updated, timezone, demo } = json;
    const said = stemOf(String(written));
    const isVoices = kind === 'indicators' && said === 'finding';
    if (said !== stemOf(kind) && !isVoices) {
      const other = typeof written === 'string' ? `"${written.slice(0, 40)}"` : 'another kind of thing';
      throw new FeedFailure('shape', `It says it holds ${other}, and "${kind}" are wanted here.`);
    }
    const about = { read, publisher, licence, updated, timezone, demo };
    const { items } = json;
    if (isVoices) return { rows: items.map(asFinding), ...about };
    if (kind !== 'indicators' || !Array.isArray(json.findings)) return { rows: items, ...about };
    const path = (at: number) => (at < items.length ? `/items/${at}` : `/findings/${at - items.length}`);
    return { rows: [...items, ...json.findings.map(asFinding)], path, ...about };
  };

/** `Action`, `actions` and `action` are one kind. */
export const stemOf = (kind: string): string =>
  kind
    .trim()
    .toLowerCase()
    .replace(/(?:y|ies|s)$/, '');

/** What stands in the list of findings need not say that it is one. */
const asFinding = (row: unknown): unknown => (isFields(row) ? { ...row, kind: 'finding' } : row);

function readItem<Draft>(row: unknown, report: RowReport): Draft | undefined {
  // What a partner wrote is a draft by definition: each kind's trust boundary makes a record of it, or refuses to.
  if (isFields(row)) return row as Draft;
  report.error('item.shape', '', row);
  return undefined;
}

import type { FeedKind } from '../domain/feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FeedDocument, OpenedFeed, RowReport } from './format.ts';
import { fieldsOf, isFields, listOf } from './values/fields.ts';

/** Whether a document says that it is one of ours (contract §4); Google says of its own `calendar#events`. */
export const isNative = (json: unknown): boolean =>
  isFields(json) &&
  typeof json.kind === 'string' &&
  !json.kind.includes('#') &&
  Array.isArray(json.items) &&
  // What has its names in Dutch or French has its other fields so too: it is read as any list of records.
  !(/^[sp]/i.test(json.kind) && json.items.length && json.items.every(isOtherwise));

const isOtherwise = (row: unknown) => !('name' in Object(row)) && ('naam' in Object(row) || 'nom' in Object(row));

/** Reads our own feeds, as `isNative` knows them: `{kind, items, …}`. */
export const native =
  <Draft>(kind: FeedKind) =>
  ({ json }: Pick<FeedDocument, 'json'>): OpenedFeed<Draft> => {
    const {
      kind: written = kind,
      items: listed,
      findings,
      publisher,
      licence,
      updated,
      timezone,
      demo,
    } = fieldsOf(json);
    const said = stemOf(String(written));
    const isVoices = kind === 'indicators' && said === 'finding';
    if (said !== stemOf(kind) && !isVoices) {
      const other = typeof written === 'string' ? `"${written.slice(0, 40)}"` : 'another kind of thing';
      throw new FeedFailure('shape', `It says it holds ${other}, and "${kind}" are wanted here.`);
    }
    const about = { read: readItem<Draft>, publisher, licence, updated, timezone, demo };
    const items = listOf(listed);
    if (isVoices) return { rows: items.map(asFinding), ...about };
    if (kind !== 'indicators' || !Array.isArray(findings)) return { rows: items, ...about };
    const path = (at: number) => (at < items.length ? `/items/${at}` : `/findings/${at - items.length}`);
    return { rows: [...items, ...findings.map(asFinding)], path, ...about };
  };

/** `Action`, `actions` and `action` are one kind. */
export const stemOf = (kind: string): string =>
  kind
    .trim()
    .toLowerCase()
    .replace(/(?:y|ies|s)$/, '');

/** What stands in the list of findings need not say that it is one. */
const asFinding = (row: unknown): unknown => (isFields(row) ? { ...row, kind: 'finding' } : row);

export function readItem<Draft>(row: unknown, report: RowReport): Draft | undefined {
  // What a partner wrote is a draft by definition: each kind's trust boundary makes a record of it, or refuses to.
  if (isFields(row)) return row as Draft;
  report.error('item.shape', '', row);
  return undefined;
}

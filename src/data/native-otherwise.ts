import type { FeedKind, Problem } from '../domain/feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { FeedDocument, OpenedFeed } from './format.ts';
import { native, readItem } from './native-feed.ts';
import { fieldsOf, isFields, type Fields } from './values/fields.ts';

const NO_LIST: Problem = { severity: 'advice', code: 'items.list', path: '/items' };

/** Reads our own feeds however they were put together: also a bare list, and records that stand in none. */
export const nativeOtherwise =
  <Draft>(kind: FeedKind) =>
  ({ json }: FeedDocument): OpenedFeed<Draft> => {
    if (Array.isArray(json)) return { rows: json, read: readItem<Draft>, path: (at) => `/${at}` };
    const listed = inList(json);
    if (listed) return { ...native<Draft>(kind)({ json: listed }), problems: [NO_LIST] };
    if (Array.isArray(fieldsOf(json)['items'])) return native<Draft>(kind)({ json });
    throw new FeedFailure('shape', `There is no list "items". Write {"kind": "${kind}", "items": […]}.`);
  };

/** A feed of ours whose records stand in no list: there is one, each stands under its id, or there are only findings. */
export function inList(json: unknown): Fields | undefined {
  const { kind, items, findings } = fieldsOf(json);
  if (typeof kind !== 'string' || Array.isArray(items)) return undefined;
  if (items === undefined && Array.isArray(findings)) return { ...fieldsOf(json), items: [] };
  if (!isFields(items)) return undefined;
  const isOne = ['id', 'name', 'title', 'label'].some((field) => field in items);
  const rows = isOne ? [items] : Object.entries(items).map(([id, row]) => (isFields(row) ? { id, ...row } : row));
  return { ...fieldsOf(json), items: rows };
}

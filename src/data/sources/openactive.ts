import type { FeedDocument, Format } from '../format.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { opportunity, withOldNames } from './openactive-opportunity.ts';
import { unfolded, withParents } from './schema-event-family.ts';
import { otherKind, typesOf } from './schema-types.ts';
import { fieldsOf, isFields, listOf, webUrl, wordsOf, type Fields } from './wire.ts';

/**
 * OpenActive: a page of a feed (RPDE 1.0), one of its items, or one opportunity by itself. Of each item the newest version
 * on the page counts, and a deleted one takes it away.
 */
export const open: Format<ActivityDraft> = (document) => {
  const json = exact(document);
  const { items, next, license } = isFields(json) ? json : {};
  const paged = Array.isArray(items);
  const versions = paged ? items : listOf(json);
  if (versions.some(isOrder) || /\/orders-rpde(?=[/?]|$)/.test(document.url)) {
    throw new FeedFailure('shape', 'This is a feed of orders: it says who booked. Give the feed of sessions instead.');
  }
  const newest = newestOf(versions);
  const shown = newest.filter((at) => isShown(dataOf(versions[at])));
  const known = new Map<unknown, Fields>();
  for (const at of newest) {
    const data = dataOf(versions[at]);
    if (data?.['@id'] !== undefined) known.set(data['@id'], data);
  }
  const parent = (value: unknown) => {
    const [named] = listOf(value);
    const written = isFields(named) ? withOldNames(named) : undefined;
    return known.get(written?.['@id'] ?? named) ?? written;
  };
  return {
    rows: shown.map((at): unknown => versions[at]),
    read(row, report) {
      const data = dataOf(row);
      if (!data) return void report.error('item.shape', '', row);
      for (const member of ['superEvent', 'facilityUse']) {
        const named = data[member];
        if (named !== undefined && isBare(parent(named))) report.advice('parent.elsewhere', member, named);
      }
      const id = wordsOf(fieldsOf(row)['id']);
      const events = unfolded(withParents(data, parent));
      return events.flatMap((event, at) => opportunity(event, report, document, at === 0 ? id : undefined));
    },
    path: (at) => (paged ? `/items/${shown[at] ?? at}/data` : ''),
    problems: otherKind(newest.length - shown.length, paged ? '/items' : ''),
    ...nextPage(next, paged ? items.length : 0, document.url),
    licence: license,
  };
};

/**
 * Ids and versions can be longer than a number of JavaScript is exact: then they are read again as text, as two items
 * whose ids differ in their last digit would be one.
 */
function exact({ text, json }: FeedDocument): unknown {
  if (!/"(?:id|modified)"\s*:\s*\d{16}/.test(text)) return json;
  return JSON.parse(text.replace(/("(?:id|modified)"\s*:\s*)(\d{16,40})(?=\s*[,}])/g, '$1"$2"'));
}

/** Whether no more is known of a parent than what it is called in another feed. */
const isBare = (parent: Fields | undefined): boolean =>
  !parent || Object.keys(parent).every((member) => /^@?(id|type|identifier|url|context)$/.test(member));

/** What an item holds; an opportunity by itself is its own. */
function dataOf(item: unknown): Fields | undefined {
  if (!isFields(item)) return undefined;
  const data = 'state' in item || 'data' in item ? item['data'] : item;
  return isFields(data) ? withOldNames(data) : undefined;
}

const isOrder = (item: unknown): boolean =>
  isFields(item) &&
  [wordsOf(item['kind']) ?? '', ...typesOf(dataOf(item) ?? {})].some((kind) => kind.startsWith('Order'));

const isShown = (data: Fields | undefined): boolean =>
  !data || typesOf(data).some((type) => /(Event|Series|Session|Festival|CourseInstance|FacilityUse|^Slot)$/.test(type));

/** Where the newest version of each item stands, in the order of the page, deleted ones left out. */
function newestOf(items: readonly unknown[]): readonly number[] {
  const newest = new Map<unknown, { at: number; version: string; gone: boolean }>();
  for (const [at, item] of items.entries()) {
    const { id, kind, modified, state } = isFields(item) ? item : {};
    const key = id === undefined ? at : JSON.stringify([wordsOf(kind), wordsOf(id)]);
    const version = wordsOf(modified) ?? '';
    const before = newest.get(key);
    if (!before || isNotOlder(version, before.version)) newest.set(key, { at, version, gone: state === 'deleted' });
  }
  const kept = [...newest.values()].filter(({ gone }) => !gone);
  return kept.map(({ at }) => at).toSorted((a, b) => a - b);
}

/** Versions are numbers of any length, or times: the longer number is the newer. The later of two that are equal wins. */
function isNotOlder(version: string, other: string): boolean {
  const numbers = /^\d+$/.test(version) && /^\d+$/.test(other);
  return numbers && version.length !== other.length ? version.length > other.length : version >= other;
}

/** The last page of a feed is empty and calls itself the next: that is where it is asked again later. */
function nextPage(next: unknown, count: number, url: string): { readonly next?: string } {
  const page = webUrl(wordsOf(next) ?? '', webUrl(url)?.href);
  const isLast = !page || wordsOf(next) === undefined || (count === 0 && bare(page.href) === bare(url));
  return isLast ? {} : { next: page.href };
}

/** Servers behind a proxy write `http:` in the links of an `https:` answer. */
const bare = (address: string) => address.replace(/^https?:/, '');

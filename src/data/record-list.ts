import { FeedFailure } from './feed-failure.ts';
import { columnsBeside } from './named-rows.ts';
import { fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';

/** The records of an answer, wherever in it they stand. */
export interface RecordList {
  readonly records: readonly Fields[];
  /** Where record `at` stands, as a JSON Pointer. */
  readonly path: (at: number) => string;
}

/** One page of such records. */
export interface RecordPage extends RecordList {
  /** The next page, absolute, where the answer names it. */
  readonly next?: string;
}

interface Rows {
  readonly rows: readonly unknown[];
  readonly path: (at: number) => string;
}

/** What servers call a list of what was asked for, or the envelope around it. */
const CALLED =
  /^(items?|results?|records|values?|d|data\w*|rows|docs|entry|entries|hits|edges|(hydra:)?member|response|_embedded)$/i;
/** Lists that are about an answer. */
const ABOUT =
  /^(@.*|_?links?|fields|col(umn)?s|headers|facets|aggregations|errors?|meta\w*|tags|layers|features|findings|regions)$/i;
/** Envelopes of one record: Opendatasoft and Airtable, Strapi and JSON:API, Elasticsearch, FHIR, GraphQL. */
const ENVELOPES = ['fields', 'attributes', '_source', 'resource', 'node'];
const DEEPEST = 3;

/**
 * The records of a bare list, of the list in an answer of an API, of an object with a record under each key, or of a sheet
 * as rows of cells. `undefined`: there are none.
 */
export function recordList(json: unknown): RecordList | undefined {
  if (isBoard(json)) return undefined;
  const found = columnsBeside(json) ?? (pageOf(json) ? rowsIn(listOf(json)[1], '/1', 0) : rowsIn(json, '', 0));
  if (!found) return undefined;
  const { rows, path } = found;
  const [headings] = rows;
  if (!Array.isArray(headings)) {
    return { records: rows.map(opened), path: (at) => [path(at), ...envelopeOf(rows[at])].join('/') };
  }
  const named = (row: unknown) => Object.fromEntries(listOf(row).map((cell, at) => [headings[at], cell]));
  return { records: rows.slice(1).map(named), path: (at) => path(at + 1) };
}

/** A board as Trello exports it: cards, and the lists that they are in. */
export function isBoard(json: unknown): boolean {
  const { cards, lists } = fieldsOf(json);
  return Array.isArray(cards) && Array.isArray(lists);
}

/** What the World Bank says of a page of records, in a list before them. */
export function pageOf(json: unknown): Fields | undefined {
  const [page, rows, ...others] = Array.isArray(json) ? listOf(json) : [];
  return isFields(page) && Array.isArray(rows) && others.length === 0 ? page : undefined;
}

/** The same of an answer that must have records. Throws a `FeedFailure('shape')` where it has none. */
export function recordPage(json: unknown, url: string): RecordPage {
  const found = recordList(json);
  if (!found) throw new FeedFailure('shape', 'This is JSON of a form that is not known here.');
  const next = nextLink(json, url);
  return { ...found, ...(next !== undefined && { next }) };
}

function rowsIn(json: unknown, path: string, depth: number): Rows | undefined {
  if (Array.isArray(json)) return isList(json) ? { rows: json, path: (at) => `${path}/${at}` } : undefined;
  if (!isFields(json) || depth > DEEPEST) return undefined;
  const members = Object.entries(json).filter(([name, value]) => Object(value) === value && !ABOUT.test(name));
  const called = members.filter(([name]) => CALLED.test(name));
  // What says much of itself is a record, and its lists are parts of it.
  const isEnvelope = Object.values(json).filter(isText).length < 3;
  const lists = [...called, ...(isEnvelope ? members : [])].filter(
    ([, value]) => Array.isArray(value) && isList(value),
  );
  if (lists.length > 1 && lists.every(([name]) => YEAR.test(name))) {
    const all = lists.flatMap(([name, value]) =>
      listOf(value).map((row, at) => [row, `${path}/${name}/${at}`] as const),
    );
    return { rows: all.map(([row]) => row), path: (at) => all[at]?.[1] ?? '' };
  }
  const [[name, rows] = []] = lists;
  if (name !== undefined) return rowsIn(rows, `${path}/${name}`, depth);
  for (const [inner, value] of !isEnvelope ? [] : depth === 0 ? called : members) {
    const found = isFields(value) ? rowsIn(value, `${path}/${inner}`, depth + 1) : undefined;
    if (found) return found;
  }
  const keys = Object.keys(json);
  const isKeyed =
    depth === 0 && keys.length > 1 && keys.every((key) => Object.values(fieldsOf(json[key])).some(isText));
  // Where names are the keys.
  const isNamed = keys.some((key) => /\s/.test(key));
  return isKeyed
    ? {
        rows: keys.map((id) => ({ id, ...(isNamed && { name: id }), ...fieldsOf(json[id]) })),
        path: (at) => `/${keys[at]}`,
      }
    : undefined;
}

/** A list for each year, or each month. */
const YEAR = /^20\d\d(?:-\d\d)?$/;

const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** A list of records, or of rows of cells with the headings first. */
function isList(rows: readonly unknown[]): boolean {
  const [first] = rows;
  // Of a sheet some columns have no heading.
  if (Array.isArray(first)) return rows.length > 1 && first.filter(isText).length > Math.max(1, first.length / 2);
  // Below a sheet stand rows that nobody filled in.
  const some = rows.slice(0, 20).filter((row) => !isNothing(row));
  return some.filter((row) => envelopeOf(row).length > 0 || saysMore(fieldsOf(row))).length * 2 > some.length;
}

/** More than of what sort it is. */
const saysMore = (row: Fields) =>
  Object.entries(row).some(
    ([name, value]) =>
      name !== 'type' && listOf(value).some((each) => isText(each) || Object.values(fieldsOf(each)).some(isText)),
  );

/** Names of the objects between a row and what it says. */
function envelopeOf(row: unknown): string[] {
  const { record } = fieldsOf(row);
  const inner = isFields(record) ? record : fieldsOf(row);
  const name = ENVELOPES.find((each) => isFields(inner[each]));
  return name === undefined ? [] : inner === record ? ['record', name] : [name];
}

/** What a row says, with the id and the geometry that stand beside it. */
function opened(row: unknown): Fields {
  const { id, _id: own = id, geometry } = fieldsOf(row);
  const envelope = envelopeOf(row);
  if (envelope.length === 0) return fieldsOf(row);
  const inside = envelope.reduce((each, name) => fieldsOf(each[name]), fieldsOf(row));
  return { ...(own !== undefined && { id: own }), ...inside, ...(isFields(geometry) && { geometry }) };
}

/** The next page, absolute, where the answer names it: OData, HAL, JSON:API, Hydra, Django. */
export function nextLink(json: unknown, url = ''): string | undefined {
  const { next, links, '_links': hal, 'hydra:view': view } = fieldsOf(json);
  const named = listOf(links)
    .map(fieldsOf)
    .find(({ rel }) => rel === 'next');
  const { '@odata.nextLink': odata, 'odata.nextLink': older } = fieldsOf(json);
  const inside = [links, hal].map((each) => fieldsOf(each)['next']);
  const all = [odata, older, next, named, ...inside, fieldsOf(view)['hydra:next']];
  const link = all.map((each) => (isFields(each) ? each['href'] : each)).find((each) => typeof each === 'string');
  return link !== undefined && URL.canParse(link, url) ? new URL(link, url).href : link;
}

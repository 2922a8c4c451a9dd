import type { FeedRequest } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { FeedDocument, Format, OpenedFeed } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { recordPage, type RecordList } from '../record-list.ts';
import { findActivityColumns } from './activity-columns.ts';
import { openActivityTable } from './activity-table.ts';
import { fieldsOf, listOf } from '../values/fields.ts';
import { ckanRecords } from './ckan-records.ts';
import { jsonTable } from './json-table.ts';
import { namedAs } from './named-as.ts';
import { nextRecords, opendatasoftRecords } from './opendatasoft-records.ts';
import { objectsOf, type Fields } from './wire.ts';

/** Reads activities from the records of an Opendatasoft portal, page after page. */
export const opendatasoft: Format<ActivityDraft> = async (document) => {
  const found = opendatasoftRecords(document.json);
  const opened = await openRecords(document, found);
  const page = nextRecords(document.url, found);
  return { ...opened, ...page, problems: [...(opened.problems ?? []), ...(page.problems ?? [])] };
};

/** Reads activities from the records of a CKAN datastore, page after page. */
export const ckan: Format<ActivityDraft> = async (document) => {
  const found = ckanRecords(document.json, document.url);
  const { next } = found;
  return { ...(await openRecords(document, found)), ...(next !== undefined && { next }) };
};

/** Reads activities from a list of records of any make, page after page where it names the next. */
export const records: Format<ActivityDraft> = async (document) => {
  const { records: rows, path, ...page } = recordPage(document.json, document.url);
  return { ...(await openRecords(document, { records: rows, path })), ...page };
};

/** Reads activities from the properties of GeoJSON's features, each at the point where it takes place. */
export const features: Format<ActivityDraft> = async ({ json, request, now }) => {
  const { features: found = json } = fieldsOf(json);
  const rows = objectsOf(found).map(({ id, properties, geometry }) => ({
    ...(id !== undefined && { id }),
    ...fieldsOf(properties),
    geometry,
  }));
  const table = jsonTable(rows, (at) => (found === json ? `/${at}` : `/features/${at}`));
  const { of } = findActivityColumns(table.headings, request.columns);
  const days = [...(of.get('date') ?? []), ...(of.get('start') ?? [])];
  // The day of a building is in some tables of places.
  if (rows.filter((_, row) => days.some(({ at }) => table.rows[row]?.cells[at])).length * 2 < rows.length) {
    throw new FeedFailure('shape', 'These are places on a map, and no activities: most have no day.');
  }
  return openActivityTable(table, request, now);
};

/** The table that they are; those that OpenAgenda keeps at a portal are events of its own. */
async function openRecords(
  { request, now }: FeedDocument,
  { records: rows, path }: RecordList,
): Promise<OpenedFeed<ActivityDraft>> {
  const isAgenda = rows.some((row) => 'uid' in row && 'firstdate_begin' in row);
  if (!isAgenda) return openTable({ records: rows, path }, request, now);
  const { portalEvent, NAMES } = await import('./openagenda-portal.ts');
  return { rows, path, read: (_row, report, at) => portalEvent(rows[at] ?? {}, report), within: namedAs(NAMES) };
}

/** A table of the records, or of those in a list of each: the evenings of a course, the days of a month. */
function openTable(list: RecordList, request: FeedRequest, now: number): OpenedFeed<ActivityDraft> {
  try {
    return openActivityTable(jsonTable(list.records, list.path), request, now);
  } catch (error) {
    const inner = list.records.flatMap((record, at) => within(record, list.path(at)));
    if (inner.length === 0) throw error;
    const table = jsonTable(
      inner.map(([record]) => record),
      (at) => inner[at]?.[1] ?? '',
    );
    return openActivityTable(table, request, now);
  }
}

/** What stands in a list of a record, each with what the record says of them all. */
function within(record: Fields, path: string): readonly (readonly [Fields, string])[] {
  const lists = Object.entries(record).map(([name, value]) => [name, objectsOf(listOf(value))] as const);
  const [name, rows = []] = lists.find(([, each]) => each.length > 0) ?? [];
  const about = Object.entries(record).filter(([, value]) => Object(value) !== value);
  return rows.map((row, at) => [{ ...Object.fromEntries(about), ...row }, `${path}/${name}/${at}`]);
}

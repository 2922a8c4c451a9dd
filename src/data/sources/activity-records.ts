import { FeedFailure } from '../feed-failure.ts';
import type { FeedDocument, Format, OpenedFeed } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { nextLink, recordList, type RecordList } from '../record-list.ts';
import { openActivityTable } from './activity-table.ts';
import { ckanRecords } from './ckan-records.ts';
import { jsonTable } from './json-table.ts';
import { namedAs } from './named-as.ts';
import { nextRecords, opendatasoftRecords } from './opendatasoft-records.ts';
import { webUrl } from './wire.ts';

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
  const { json, url } = document;
  const found = recordList(json);
  if (!found) throw new FeedFailure('shape', 'This is JSON of a form that is not known here.');
  const opened = await openRecords(document, found);
  const link = nextLink(json);
  return { ...opened, ...(link !== undefined && { next: webUrl(link, url)?.href ?? link }) };
};

/** The table that they are; those that OpenAgenda keeps at a portal are events of its own. */
async function openRecords(
  { request, now }: FeedDocument,
  { records: rows, path }: RecordList,
): Promise<OpenedFeed<ActivityDraft>> {
  const isAgenda = rows.some((row) => 'uid' in row && 'firstdate_begin' in row);
  if (!isAgenda) return openActivityTable(jsonTable(rows, path), request, now);
  const { portalEvent, NAMES } = await import('./openagenda-portal.ts');
  return { rows, path, read: (_row, report, at) => portalEvent(rows[at] ?? {}, report), within: namedAs(NAMES) };
}

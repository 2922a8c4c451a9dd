import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format, RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { hsdsService, isLocation } from './hsds-service.ts';
import { addressWith, fieldsOf, isFields, numberOf, type Fields } from './wire.ts';

/**
 * Human Services Data Specification 1 to 3 and Open Referral UK: a page of services, one service, one service at a
 * location, or one location.
 */
export const open: Format<ServiceDraft> = ({ json, url, request }) => {
  const document = fieldsOf(json);
  if (Array.isArray(document['resources'])) {
    throw new FeedFailure(
      'shape',
      'This describes the tables of a data package and holds no services. ' +
        "Give the address of its services.csv, or of the API's /services.",
    );
  }
  const above = ['contents', 'content', 'services'].find((name) => document[name] !== undefined);
  const list = above === undefined ? (Array.isArray(json) ? json : undefined) : document[above];
  if (list !== undefined && !Array.isArray(list)) throw new FeedFailure('shape', `Its "${above}" is no list.`);
  const rows: readonly unknown[] = list ?? [document];
  if (rows.length > 0 && rows.every(isTerm)) {
    throw new FeedFailure('shape', `This is a list of taxonomy terms. Give the address that ends in /services.`);
  }
  const shallow = rows.some((row) => isFields(row) && isShallow(row));
  const problems: Problem[] = shallow ? [{ severity: 'advice', code: 'hsds.shallow', path: '' }] : [];
  const next = list && rows.length > 0 ? nextPage(document, url) : undefined;
  return {
    rows,
    read: (row, report) => read(row, report, request),
    path: (at) => (list ? `${above === undefined ? '' : `/${above}`}/${at}` : ''),
    problems,
    ...(next !== undefined && { next }),
  };
};

function read(row: unknown, report: RowReport, request: Parameters<typeof hsdsService>[2]): ServiceDraft | undefined {
  if (!isFields(row)) return void report.error('item.shape', '', row);
  if (isTerm(row)) return void report.advice('kind.other');
  return hsdsService(row, report, request);
}

const isTerm = (row: unknown): boolean =>
  isFields(row) && (row['taxonomy'] !== undefined || row['term_uri'] !== undefined) && row['status'] === undefined;

/** Members of which a full service has at least one; the items of a list often have none. */
const FULL = [
  'service_at_locations',
  'service_at_location',
  'locations',
  'location',
  'schedules',
  'regular_schedules',
  'phones',
  'contacts',
];

const isShallow = (row: Fields) =>
  !isLocation(row) && !isTerm(row) && FULL.every((member) => row[member] === undefined);

/** `page_number`, `total_pages`, `last_page` in HSDS 3; `number`, `totalPages`, `last` in Open Referral UK 1. */
function nextPage(document: Fields, url: string): string | undefined {
  const page = numberOf(document['page_number'] ?? document['number']);
  const pages = numberOf(document['total_pages'] ?? document['totalPages']);
  if (page === undefined || document['last_page'] === true || document['last'] === true) return undefined;
  return pages !== undefined && page >= pages ? undefined : addressWith(url, { page: page + 1 });
}

import type { Format } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { nextLink, pageOf } from '../record-list.ts';
import { ckanRecords } from './ckan-records.ts';
import { openFigures } from './indicator-table.ts';
import { jsonTable } from './json-table.ts';
import { opendatasoftRecords } from './opendatasoft-records.ts';
import { addressWith, fieldsOf, objectsOf, webUrl, type Fields } from './wire.ts';

/** What a CKAN portal hands out at once, and API 1.0 of Opendatasoft; its API 2 gives all of it as an export. */
const [CKAN_MOST, ODS_MOST] = [32_000, 10_000];

/** Reads indicators from the records of a CKAN datastore. */
export const ckan: Format<IndicatorDraft> = ({ json, url, request }) => {
  const { records, path, start, total } = ckanRecords(json, url);
  const isPart = start + records.length < total;
  const all = isPart ? addressWith(url, { limit: CKAN_MOST, offset: 0 }) : undefined;
  return openWhole({ records, path, isPart, all, total }, url, request);
};

/** Reads indicators from the records of an Opendatasoft portal, API 1.0 and 2.x, or any other list of records. */
export const opendatasoft: Format<IndicatorDraft> = ({ json, url, request }) => {
  const { records, path, isFirst, start = 0, total, next } = opendatasoftRecords(json);
  const isCounted = start + records.length < total;
  const isPart = isCounted || next !== undefined;
  const whole = () => {
    if (pageOf(json)) return addressWith(url, { per_page: Math.min(total, ODS_MOST), page: 1 });
    return isFirst ? addressWith(url, { rows: ODS_MOST, start: 0 }) : exportOf(url);
  };
  const all = isCounted ? whole() : undefined;
  return openWhole({ records, path, isPart, all, total }, url, request);
};

/** Reads indicators from what a map says of its areas: the properties of GeoJSON, the attributes of ArcGIS. */
export const map: Format<IndicatorDraft> = ({ json, url, request }) => {
  const { features, exceededTransferLimit } = fieldsOf(json);
  const records = objectsOf(features).map(({ properties, attributes }) => fieldsOf(properties ?? attributes));
  const isPart = exceededTransferLimit === true || nextLink(json) !== undefined;
  const path = (at: number) => `/features/${at}`;
  return openWhole({ records, path, isPart, all: undefined, total: records.length }, url, request);
};

interface Records {
  readonly records: readonly Fields[];
  readonly path: (at: number) => string;
  /** Whether there are more. */
  readonly isPart: boolean;
  /** Where all of them are, in one answer. */
  readonly all: string | undefined;
  readonly total: number;
}

/**
 * The figures of an indicator may stand anywhere among the records, so a page of them is not read: all are asked for at once,
 * and where the portal does not give them, what it gave is read and the rest is said to be missing.
 */
async function openWhole(
  { records, path, isPart, all, total }: Records,
  url: string,
  request: Parameters<typeof ckan>[0]['request'],
) {
  if (all !== undefined && all !== webUrl(url)?.href) return { rows: [], read: () => undefined, next: all };
  const opened = await openFigures(jsonTable(records, path), { request, name: '' });
  if (!isPart) return opened;
  const cut = { severity: 'warning', code: 'pages.cut', path: '', value: String(total) } as const;
  return { ...opened, problems: [...(opened.problems ?? []), cut] };
}

/** `…/datasets/x/records?limit=100&where=…` → `…/datasets/x/exports/json?where=…`. */
function exportOf(url: string): string | undefined {
  const address = webUrl(url);
  if (!address?.pathname.endsWith('/records')) return undefined;
  address.pathname = address.pathname.replace(/records$/, 'exports/json');
  for (const name of ['limit', 'offset']) address.searchParams.delete(name);
  return address.href;
}

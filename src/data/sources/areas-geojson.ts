import { areaCode } from '../../domain/area-code.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format, RowReport } from '../format.ts';
import type { AreaDraft } from '../native/areas.ts';
import { idFromContent } from '../values/made-ids.ts';
import { toRings } from '../values/rings.ts';
import { fieldsOf, isFields, type Fields } from './wire.ts';

/** Reads borders as GeoJSON (RFC 7946): one feature, one area. The properties may also be those of a native area. */
export const open: Format<AreaDraft> = ({ json }) => {
  const rows = isFields(json) ? (json['type'] === 'Feature' ? [json] : json['features']) : undefined;
  if (!Array.isArray(rows)) throw new FeedFailure('shape', 'This is not GeoJSON: there is no list "features" in it.');
  return { rows, read, path: (at) => `/features/${at}` };
};

function read(row: unknown, report: RowReport): AreaDraft | undefined {
  if (!isFields(row)) return void report.error('item.shape', '', row);
  const properties = fieldsOf(row['properties']);
  const name = nameOf(properties);
  if (name === undefined) return void report.error('name.missing', 'properties', properties);
  const code = codeOf(properties);
  const polygon = toRings(row['geometry']);
  if (!polygon) report.warning('polygon.missing', 'geometry');
  const id = properties['id'] ?? row['id'] ?? code;
  if (id === undefined) report.advice('id.made');
  return {
    ...nativeFields(properties),
    id: typeof id === 'string' || typeof id === 'number' ? id : idFromContent(name, polygon?.[0]?.[0]),
    name: code ? withoutTown(name, code) : name,
    ...(code && { nisCode: code }),
    ...(polygon && { polygon: polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat])) }),
  };
}

const NATIVE = ['parent', 'centre', 'radius', 'bbox', 'postcodes', 'municipality', 'demo'];
const TYPES: readonly unknown[] = ['neighbourhood', 'village', 'municipality'];

/** Fields that a native area has too. `type` is a common word: elsewhere it says something else. */
function nativeFields(properties: Fields): Fields {
  const { type } = properties;
  const same = NATIVE.map((field) => [field, properties[field]]);
  return { ...Object.fromEntries(same), ...(TYPES.includes(type) && { type }) };
}

const CODES = ['nisCode', 'niscode', 'nis', 'NISCODE', 'NIS5', 'code', 'refnis', 'CODE', 'areaCode', 'shn', 'id'];

function codeOf(properties: Fields): string | undefined {
  for (const field of CODES) {
    const value = properties[field];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    // EuroBoundaryMap writes BE421004: country, region, and the NIS5 code.
    const code = areaCode(String(value).replace(/^BE\d(?=\d{5}$)/, ''));
    if (code) return code;
  }
  return undefined;
}

const NAMES = ['name', 'naam', 'NAAM', 'NAME', 'nom', 'label'];

function nameOf(properties: Fields): AreaDraft['name'] | undefined {
  for (const field of NAMES) {
    const value = properties[field];
    if (typeof value === 'string' && value.trim() !== '') return value.includes('#') ? bothNames(value) : value;
    if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([lang, text]) => [lang, String(text)]));
  }
  return undefined;
}

/** `Brussel#Bruxelles`, as the national map writes a town of two languages. */
function bothNames(value: string): AreaDraft['name'] {
  const [first = '', second = ''] = value.split('#');
  return { nl: first, fr: second };
}

/** "Wezel (Balen)" is Wezel among the areas of Balen; "Balen (Dg.)" is Balen. A municipality keeps its whole name. */
function withoutTown(name: AreaDraft['name'], code: string): AreaDraft['name'] {
  if (code.length === 5 || typeof name !== 'string') return name;
  return name.replace(/ \([^()]+\)$/, '') || name;
}

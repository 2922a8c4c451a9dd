import { isNative } from './native-feed.ts';
import { isBoard, recordList } from './record-list.ts';
import { fieldsOf, isFields, type Fields } from './values/fields.ts';

/** Every form of data we can tell, whether or not a widget can read it: the message to the webmaster names it. */
export type FormatName =
  | 'native'
  | 'geojson'
  | 'overpass'
  | 'umap'
  | 'kml'
  | 'topojson'
  | 'arcgis'
  | 'hsds'
  | 'uitdatabank'
  | 'schema-org'
  | 'ipdc'
  | 'csv'
  | 'opendatasoft'
  | 'ckan'
  | 'records'
  | 'icalendar'
  | 'openagenda'
  | 'openactive'
  | 'tribe-events'
  | 'json-stat'
  | 'swing'
  | 'sdmx-json'
  | 'html'
  | 'microdata'
  | 'rss'
  | 'xml'
  | 'wordpress';

const first = (value: unknown): Fields => fieldsOf(Array.isArray(value) ? value[0] : undefined);
const list = Array.isArray;
const has = (value: Fields, ...keys: string[]) => keys.some((key) => key in value);
/** A string, or a list with strings in it, that holds these words. */
const says = (value: unknown, words: string) =>
  [value].flat().some((each) => typeof each === 'string' && each.includes(words));

/** Whether a `@context` names the vocabulary of schema.org, also behind a prefix. */
const saysWeb = (context: unknown) =>
  [context].flat().some((each) => says(isFields(each) ? Object.values(each) : each, 'schema.org'));

/** Tells by content what a document is (feed-standards §11), the most telling signs first; `undefined`: nothing known. */
export function sniff({ text, json }: { text: string; json: unknown; url: string }): FormatName | undefined {
  if (json !== undefined) return sniffJson(json, text);
  const start = text.slice(0, 2000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'icalendar';
  const root = /^(?:<[?!][^>]*>\s*)*<([\w:]+)/.exec(start)?.[1] ?? '';
  if (/^(?:rss|feed|rdf:RDF)$/i.test(root)) return 'rss';
  if (root === 'kml') return 'kml';
  // A cell may speak of a page: before one stands nothing but other tags, or what a server says.
  if (/^(?:(?=<)[^]*|[^{[]*\n\s*)<(?:!doctype html|html|head|body|script)/i.test(start)) return sniffPage(text);
  // A server may say first what went wrong with it.
  if (/^BEGIN:VCALENDAR\s*$/im.test(start)) return 'icalendar';
  if (start.startsWith('<')) return /^<\?xml|\sxmlns[:=]/.test(start) ? 'xml' : undefined;
  return sniffTable(start);
}

const sniffPage = (text: string) => {
  if (/application\/ld\+json/i.test(text)) return 'schema-org';
  return /itemtype=["']?https?:\/\/schema\.org\/\w/i.test(text) ? 'microdata' : 'html';
};

function sniffTable(start: string): FormatName | undefined {
  // Control characters are in no table; braces begin broken JSON.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start) || /^[[{]/.test(start)) return undefined;
  const lines = start.split(/\r?\n|\r/);
  const [heading = ''] = lines;
  if (['period', 'geolevel', 'geoitem'].every((name) => heading.toLowerCase().includes(name))) return 'swing';
  // A title may stand above the table; one with lines on both sides is in a text.
  const isTable = /[,;\t|]/.test(heading) || lines.filter((line) => /^(?!\|).*(?:[;\t|]|,\S)/.test(line)).length > 1;
  return isTable ? 'csv' : undefined;
}

function sniffJson(json: unknown, text: string): FormatName | undefined {
  if (list(json)) return sniffList(json, text);
  if (!isFields(json)) return undefined;
  return (
    sniffEvents(json) ?? sniffLinked(json, text) ?? sniffNumbers(json) ?? sniffServices(json) ?? sniffRecords(json)
  );
}

function sniffList(rows: readonly unknown[], text: string): FormatName | undefined {
  const row = first(rows);
  if (rows[0] === 'vcalendar' || row['kind'] === 'calendar#event') return 'icalendar';
  if ('uid' in row && has(row, 'timings', 'nextTiming', 'firstTiming') && !('firstdate_begin' in row))
    return 'openagenda';
  if (has(row, 'start_date_utc', 'utc_start_date')) return 'tribe-events';
  if ('date_gmt' in row && says(row['type'], 'event')) return 'wordpress';
  if (has(row, '@id', '@type') && text.includes('ipdc-lpdc#')) return 'ipdc';
  if (isFields(row['fields']) && 'recordid' in row) return 'opendatasoft';
  if (isService(row)) return 'hsds';
  if (/^Feature(Collection)?$/.test(String(row['type']))) return 'geojson';
  if (has(row, '@id', '@context') && sniffLinked(row, '') === 'uitdatabank') return 'uitdatabank';
  if (sniffEvents(row) === 'openactive') return 'openactive';
  const isOfWeb = (each: Fields) => saysWeb(each['@context']) || says(each['@type'], '://schema.org/');
  if (rows.slice(0, 20).map(fieldsOf).some(isOfWeb)) return 'schema-org';
  return sniffRecords(rows);
}

function sniffRecords(json: unknown): FormatName | undefined {
  const some = recordList(json)?.records.slice(0, 20) ?? [];
  const isForUs = (list(json) || 'items' in fieldsOf(json)) && !some.some(isOfAPage);
  return some.length > 0 && !some.some((row) => isFigure(row) || (isForUs && isOurs(row))) ? 'records' : undefined;
}

/** Of a figure a list of records says too little. */
const isFigure = (row: Fields) => has(row, 'kind', 'values');
/** A record of a list as a native feed has it; any other is a row of a table, such as a portal exports. */
const isOurs = (row: Fields) =>
  'id' in row && has(row, 'name', 'title', 'label') && (has(row, ...OURS) || !has(row, ...THEIRS));
/** As a calendar on a page asks for it (FullCalendar). */
const isOfAPage = (row: Fields) => has(row, 'allDay', 'extendedProps') || typeof row['start'] === 'number';
const OURS = ['start', 'moments', 'repeat'];
const THEIRS = [
  ...['address', 'adres', 'adresse', 'latitude', 'lng', 'coordinates', 'coords', 'geo_point_2d', 'geo_shape', 'slug'],
  ...['opening_hours', 'openingHours', 'city', 'telephone'],
  ...['startDate', 'start_date', 'begin', 'beginDate', 'date', 'datum', 'startTime', 'time', 'schedule'],
];

function sniffEvents(json: Fields): FormatName | undefined {
  const { data, events, event, kind } = json;
  // As Google's own API has it.
  if (kind === 'calendar#events') return 'icalendar';
  if (has(json, 'next', 'license') && list(json['items']) && !('kind' in json)) return 'openactive';
  if (says(json['@context'], 'openactive.io') || (has(json, 'state') && has(json, 'modified') && isFields(data)))
    return 'openactive';
  if (
    says(fieldsOf(data)['id'] ?? fieldsOf(data)['@id'], '/openactive') ||
    /(FacilityUse|^Slot)$/.test(String(fieldsOf(data)['type']))
  )
    return 'openactive';
  if ('uid' in fieldsOf(event ?? json) && has(fieldsOf(event ?? json), 'timings', 'nextTiming', 'firstTiming'))
    return 'openagenda';
  if (has(json, 'utc_start_date', 'start_date_utc') && 'all_day' in json) return 'tribe-events';
  if (!list(events)) return undefined;
  if ('rest_url' in json || has(first(events), 'utc_start_date', 'global_id')) return 'tribe-events';
  return 'uid' in first(events) || 'after' in json ? 'openagenda' : undefined;
}

/** JSON-LD: pages of UiTdatabank and of the Flemish catalogue. */
function sniffLinked(json: Fields, text: string): FormatName | undefined {
  const { '@context': context, '@type': type, '@id': id, member } = json;
  if (type === 'PagedCollection' && list(member)) return 'uitdatabank';
  if (says(type, 'EventStream') && list(member)) {
    const kind = first(member)['@type'];
    return says(kind, 'InstantieSnapshot') || says(kind, 'ConceptSnapshot') || text.includes('ipdc')
      ? 'ipdc'
      : undefined;
  }
  if ((list(json['@graph']) && text.includes('ipdc-lpdc#')) || says(context, 'ipdc-lpdc')) return 'ipdc';
  if (typeof context === 'string' && /\/(event|place|organizer)s?(\.jsonld)?$/.test(context)) return 'uitdatabank';
  if (says(id, 'uitdatabank') || ('calendarType' in json && has(json, 'mainLanguage', 'terms'))) return 'uitdatabank';
  return undefined;
}

function sniffNumbers(json: Fields): FormatName | undefined {
  const { success, result, error, version, headers, rows, data } = json;
  if (isBoard(json)) return 'records';
  if (success !== undefined && (Object(result) === result || (success === false && error !== undefined))) return 'ckan';
  if (has(json, 'nhits', 'total_count') && (list(json['records']) || list(json['results']))) return 'opendatasoft';
  if (list(json['value']) && has(json, 'odata.metadata', '@odata.context')) return 'records';
  const isCube = (set: Fields) => isFields(set['dimension']) && 'value' in set;
  if ((version === '2.0' && 'class' in json) || isCube(json) || Object.values(json).map(fieldsOf).some(isCube))
    return 'json-stat';
  const sdmx = (set: Fields) => list(set['dataSets']) && has(set, 'structure', 'structures');
  if (sdmx(json) || sdmx(fieldsOf(data))) return 'sdmx-json';
  return list(headers) && list(rows) && 'type' in first(headers) ? 'swing' : undefined;
}

const PAGED = ['total_items', 'total_pages', 'page_number', 'totalPages', 'number'];
const SERVICE = [
  'service_at_locations',
  'schedules',
  'regular_schedules',
  'phones',
  'service_areas',
  'organization',
  'eligibilitys',
  'cost_options',
];
/** In a table those are words or codes. */
const isService = (row: Fields) =>
  row['id'] !== undefined && row['name'] !== undefined && SERVICE.some((name) => Object(row[name]) === row[name]);
const GEOMETRY = /^(Feature(Collection)?|(Multi)?(Point|LineString|Polygon)|GeometryCollection)$/;

function sniffServices(json: Fields): FormatName | undefined {
  const { type, id, elements, features, layers, resources, location, service, services } = json;
  if (list(json['contents'] ?? json['content']) && has(json, ...PAGED)) return 'hsds';
  if (list(services) && isService(first(services))) return 'hsds';
  if (list(resources) && resources.some((each) => says(fieldsOf(each)['path'], 'services.csv'))) return 'hsds';
  if (id !== undefined && (isFields(service) ? isFields(location) : 'location_type' in json)) return 'hsds';
  if (isService(json)) return 'hsds';
  if (type === 'umap' && list(layers)) return 'umap';
  if (
    list(elements) &&
    (has(json, 'osm3s', 'generator') || /^(node|way|relation)$/.test(String(first(elements)['type'])))
  )
    return 'overpass';
  if (type === 'Topology') return 'topojson';
  if (list(features) && 'attributes' in first(features)) return 'arcgis';
  if (typeof type === 'string' ? GEOMETRY.test(type) : list(features) && first(features)['type'] === 'Feature')
    return 'geojson';
  if (saysWeb(json['@context']) && has(json, '@type', '@graph')) return 'schema-org';
  return isNative(json) ? 'native' : undefined;
}

import type { FeedKind } from '../domain/feed.ts';
import type { Format } from './format.ts';
import type { Drafts } from './kind.ts';
import type { ServiceDraft } from './native/services.ts';
import { asPartners } from './sources/partners.ts';

type Formats<Draft> = Readonly<Record<string, () => Promise<Format<Draft>>>>;

const SERVICES = {
  'geojson': async () => (await import('./sources/geojson.ts')).open,
  'overpass': async () => (await import('./sources/overpass.ts')).open,
  'arcgis': async () => (await import('./sources/arcgis.ts')).services,
  'umap': async () => (await import('./sources/umap.ts')).open,
  'kml': async () => (await import('./sources/kml.ts')).services,
  'hsds': async () => (await import('./sources/hsds.ts')).open,
  'uitdatabank': async () => (await import('./sources/uitdatabank.ts')).open,
  'schema-org': async () => (await import('./sources/schema-org.ts')).open,
  'ipdc': async () => (await import('./sources/ipdc.ts')).open,
  'csv': async () => (await import('./sources/csv.ts')).open,
  'opendatasoft': async () => (await import('./sources/opendatasoft.ts')).open,
  'ckan': async () => (await import('./sources/ckan.ts')).open,
  'records': async () => (await import('./sources/records.ts')).open,
} satisfies Formats<ServiceDraft>;

/** In these there may be a list of organisations, which are reached as services are. */
const ORGANISATIONS = [
  'csv',
  'records',
  'opendatasoft',
  'ckan',
  'geojson',
  'umap',
  'kml',
  'arcgis',
  'schema-org',
] as const;

/**
 * The formats each kind of feed can be written in, besides our own. Each is a chunk of its own, fetched when such a feed
 * is met.
 */
export const FORMATS: { readonly [K in FeedKind]: Formats<Drafts[K]> } = {
  areas: {
    geojson: async () => (await import('./sources/areas-geojson.ts')).open,
    topojson: async () => (await import('./sources/topojson.ts')).open,
    arcgis: async () => (await import('./sources/arcgis.ts')).areas,
    umap: async () => (await import('./sources/areas-records.ts')).umap,
    kml: async () => (await import('./sources/kml.ts')).areas,
    csv: async () => (await import('./sources/areas-records.ts')).csv,
    opendatasoft: async () => (await import('./sources/areas-records.ts')).records,
    records: async () => (await import('./sources/areas-records.ts')).records,
  },
  services: SERVICES,
  partners: Object.fromEntries(ORGANISATIONS.map((name) => [name, async () => asPartners(await SERVICES[name]())])),
  activities: {
    'uitdatabank': async () => (await import('./sources/uitdatabank-events.ts')).open,
    'csv': async () => (await import('./sources/activity-csv.ts')).open,
    'icalendar': async () => (await import('./sources/icalendar.ts')).open,
    'schema-org': async () => (await import('./sources/schema-events.ts')).open,
    'openagenda': async () => (await import('./sources/openagenda.ts')).open,
    'openactive': async () => (await import('./sources/openactive.ts')).open,
    'tribe-events': async () => (await import('./sources/tribe-events.ts')).open,
    'opendatasoft': async () => (await import('./sources/activity-records.ts')).opendatasoft,
    'ckan': async () => (await import('./sources/activity-records.ts')).ckan,
    'records': async () => (await import('./sources/activity-records.ts')).records,
    'geojson': async () => (await import('./sources/activity-records.ts')).features,
  },
  forms: {},
  indicators: {
    'json-stat': async () => (await import('./sources/json-stat.ts')).open,
    'sdmx-json': async () => (await import('./sources/sdmx-json.ts')).open,
    'swing': async () => (await import('./sources/swing.ts')).open,
    'csv': async () => (await import('./sources/indicator-csv.ts')).open,
    'opendatasoft': async () => (await import('./sources/indicator-records.ts')).opendatasoft,
    'ckan': async () => (await import('./sources/indicator-records.ts')).ckan,
    'records': async () => (await import('./sources/indicator-records.ts')).opendatasoft,
    'geojson': async () => (await import('./sources/indicator-records.ts')).map,
    'arcgis': async () => (await import('./sources/indicator-records.ts')).map,
  },
  actions: {
    csv: async () => (await import('./sources/action-csv.ts')).open,
    opendatasoft: async () => (await import('./sources/action-records.ts')).open,
    ckan: async () => (await import('./sources/action-records.ts')).open,
    records: async () => (await import('./sources/action-records.ts')).open,
  },
};

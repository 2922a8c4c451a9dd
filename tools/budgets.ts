import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliBytes, dist } from './built-files.ts';
import { consentTools } from './consent-tools.ts';
import { chunksNamed, closure, filesOf, isBuilt } from './page-files.ts';
import { kilobytes, table } from './table.ts';

/** Brotli kilobytes: what may be, and what we aim at where that is not reached yet. */
interface Budget {
  readonly limit: number;
  readonly aim?: number;
}

/**
 * What a page with only that widget and one native feed downloads before its content shows: the loader, the widget with
 * all it imports, and the chunks it asks for on the way.
 */
const pages: Readonly<Record<string, Budget>> = {
  'services-map': { limit: 41, aim: 20 },
  'activity-calendar': { limit: 46.9, aim: 20 },
  'help-form': { limit: 26.8, aim: 16 },
  'indicator-cards': { limit: 45.6, aim: 14 },
  'action-path': { limit: 34.8, aim: 13 },
};

const loader: Budget = { limit: 1.5 };
/** What a page with a consent tool fetches besides. */
const consent: Budget = { limit: 1 };

/** What a page fetches besides for a feed in another format, all its parts together and without libraries. */
const format: Budget = { limit: 5 };
const formats: Record<string, Budget> = {
  // With ical.js, fetched for the rules that need it, 25 is the aim.
  'icalendar': { limit: 13.2 },
  'openactive': { limit: 13.2, aim: 5 },
  'schema-events': { limit: 12.7, aim: 5 },
  'uitdatabank-events': { limit: 5.5, aim: 5 },
  'action-csv': { limit: 13.4, aim: 5 },
  'action-records': { limit: 13.6, aim: 5 },
  'activity-csv': { limit: 21.1, aim: 5 },
  'activity-records': { limit: 21.8, aim: 5 },
  'genesis-flat': { limit: 5.1, aim: 5 },
  'indicator-csv': { limit: 16.4, aim: 5 },
  'indicator-records': { limit: 14, aim: 5 },
  'swing': { limit: 17, aim: 5 },
  'json-stat': { limit: 8.2, aim: 5 },
  'sdmx-json': { limit: 7, aim: 5 },
  'csv': { limit: 17, aim: 5 },
  'records': { limit: 17, aim: 5 },
  'ckan': { limit: 17, aim: 5 },
  'opendatasoft': { limit: 17, aim: 5 },
  'geojson': { limit: 6.8, aim: 5 },
  // Of features that have the headings of a table.
  'feature-table': { limit: 17.2, aim: 5 },
  // Of services and of areas.
  'arcgis': { limit: 11, aim: 5 },
  'areas-records': { limit: 7.4, aim: 5 },
  'overpass': { limit: 8, aim: 5 },
  'umap': { limit: 6.5, aim: 5 },
  'kml': { limit: 7.2, aim: 5 },
  'schema-org': { limit: 8.4, aim: 5 },
  'hsds': { limit: 6, aim: 5 },
  'ipdc': { limit: 5.8, aim: 5 },
};
/** Parts of formats that are fetched with them, never alone. */
const SHARED = ['shared', 'words', 'table', 'places', 'guessed-columns', 'days-above'];

const language: Budget = { limit: 4.8, aim: 4 };

/** Packages that a page fetches only when it needs them. */
const libraries: Record<string, Budget> = {
  'dompurify': { limit: 11 },
  'papaparse': { limit: 7 },
  'pmtiles': { limit: 8 },
  'proj4': { limit: 40 },
  'opening_hours': { limit: 95 },
  'ical.js': { limit: 21 },
  'uqr': { limit: 4 },
};
/** MapLibre with its worker, once a map is really shown. */
const mapEngine: Budget = { limit: 372 };

interface Row extends Budget {
  readonly what: string;
  readonly bytes: number;
}

const nameOf = (file: string) => basename(file).replace(/-[\w-]{8}\.js$/, '');

const pageFiles = (name: string): Set<string> => new Set([...closure(['buurt.js']), ...filesOf(name)]);

/** Formats of activities, of indicators and of actions; all others are of services, or of more than one. */
const OF_ACTIVITIES =
  /^format-(?:activity-|icalendar|openactive|openagenda|schema-events|tribe-events|uitdatabank-events)/;

const OF_INDICATORS = /^format-(?:indicator-|genesis|json-stat|sdmx-|swing)/;

const OF_ACTIONS = /^format-action-/;

/** What a page that shows such records already has fetches besides. */
function besides(file: string): string[] {
  const name = nameOf(file);
  const there = new Set([
    ...pageFiles(
      OF_ACTIVITIES.test(name)
        ? 'activity-calendar'
        : OF_INDICATORS.test(name)
          ? 'indicator-cards'
          : OF_ACTIONS.test(name)
            ? 'action-path'
            : 'services-map',
    ),
    // What told that it is this format.
    ...closure(chunksNamed('recognise')),
  ]);
  return [...closure([file])].filter((each) => !there.has(each) && !nameOf(each).startsWith('library-'));
}

const sizes = new Map<string, Promise<number>>();

/** Most are part of many pages, and pressed together once. */
function sizeOf(file: string): Promise<number> {
  const size = sizes.get(file) ?? brotliBytes(file);
  sizes.set(file, size);
  return size;
}

async function weigh(what: string, files: Iterable<string>, budget: Budget): Promise<Row> {
  const parts = await Promise.all([...files].map(sizeOf));
  return { ...budget, what, bytes: parts.reduce((sum, size) => sum + size, 0) };
}

function pageRows(): Promise<Row>[] {
  const widgets = Object.entries(pages).filter(([name]) => isBuilt(`${name}.js`));
  return widgets.map(([name, budget]) => weigh(`page with ${name}`, pageFiles(name), budget));
}

function lazyRows(): Promise<Row>[] {
  const alone = chunksNamed('format').filter((file) => !SHARED.includes(nameOf(file).slice('format-'.length)));
  return [
    ...alone.map((file) => {
      const name = nameOf(file).slice('format-'.length);
      return weigh(`format ${name}`, besides(file), formats[name] ?? format);
    }),
    ...chunksNamed('language').map((file) => weigh(nameOf(file).replaceAll('-', ' '), besides(file), language)),
    ...Object.entries(libraries).flatMap(([name, budget]) =>
      chunksNamed(`library-${name}`).map((file) => weigh(`library ${name}`, [file], budget)),
    ),
  ];
}

function rows(): Promise<Row>[] {
  const map = globSync(['chunks/maplibre-*.js', 'assets/maplibre-*.{js,mjs}'], { cwd: dist });
  return [
    ...(isBuilt('buurt.js') ? [weigh('buurt.js', closure(['buurt.js']), loader)] : []),
    ...consentTools
      .map((tool) => `consent/${tool}.js`)
      .filter(isBuilt)
      .map((file) => weigh(file, closure([file]), consent)),
    ...pageRows(),
    ...lazyRows(),
    ...(map.length > 0 ? [weigh('map engine and worker', map, mapEngine)] : []),
  ];
}

const isOver = ({ bytes, limit }: Row) => bytes > limit * 1000;

const cells = (row: Row): string[] => [
  row.what,
  kilobytes(row.bytes),
  kilobytes(row.limit * 1000),
  row.aim === undefined ? '' : kilobytes(row.aim * 1000),
  isOver(row) ? 'OVER' : '',
];

/** Weighs what is in dist; false when something is over its budget. */
export async function checkBudgets(): Promise<boolean> {
  const weighed = await Promise.all(rows());
  console.log(table([['brotli', 'is', 'may be', 'aim', ''], ...weighed.map(cells)]));
  return !weighed.some(isOver);
}

if (import.meta.main) process.exitCode = (await checkBudgets()) ? 0 : 1;

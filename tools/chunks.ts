import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { reached } from './reached.ts';

/** What a chunk of that name holds: these modules, and all they need that no group before it has. */
interface Group {
  readonly name: string;
  readonly modules: readonly RegExp[];
}

/** Packages that only some pages need, each in a file of its own: it stays in caches when only our code changes. */
const LIBRARIES = ['papaparse', 'proj4', 'opening_hours', 'dompurify', 'pmtiles', 'ical.js', 'uqr'];

const groups: readonly Group[] = [
  { name: 'maplibre', modules: [/node_modules\/(?:maplibre-gl|@maplibre|@mapbox)\/[^?]*$/] },
  ...LIBRARIES.map((name) => ({ name: `library-${name}`, modules: [new RegExp(`node_modules/${name}/`)] })),
  // For figures, for several feeds, for searching and for formats: each without the others.
  { name: 'fold', modules: [/src\/domain\/fold\.ts/] },
  // What checks the records of one kind: apart from the widget that lists them, because others show some of them too.
  { name: 'record-service', modules: [/src\/data\/(?:plain-hours|to-hours|to-service)\.ts/] },
  { name: 'help-form', modules: [/src\/entries\/help-form\.ts/, /help-form\/own-questions\.ts/] },
  { name: 'record-form', modules: [/src\/data\/to-form(?:-fields)?\.ts/] },
  { name: 'record-activity', modules: [/src\/(?:data\/to-(?:activity|repeat)|domain\/zoned-time)\.ts/] },
  // What may be said of a figure, and what checks it: cards show it at once, the action path where an action is opened.
  {
    name: 'figures',
    modules: [
      /src\/data\/(?:to-(?:indicator|finding)|sources\/period|values\/figure-value)\.ts/,
      /src\/domain\/view-of-indicator\.ts/,
      /src\/components\/parts\/indicator-words\.ts/,
      /src\/i18n\/indicators\/catalogue\.ts/,
    ],
  },
  // What a widget needs besides, in one file. What it gives the page runs first: not in the file of an entry, which runs last.
  ...['action-path', 'activity-calendar', 'indicator-cards', 'services-map'].map((name) => ({
    name,
    modules: [new RegExp(`src/entries/${name}\\.ts`)],
  })),
  // The everyday words of a language are as many again as all its others.
  ...['de', 'en', 'fr'].map((language) => ({
    name: `language-${language}-everyday`,
    modules: [new RegExp(`src/i18n/terms/everyday-${language}\\.ts`)],
  })),
  // Finds the middle of an area, whatever format it is in.
  { name: 'label-point', modules: [/src\/data\/sources\/label-point\.ts/] },
  // Names of days and months: in hours as words, and in sheets.
  { name: 'day-words', modules: [/src\/data\/(?:day|month)-words\.ts/] },
  // Sheets of activities and of actions: when, and for whom.
  { name: 'days-in-cells', modules: [/src\/data\/sources\/(?:days-in-cells|unseen-rows)\.ts/] },
  // What text of the web becomes: in cubes, calendars and pages, which need no table for it.
  { name: 'markup', modules: [/src\/domain\/markup\.ts/] },
  // What several formats share.
  {
    name: 'format-shared',
    modules: [/src\/data\/(?:sources\/wire|values\/(?:bare-address|made-ids|turned-round))\.ts/],
  },
  // Calendars and sheets of activities need no more of what is said of services.
  { name: 'address-line', modules: [/src\/data\/values\/address-line\.ts/] },
  {
    name: 'format-words',
    modules: [/src\/data\/(?:values\/(?:access-words|language-codes|phone-words)|sources\/spoken-languages)\.ts/],
  },
  {
    name: 'format-rows',
    modules: [
      /src\/data\/table\/(?:cells|csv-rows|form-headings|given-columns|heading-row|headings|named-columns)\.ts/,
    ],
  },
  // Sheets of places and of activities: where, and when.
  { name: 'format-spots', modules: [/src\/data\/(?:table\/(?:coordinate-names|position)|values\/machine-stamps)\.ts/] },
  {
    name: 'format-portal',
    modules: [/src\/data\/sources\/(?:ckan-records|json-table|opendatasoft-records)\.ts/],
  },
  { name: 'format-table', modules: [/src\/data\/(?:table\/|sources\/table\.ts)/] },
  {
    name: 'format-places',
    modules: [/src\/data\/sources\/(?:geojson-feature|geometry-points|osm-\w+|tagged-place)\.ts/],
  },
  // What the webmaster's panel needs too stays in one file with what residents need it for.
  { name: 'recognise', modules: [/src\/data\/(?:recognise|record-list|sniff)\.ts/] },
  { name: 'searcher', modules: [/src\/domain\/(?:near-word|searcher)\.ts/] },
  // What answers any question that an attribute or an area asks.
  { name: 'area-match', modules: [/src\/domain\/(?:area-match|in-area|written-ids)\.ts/] },
  { name: 'link-state', modules: [/src\/controllers\/link-state-controller\.ts/] },
  { name: 'choices-link', modules: [/src\/controllers\/choices-link\.ts/] },
  // What answers the questions that one widget is asked, and reads them from a link: mostly together, and each file is a turn
  // of the network.
  ...['action-path', 'activity-calendar', 'indicator-cards', 'services-map'].map((name) => ({
    name: `choosing-${name}`,
    modules: [new RegExp(`src/components/${name}/(?:choosing|fixed-filters|link-words)\\.ts`)],
  })),
  // What the later halves of several widgets share.
  {
    name: 'later-shared',
    modules: [/src\/components\/parts\/(?:other-widget|token-contrast)\.ts/, /src\/styles\/(?:adopt|opened)\.ts/],
  },
  { name: 'glyph', modules: [/src\/components\/parts\/glyph\.ts/] },
  {
    name: 'sheet',
    modules: [
      /src\/components\/parts\/(?:chips|open-form|sheet)\.ts/,
      /src\/styles\/sheet\.ts/,
      /src\/domain\/most-used\.ts/,
      /src\/i18n\/terms\/details-nl\.ts/,
    ],
  },
];

/** What each element asks for before its content shows, besides its own module; a widget with records has one native feed. */
export const ASKED: Readonly<Record<string, string | undefined>> = {
  'action-path': 'data/kinds/actions',
  'activity-calendar': 'data/kinds/activities',
  'help-form': 'components/help-form/own-help',
  'indicator-cards': 'data/kinds/indicators',
  'neighbourhood': undefined,
  'services-map': 'data/kinds/services',
};

/** How the name of the chunk begins that an element asks for, where it asks for one. */
export const askedChunk = (element: string): string | undefined =>
  ASKED[element]?.replace(/^.*\//, (folder) => (folder === 'data/kinds/' ? 'kind-' : ''));

/** Where the program of a page with that element begins. */
function beginningsOf([element, asked]: [string, string | undefined]): string[] {
  // The later half of a form prints too: it must not fetch all of `lists` for that.
  const besides = element === 'help-form' ? ['controllers/print-controller'] : [];
  return [`entries/${element}`, ...(asked ? [asked] : []), ...besides].map(source);
}
const source = (path: string) => join(import.meta.dirname, `../src/${path}.ts`).replaceAll('\\', '/');

/**
 * The chunk of what several pages need before they show anything, so that none fetches what it does not need and few files
 * are fetched, as small ones compress badly: `base` is for every widget, also a form without a feed; `lists` for those with
 * records, and what reads feeds; what two alone need is theirs.
 */
function sharedChunks(): Rolldown.CodeSplittingNameFunction {
  let pages: [name: string, modules: ReadonlySet<string>][] | undefined;
  return (id, graph) => {
    // The front of the package names it to every page; only what is around widgets uses it.
    if (/@lit\/context\/lib\/(?:controllers\/context-provider|value-notifier)\.js/.test(id)) return null;
    const importsOf = (module: string) => graph.getModuleInfo(module)?.importedIds ?? [];
    pages ??= Object.entries(ASKED).map((page) => [page[0], reached(beginningsOf(page), importsOf)]);
    const users = pages.flatMap(([name, modules]) => (modules.has(id) ? [name] : []));
    if (users.length < 2) return null;
    if (users.includes('help-form')) return 'base';
    return users.length > 2 ? 'lists' : `shared-${users.join('-')}`;
  };
}

/** Which modules go together in one chunk. The others follow from who imports them. */
export const chunkGroups = [
  { name: sharedChunks(), debugName: 'shared' },
  ...groups.map(({ name, modules }) => ({ name, test: (id: string) => modules.some((pattern) => pattern.test(id)) })),
];

/** The name of a chunk says what it is for: `format-csv`, `language-fr-services`, `map-pane`. */
export function chunkName({ name, facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const source = facadeModuleId?.replaceAll('\\', '/') ?? '';
  const [, topic = '', part = '', language = ''] =
    /\/i18n\/(\w+)\/(?:(details|help|later|survey|tell)-)?(de|en|fr|nl)\.ts$/.exec(source) ?? [];
  if (language) return `language-${language}-${topic}${part && `-${part}`}`;
  if (/\/data\/sources\//.test(source)) return `format-${name}`;
  if (/\/data\/kinds\//.test(source)) return `kind-${name}`;
  return /\/controllers\/map\//.test(source) && !name.startsWith('map') ? `map-${name}` : name;
}

/** Besides the elements, what a page runs most of before its content shows. */
const RUN_AT_ONCE = /^(?:base|figures|grid-part|lists|record-\w+)$/;

/**
 * Has such a chunk compiled whole while it comes in, beside the page's own thread, instead of function by function on that
 * thread while a resident waits (v8.dev/blog/explicit-compile-hints). A browser that does not know the line passes over it.
 */
export const compileHint = ({ name, isEntry }: Rolldown.RenderedChunk): string =>
  !isEntry && (name in ASKED || RUN_AT_ONCE.test(name)) ? '//# allFunctionsCalledOnLoad' : '';

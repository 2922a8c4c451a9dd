import type { Rolldown } from 'vite';

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
  // What both the feed engine and every widget need: a form without a feed fetches no engine.
  { name: 'plain', modules: [/src\/domain\/(?:config|feed|form|local-time|text)\.ts/, /src\/data\/feed-address\.ts/] },
  {
    // What reads feeds, with nothing of a page in it: `dist/data.js` runs in Node and in workers too.
    name: 'engine',
    modules: [
      /src\/data\/browser-feeds\.ts/,
      /src\/data\/hours-in\.ts/,
      /src\/domain\/(?:area-code|day-number|fold|local-time|place|polygon)\.ts/,
      /src\/data\/values\/(?:contact|identity|image|location|misplaced|money|point|readers|record|words)\.ts/,
    ],
  },
  {
    // What every widget needs before it shows anything. In one file, because many small ones compress badly.
    name: 'base',
    modules: [
      /node_modules\/(?:@lit|lit|lit-element|lit-html)\/(?!.*directive)/,
      /src\/(?:context\/|page\/provide-)/,
      /src\/styles\/(?:adopt|controls|frame|tokens)\.ts/,
      /src\/i18n\/(?:format|language|message|shell\/nl)\.ts/,
      /src\/components\/parts\/(?:feed-text|foot|frame|heading|notice)\.ts/,
      /src\/controllers\/(?:feed|focus|late|neighbourhood|print|status|text)-controller\.ts/,
      /src\/controllers\/(?:feed-\w+|late-part|when-idle|widget-properties)\.ts/,
      /src\/styles\/(?:rows|search-bar)\.ts/,
      /src\/components\/parts\/(?:filter-change-event|nothing-found|search-bar|view-buttons)\.ts/,
      /src\/controllers\/(?:again|choices|collection|width|window)-controller\.ts/,
      /src\/domain\/chosen-count\.ts/,
    ],
  },
  // What a page gives its widgets runs before they come to life: never in the file of an entry, which runs last.
  { name: 'page-form', modules: [/src\/page\/(?:late-|page-outbox)/] },
  { name: 'page-feeds', modules: [/src\/page\/page-feeds\.ts/] },
  // Hours of services and of some activities.
  { name: 'hours', modules: [/src\/data\/(?:plain-hours|to-hours)\.ts/] },
  // What checks the records of one kind: apart from the widget that shows them, because Node and workers read feeds too.
  { name: 'record-service', modules: [/src\/data\/to-service\.ts/] },
  { name: 'record-form', modules: [/src\/data\/to-form(?:-fields)?\.ts/] },
  { name: 'record-activity', modules: [/src\/(?:data\/to-(?:activity|repeat)|domain\/zoned-time)\.ts/] },
  // Names of days, and stretches of them: of the calendar and of the action path.
  {
    name: 'days',
    modules: [/src\/i18n\/days\.ts/, /src\/domain\/date-span\.ts/, /lit-html\/directives\/repeat/],
  },
  // What may be said of a figure: cards show it at once, the action path where an action is opened.
  {
    name: 'figures',
    modules: [
      /src\/domain\/view-of-indicator\.ts/,
      /src\/components\/parts\/indicator-words\.ts/,
      /src\/i18n\/indicators\/catalogue\.ts/,
    ],
  },
  // What a widget needs besides, in one file.
  { name: 'action-path', modules: [/src\/entries\/action-path\.ts/] },
  { name: 'indicator-cards', modules: [/src\/entries\/indicator-cards\.ts/] },
  { name: 'services-map', modules: [/src\/entries\/services-map\.ts/] },
  { name: 'activity-calendar', modules: [/src\/entries\/activity-calendar\.ts/] },
  { name: 'help-form', modules: [/src\/components\/help-form\/help-form\.ts/] },
  // The everyday words of a language are as many again as all its others.
  ...['de', 'en', 'fr'].map((language) => ({
    name: `language-${language}-everyday`,
    modules: [new RegExp(`src/i18n/terms/everyday-${language}\\.ts`)],
  })),
  // Finds the middle of an area, whatever format it is in.
  { name: 'label-point', modules: [/src\/data\/sources\/label-point\.ts/] },
  // What several formats share.
  { name: 'format-shared', modules: [/src\/data\/(?:sources\/wire|values\/(?:made-ids|turned-round))\.ts/] },
  {
    name: 'format-words',
    modules: [/src\/data\/(?:values\/(?:access-words|address-line|language-codes)|sources\/spoken-languages)\.ts/],
  },
  // What tables of services and tables of figures share; a page with one kind does without the other.
  { name: 'numbers', modules: [/src\/data\/table\/numbers\.ts/] },
  { name: 'format-rows', modules: [/src\/data\/table\/(?:cells|csv-rows|heading-row|headings)\.ts/] },
  {
    name: 'format-portal',
    modules: [/src\/data\/sources\/(?:ckan-records|json-table|opendatasoft-records)\.ts/],
  },
  { name: 'format-table', modules: [/src\/data\/(?:table\/|sources\/table\.ts)/] },
  {
    name: 'format-places',
    modules: [/src\/data\/sources\/(?:geojson-feature|geometry-points|osm-\w+|property-names|tagged-place)\.ts/],
  },
  // What the webmaster's panel needs too stays in one file with what residents need it for.
  { name: 'recognise', modules: [/src\/data\/(?:recognise|sniff)\.ts/] },
  { name: 'searcher', modules: [/src\/domain\/(?:near-word|searcher)\.ts/] },
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

/** Which modules go together in one chunk. The others follow from who imports them. */
export const chunkGroups = groups.map(({ name, modules }) => ({
  name,
  test: (id: string) => modules.some((pattern) => pattern.test(id)),
}));

/** The name of a chunk says what it is for: `format-csv`, `language-fr-services`, `map-pane`. */
export function chunkName({ name, facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const source = facadeModuleId?.replaceAll('\\', '/') ?? '';
  const [, topic = '', part = '', language = ''] =
    /\/i18n\/(\w+)\/(?:(details|help|survey|tell)-)?(de|en|fr|nl)\.ts$/.exec(source) ?? [];
  if (language) return `language-${language}-${topic}${part && `-${part}`}`;
  if (/\/data\/sources\//.test(source)) return `format-${name}`;
  if (/\/data\/kinds\//.test(source)) return `kind-${name}`;
  return /\/controllers\/map\//.test(source) && !name.startsWith('map') ? `map-${name}` : name;
}

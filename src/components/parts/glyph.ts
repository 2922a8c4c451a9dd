import { html, type TemplateResult } from 'lit';

/** One family, drawn for this project: 24 px grid, 1.75 px strokes. Names are ours; feeds never choose a path. */
const PATHS = {
  heart: 'M12 20s-7-4.4-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.6-7 10-7 10Z',
  cross: 'M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5Z',
  pill: 'm5.6 12.7 7.1-7.1a4 4 0 0 1 5.7 5.7l-7.1 7.1a4 4 0 0 1-5.7-5.7Zm3.5-3.6 5.7 5.7',
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  bed: 'M4 18V7m0 8h16v3m0-3v-2a3 3 0 0 0-3-3h-7v5M7 12h.01',
  cup: 'M5 9h11v5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4Zm11 1h1.5a2.5 2.5 0 0 1 0 5H16M8 3.5V6m4-2.5V6',
  meal: 'M7 4v6m-2.5-6v4a2.5 2.5 0 0 0 5 0V4M7 10.5V20M16 4c-2 1.5-2.5 4-2.5 7H17V4Zm1 7v9',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 8c.4-3.4 2.6-5 6-5s5.6 1.6 6 5m.5-8.2A2.6 2.6 0 0 0 16 5.7M17.5 14.3c2 .6 3.2 2.1 3.5 4.7',
  hand: 'M4 13.5 8 12l4.5 2H16a1.5 1.5 0 0 1 0 3h-4m4 0 4-2.5a1.4 1.4 0 0 1 1 2.5L14 20.5 4 19M14.5 9.5S11 7.6 11 5.3a1.9 1.9 0 0 1 3.5-1 1.9 1.9 0 0 1 3.5 1c0 2.3-3.5 4.2-3.5 4.2Z',
  car: 'M4 16v-3.5l2-5.5h12l2 5.5V16M4 16v2.5h2.5V16m11 0v2.5H20V16M4 16h16M5 12h14M7.5 14h.01m8.990 0h.01',
  tools: 'm14 7 3-3 3 3-3 3m-2-2-9.5 9.5-2.5.5.5-2.5L13 6M6 5l4 4M4 7l2-2m9.5 8.5L20 18l-2 2-4.5-4.5',
  book: 'M12 7c-2-1.5-4.5-2-8-2v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V5c-3.5 0-6 .5-8 2Zm0 0v13',
  screen: 'M4 5h16v11H4Zm5 15h6m-3-4v4',
  child: 'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-6 2 4 1.5V16l-2 5m6-9.5V16l2 5m2-11-4 1.5h-4m0 4.5h4',
  euro: 'M18 6.5A7 7 0 1 0 18 17.5M4 10.5h9M4 13.5h8',
  talk: 'M4 5h16v11h-8l-5 4v-4H4Zm4 4h8m-8 3h5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5m0-9V8',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6Z',
  leaf: 'M5 19c0-9 5-13 14-13 0 9-4 13-11 13H5Zm0 0c2-4 4.5-6.5 8-8.5',
  hall: 'M4 10 12 4.5 20 10M5.5 10v8m4.3-8v8m4.4-8v8m4.3-8v8M4 20.5h16',
  place: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  phone: 'M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2Z',
  route: 'M12 4v16m0-16 4 4m-4-4L8 8M5 20h14',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20',
  close: 'm6 6 12 12M18 6 6 18',
  choices:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  star: 'm12 4.5 2.3 4.8 5.2.7-3.8 3.7.9 5.2-4.6-2.5-4.6 2.5.9-5.2L4.5 10l5.2-.7Z',
  down: 'm6 9.5 6 6 6-6',
  up: 'm6 14.5 6-6 6 6',
  left: 'm14.5 6-6 6 6 6',
  right: 'm9.5 6 6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  all: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
  move: 'M12 4v16M4 12h16M12 4 9.5 6.5M12 4l2.5 2.5M12 20l-2.5-2.5M12 20l2.5-2.5M4 12l2.5-2.5M4 12l2.5 2.5M20 12l-2.5-2.5M20 12l-2.5 2.5',
} as const;
export type GlyphName = keyof typeof PATHS;

/** A small drawing beside words that say the same; never on its own. */
export const glyph = (name: GlyphName, look = 'icon'): TemplateResult =>
  html`<svg class=${look} viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;

const CATEGORIES: ReadonlyMap<string, GlyphName> = new Map(
  Object.entries({
    cross: 'gp gp-on-call dentist physio home-nursing mental-health',
    pill: 'pharmacy',
    home: 'home-care cleaning alarm housing assisted-living energy',
    bed: 'care-home short-stay day-care',
    meal: 'meals restaurant food',
    cup: 'service-centre neighbourhood-house outdoor',
    people: 'association support-group visits',
    hand: 'neighbour-help carers worker',
    car: 'transport mobile-point',
    tools: 'repair aids-loan work',
    book: 'library language',
    screen: 'digital',
    child: 'child-house childcare youth',
    euro: 'debt rights',
    talk: 'caw health-fund',
    shield: 'police',
    hall: 'town-hall social-house hall',
    heart: 'disability',
  } satisfies Partial<Record<GlyphName, string>>).flatMap(([name, ids]) =>
    ids.split(' ').map((id) => [`svc.${id}`, name as GlyphName] as const),
  ),
);

/** The drawing for a record's categories; a neutral one for those buurt does not know. */
export const glyphFor = (categories: readonly string[]): GlyphName =>
  categories.map((id) => CATEGORIES.get(id)).find((name) => name !== undefined) ?? 'place';

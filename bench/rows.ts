/** One budget as a ratio, per size of feed where it differs. */
type Budget = number | Readonly<Record<number, number>>;

interface Ratio {
  readonly of: string;
  readonly over: string;
  /** What is measured of the other, where it is something else. */
  readonly measure?: string;
  readonly budget?: Budget;
}

/** One table: a thing that is measured, of whom, and how they compare. */
export interface Row {
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly of: readonly string[];
  readonly ratios: readonly Ratio[];
  /** The most that buurt itself may have, whatever the others do. */
  readonly limit?: number;
}

const withMap = ['floor with map', 'Leaflet', 'buurt with map'];
const listOnly = ['floor', 'buurt'];
const mapOps = ['Leaflet', 'buurt with map'];
const toLeaflet: Ratio = { of: 'buurt with map', over: 'Leaflet' };
const large = 100_000;

/** The rows of the design's budgets that are about services. Milliseconds there are ratios to the floor measured with them. */
export const serviceRows: readonly Row[] = [
  {
    title: 'Usable list, no map',
    measure: 'shown',
    unit: 'cpu ms',
    of: ['floor', 'floor with map', 'buurt', 'buurt, GeoJSON'],
    ratios: [
      { of: 'buurt', over: 'floor' },
      // 60, 120 and 450 ms where the floor with its map takes 94, 234 and 891.
      { of: 'buurt', over: 'floor with map', measure: 'all', budget: { 1000: 0.64, 10_000: 0.51, [large]: 0.51 } },
      {
        of: 'buurt, GeoJSON',
        over: 'floor with map',
        measure: 'all',
        budget: { 1000: 0.64, 10_000: 0.51, [large]: 0.51 },
      },
    ],
  },
  {
    title: 'Usable list with the map',
    measure: 'all',
    unit: 'cpu ms until it rests',
    of: withMap,
    ratios: [{ of: 'buurt with map', over: 'floor with map', budget: 1.2 }, toLeaflet],
  },
  {
    title: 'First keystroke in the search',
    measure: 'first keystroke',
    unit: 'cpu ms',
    of: [...listOnly, ...mapOps],
    ratios: [{ of: 'buurt', over: 'floor' }, toLeaflet],
  },
  {
    title: 'Every other keystroke',
    measure: 'keystroke',
    unit: 'cpu ms',
    of: [...listOnly, ...mapOps],
    // 15 ms where the floor takes 12.
    ratios: [{ of: 'buurt', over: 'floor', budget: { [large]: 1.25 } }, toLeaflet],
  },
  {
    title: 'Filter by category',
    measure: 'filter',
    unit: 'cpu ms',
    of: [...listOnly, ...mapOps],
    // 15 ms where the floor takes 10.
    ratios: [{ of: 'buurt', over: 'floor', budget: { [large]: 1.5 } }, toLeaflet],
  },
  {
    title: 'Nearest 20',
    measure: 'nearest',
    unit: 'cpu ms',
    of: [...listOnly, ...mapOps],
    // 15 ms where the floor takes 8.
    ratios: [{ of: 'buurt', over: 'floor', budget: { [large]: 1.9 } }, toLeaflet],
  },
  {
    title: 'Moving the map: 10 pans, 6 zooms',
    measure: 'moving',
    unit: 'cpu ms',
    of: ['empty map', ...withMap],
    ratios: [{ of: 'buurt with map', over: 'empty map', budget: 1.2 }, toLeaflet],
  },
  {
    title: 'Elements in the document',
    measure: 'elements',
    unit: '',
    of: ['floor', 'buurt', ...withMap],
    ratios: [toLeaflet],
    limit: 500,
  },
  {
    title: 'Services found by "bi"',
    measure: 'found by search',
    unit: 'to compare equal work',
    of: [...listOnly, ...mapOps],
    ratios: [],
  },
  {
    title: 'Services found by category',
    measure: 'found by filter',
    unit: 'to compare equal work',
    of: [...listOnly, ...mapOps],
    ratios: [],
  },
];

const calendars = ['floor', 'buurt', 'FullCalendar'];
const toFullCalendar: Ratio = { of: 'buurt', over: 'FullCalendar' };
/** Milliseconds of the design over those that its floor took, at the three sizes of feed. */
const milliseconds = (may: number, floor: readonly [number, number, number]): Budget => ({
  1000: round(may / floor[0]),
  10_000: round(may / floor[1]),
  50_000: round(may / floor[2]),
});
const round = (ratio: number) => Number(ratio.toPrecision(2));

/** The rows of the design's budgets that are about the calendar. */
export const calendarRows: readonly Row[] = [
  {
    title: 'First month',
    measure: 'shown',
    unit: 'cpu ms',
    of: calendars,
    ratios: [{ of: 'buurt', over: 'floor', budget: 2 }, toFullCalendar],
  },
  {
    title: 'First month, and all that follows from it',
    measure: 'all',
    unit: 'cpu ms until it rests',
    of: calendars,
    ratios: [{ of: 'buurt', over: 'floor' }, toFullCalendar],
  },
  {
    title: 'Next month',
    measure: 'next month',
    unit: 'cpu ms',
    of: calendars,
    ratios: [{ of: 'buurt', over: 'floor', budget: milliseconds(25, [12, 14, 19]) }, toFullCalendar],
  },
  {
    title: 'Filter by category',
    measure: 'filter',
    unit: 'cpu ms',
    of: calendars,
    ratios: [{ of: 'buurt', over: 'floor', budget: milliseconds(25, [5, 12, 21]) }, toFullCalendar],
  },
  {
    title: 'Without the filter again',
    measure: 'no filter',
    unit: 'cpu ms',
    of: calendars,
    ratios: [{ of: 'buurt', over: 'floor' }, toFullCalendar],
  },
  {
    title: 'List of 30 days',
    measure: 'list',
    unit: 'cpu ms',
    of: calendars,
    ratios: [{ of: 'buurt', over: 'floor', budget: milliseconds(40, [22, 109, 486]) }, toFullCalendar],
  },
  {
    title: 'Elements in the document, with the month',
    measure: 'elements',
    unit: '',
    of: calendars,
    ratios: [toFullCalendar],
  },
  ...[
    ['in the month', 'found'],
    ['in the next month', 'found next month'],
    ['by category', 'found by filter'],
  ].map(([where = '', measure = '']): Row => ({
    title: `Found ${where}`,
    measure,
    unit: 'to compare equal work',
    of: calendars,
    ratios: [],
  })),
];

export const byteRows: readonly Row[] = [
  {
    title: 'Bytes before the first service',
    measure: 'bytes',
    unit: 'kB, brotli',
    of: ['buurt', 'buurt, GeoJSON', 'Leaflet'],
    ratios: [
      { of: 'buurt', over: 'Leaflet', budget: 0.43 },
      { of: 'buurt, GeoJSON', over: 'Leaflet' },
    ],
    limit: 20,
  },
  {
    title: 'Bytes before the first activity',
    measure: 'bytes',
    unit: 'kB, brotli',
    of: ['buurt calendar', 'FullCalendar'],
    // 20 kB where FullCalendar takes 95.
    ratios: [{ of: 'buurt calendar', over: 'FullCalendar', budget: 0.21 }],
    limit: 20,
  },
  {
    title: 'The same with view="month"',
    measure: 'bytes',
    unit: 'kB, brotli',
    of: ['buurt month', 'FullCalendar'],
    ratios: [{ of: 'buurt month', over: 'FullCalendar' }],
  },
  {
    title: 'Bytes before the first indicator card',
    measure: 'bytes',
    unit: 'kB, brotli',
    of: ['buurt cards', 'chart.js', 'Plot'],
    ratios: [
      // 14 kB where chart.js takes 44 and Plot 76.
      { of: 'buurt cards', over: 'chart.js', budget: 0.32 },
      { of: 'buurt cards', over: 'Plot', budget: 0.18 },
    ],
    limit: 14,
  },
];

export const dataRows: readonly Row[] = [
  {
    title: 'Parse and check a native feed of 20 MB',
    measure: 'read',
    unit: 'cpu ms',
    of: ['JSON.parse', 'buurt'],
    ratios: [{ of: 'buurt', over: 'JSON.parse', budget: 2.5 }],
  },
];

export const keptCopyRows: readonly Row[] = ['keep', 'read'].map((measure) => ({
  title: `The last good copy of 10,000 services: ${measure}`,
  measure,
  unit: 'cpu ms',
  of: ['one blob', 'one record each', 'buurt'],
  ratios: [
    { of: 'buurt', over: 'one blob' },
    { of: 'buurt', over: 'one record each' },
  ],
}));

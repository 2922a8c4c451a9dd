import type { Row } from './rows.ts';

const all = ['floor', 'buurt', 'buurt with map'];
const mapless = ['floor', 'buurt'];

/** The rows of the design's budgets that are about a page with five widgets. */
export const townRows: readonly Row[] = [
  {
    title: 'Blocking a slow phone, by width',
    measure: 'blocking',
    unit: 'cpu ms × 4 above 50',
    of: mapless,
    ratios: [],
    limit: 100,
  },
  {
    title: 'The same with the map engine',
    measure: 'blocking',
    unit: 'cpu ms × 4 above 50',
    of: ['buurt with map'],
    ratios: [{ of: 'buurt with map', over: 'buurt' }],
  },
  {
    title: 'What jumped, by width',
    measure: 'shift',
    unit: 'thousandths',
    of: all,
    ratios: [],
    limit: 20,
  },
  {
    title: 'First service to be read, by width',
    measure: 'content',
    unit: 'ms on this machine as busy as it is',
    of: all,
    ratios: [{ of: 'buurt', over: 'floor', budget: 1.3 }],
  },
];

import type { Row } from './rows.ts';

const cards = ['floor', 'buurt', 'buurt, all at once', 'Plot', 'chart.js'];
const allCards = cards.filter((name) => name !== 'buurt');

/** The rows of the design's budgets that are about indicator cards. */
export const cardRows: readonly Row[] = [
  {
    title: 'Cards',
    measure: 'shown',
    unit: 'cpu ms',
    of: cards,
    ratios: [
      { of: 'buurt', over: 'floor', budget: 1.5 },
      { of: 'buurt, all at once', over: 'floor', budget: 1.5 },
      { of: 'buurt', over: 'Plot' },
      { of: 'buurt', over: 'chart.js' },
    ],
  },
  {
    title: 'Cards, and all that follows from them',
    measure: 'all',
    unit: 'cpu ms until it rests',
    of: cards,
    ratios: [
      { of: 'buurt', over: 'floor' },
      { of: 'buurt', over: 'Plot' },
      { of: 'buurt', over: 'chart.js' },
    ],
  },
  { title: 'Elements in the document', measure: 'elements', unit: '', of: cards, ratios: [] },
  { title: 'What the cards say, added up', measure: 'found', unit: 'to compare equal work', of: allCards, ratios: [] },
];

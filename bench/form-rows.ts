import type { Row } from './rows.ts';

const bothForms = ['floor', 'buurt'];

/** The rows of the design's budgets that are about the form. */
export const formRows: readonly Row[] = [
  {
    title: 'A key in a field',
    measure: 'keystroke',
    unit: 'cpu ms',
    of: bothForms,
    ratios: [{ of: 'buurt', over: 'floor', budget: 1.3 }],
  },
  ...[
    ['Form', 'shown'],
    ['All of it checked, with what is wrong', 'checked'],
    ['One answer mended, and left', 'mended'],
  ].map(([title = '', measure = '']): Row => ({
    title,
    measure,
    unit: 'cpu ms',
    of: bothForms,
    ratios: [{ of: 'buurt', over: 'floor' }],
  })),
  ...[
    ['Letters in the fields', 'letters'],
    ['Answers found wrong', 'found wrong'],
    ['Still wrong after mending one', 'found wrong then'],
  ].map(([title = '', measure = '']): Row => ({
    title,
    measure,
    unit: 'to compare equal work',
    of: bothForms,
    ratios: [],
  })),
];

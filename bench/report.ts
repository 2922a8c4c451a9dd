import { table } from '../tools/table.ts';
import type { Row } from './rows.ts';
import type { Samples } from './samples.ts';

const written = (value: number | undefined) =>
  value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** A row of the report as text: what was measured, then how it compares and what it may be. */
export function report(row: Row, samples: Samples, sizes: readonly number[]): string {
  const { title, measure, unit, limit } = row;
  const heading = [unit ? `${title} (${unit})` : title, ...sizes.map((size) => size.toLocaleString('en')), '', ''];
  const measured = row.of.map((name) => {
    const values = sizes.map((size) => samples.median(size, name, measure));
    const isOver = limit !== undefined && name.startsWith('buurt') && values.some((value) => (value ?? 0) > limit);
    const may = limit !== undefined && name.startsWith('buurt') ? `may be ${limit}` : '';
    return [`  ${name}`, ...values.map(written), may, isOver ? 'OVER' : ''];
  });
  const compared = row.ratios.map(({ of, over, measure: other = measure, budget }) => {
    const ratios = sizes.map((size) => {
      const [a, b] = [samples.median(size, of, measure), samples.median(size, over, other)];
      return a === undefined || b === undefined ? undefined : a / b;
    });
    const budgets = sizes.map((size) => (typeof budget === 'object' ? budget[size] : budget));
    const isOver = ratios.some((ratio, at) => (ratio ?? 0) > (budgets[at] ?? Infinity));
    const what = other === measure ? over : `${over} in all`;
    const known = budgets.some((each) => each !== undefined);
    const may = known ? `may be ${[...new Set(budgets.map((each) => each ?? '–'))].join(' / ')}` : '';
    return [`  ${of} ÷ ${what}`, ...ratios.map((ratio) => `${written(ratio)}×`), may, isOver ? 'OVER' : ''];
  });
  return table([heading, ...measured, ...compared]);
}

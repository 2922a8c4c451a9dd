import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodOf } from '../../../src/data/sources/period.ts';

describe('what a period means', () => {
  const cases: readonly (readonly [string | number, number, string?])[] = [
    [2024, 2024],
    [' 2024 ', 2024],
    ['2024-Q1', 2024, '2024-Q1'],
    ['2004 q3', 2004, '2004-Q3'],
    ['2024K4', 2024, '2024-Q4'],
    ['20041', 2004, '2004-Q1'],
    ['2024M01', 2024, '2024-01'],
    ['2024-M9', 2024, '2024-09'],
    ['2024-12', 2024, '2024-12'],
    ['2024-02-29', 2024, '2024-02-29'],
    ['2023-2024', 2024, '2023-2024'],
    ['2023/2024', 2024, '2023-2024'],
    ['2019 – 2023', 2023, '2019-2023'],
    ['2024-S2', 2024, '2024-S2'],
    ['2024H1', 2024, '2024-S1'],
    ['2024JJ00', 2024],
    ['2024HJ01', 2024, '2024-S1'],
    ['2024KW03', 2024, '2024-Q3'],
    ['2024MM03', 2024, '2024-03'],
  ];
  for (const [written, year, period] of cases) {
    it(`${written} is ${period ?? year}`, () => {
      assert.deepEqual(periodOf(written), period === undefined ? { year } : { year, period });
    });
  }
  for (const written of [
    '',
    '24',
    '1066',
    '20245',
    '2024K5',
    '2024-13',
    '2024-1',
    '2024-00',
    '2024-02-40',
    '2024-02-30',
    '2024-2023',
    '2011/12',
    '2024KW05',
    '2024SJ00',
    '1e kwartaal',
    '90-94',
    20.24,
    NaN,
  ]) {
    it(`${written} is not told`, () => assert.equal(periodOf(written), undefined));
  }
});

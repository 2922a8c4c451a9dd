import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodSaid } from '../../../src/data/sources/period-words.ts';

describe('what a period in words means', () => {
  const cases: readonly (readonly [string | number, number, string?])[] = [
    [2024, 2024],
    ['2024K4', 2024, '2024-Q4'],
    ['T1 2024', 2024, '2024-Q1'],
    ['2024-T3', 2024, '2024-Q3'],
    ['1er trimestre 2024', 2024, '2024-Q1'],
    ['2024 2e kwartaal', 2024, '2024-Q2'],
    ['4. Quartal 2024', 2024, '2024-Q4'],
    ['Trimestre 2024 - 2', 2024, '2024-Q2'],
    ['2024-S1', 2024, '2024-S1'],
    ['2e halfjaar 2024', 2024, '2024-S2'],
    ['1. Halbjahr 2024', 2024, '2024-S1'],
    ['2024 H2', 2024, '2024-S2'],
    ['maart 2024', 2024, '2024-03'],
    ['mrt 2024', 2024, '2024-03'],
    ['févr. 2024', 2024, '2024-02'],
    ['März 2024', 2024, '2024-03'],
    ['2024 October', 2024, '2024-10'],
    ['03/2024', 2024, '2024-03'],
    ['1 januari 2024', 2024, '2024-01-01'],
    ['2023-24', 2024, '2023-2024'],
    ["2023/'24", 2024, '2023-2024'],
    ['2023SJ00', 2024, '2023-2024'],
  ];
  for (const [written, year, period] of cases) {
    it(`${written} is ${period ?? year}`, () => {
      assert.deepEqual(periodSaid(written), period === undefined ? { year } : { year, period });
    });
  }
  for (const written of [
    '',
    '2024 - 1',
    '2011/12',
    '2024/03',
    '2023-25',
    '13/2024',
    '1 2024',
    '2024-S3',
    '3. Halbjahr 2024',
    'Totaal 2024',
    'maandag 2024',
    '31 juni 2024',
    '1e kwartaal',
    'kwartaal 1 van 2024',
    `${'januari '.repeat(10)}2024`,
  ]) {
    it(`${written} is not told`, () => assert.equal(periodSaid(written), undefined));
  }
});

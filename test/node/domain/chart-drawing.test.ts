import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apart, box, inLines, pathOf, stacked, type Drawing } from '../../../src/domain/chart-drawing.ts';
import { placeOn, scaleOf } from '../../../src/domain/chart-scale.ts';
import { timeOf } from '../../../src/domain/figure-time.ts';
import { pick, seeded } from '../../support/seeded.ts';

describe('words in the lines of a drawing', () => {
  for (const [words, width, most, lines] of [
    ['Balen', 12, 2, ['Balen']],
    ['Vlaams Gewest en Brussel', 12, 2, ['Vlaams', 'Gewest en…']],
    ['Molenakkers-Noord', 12, 2, ['Molenakkers-', 'Noord']],
    ['Donaudampfschifffahrt', 12, 2, ['Donaudampfsc', 'hifffahrt']],
    ['Een heel erg lange naam', 8, 2, ['Een heel', 'erg…']],
    ['min 80\u00a0%', 6, 2, ['min', '80\u00a0%']],
    ['東京都庁舎', 6, 2, ['東京都', '庁舎']],
    ['', 12, 2, ['']],
  ] as const) {
    it(`“${words}” in ${width} letters`, () => assert.deepEqual(inLines(words, width, most), lines));
  }
});

describe('labels in a column', () => {
  it('stay where they belong where there is room', () => {
    const wanted = [{ middle: 1, height: 1 }, { middle: 6, height: 2 }]; // prettier-ignore
    assert.deepEqual(apart(wanted, 10), [0.5, 5]);
  });
  it('never cover each other nor leave the column, and keep their order', () => {
    const random = seeded(7);
    for (let turn = 0; turn < 500; turn++) {
      const wanted = Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
        middle: pick([0, 5, 10, random() * 10], random),
        height: 1 + random(),
      }));
      const tops = apart(wanted, 10);
      const shown = wanted
        .map(({ middle, height }, at) => ({ middle, top: tops[at]!, bottom: tops[at]! + height }))
        .sort((a, b) => a.top - b.top);
      for (const [at, { middle, top, bottom }] of shown.entries()) {
        assert.ok(top >= -1e-9 && bottom <= 10 + 1e-9);
        const next = shown[at + 1];
        if (next) assert.ok(bottom <= next.top + 1e-9 && middle <= next.middle);
      }
    }
  });
});

describe('a drawing', () => {
  it('is a path, of which a single spot is a dot', () => {
    assert.equal(pathOf([[[0, 1], [10.123, 2]], [[5, 5]]], 2, 10), 'M0 10L20.25 20M10 50h0'); // prettier-ignore
  });
  it('stands below another one', () => {
    const part: Drawing = {
      height: 2,
      strokes: [{ look: 'bar', lines: [box(0, 0, 50, 1)] }],
      words: [{ look: '', at: [0, 1], words: 'Balen' }],
    };
    const both = stacked([part, part]);
    assert.equal(both.height, 4);
    assert.deepEqual(both.words[1]!.at, [0, 3]);
    assert.deepEqual(both.strokes[1]!.lines[0]![0], [0, 2]);
  });
});

describe('the scale of a chart', () => {
  for (const [unit, values, from, to] of [
    ['percent', [6, 4], 0, 6],
    ['percent', [6.5, 4], 0, 8],
    ['percent', [52], 0, 100],
    ['percent', [120], 0, 200],
    ['per1000', [17.8], 0, 20],
    ['count', [1_300_000], 0, 2_000_000],
    ['score10', [7.2], 0, 10],
    ['percent', [], 0, 1],
    ['score10', [0], 0, 10],
    ['count', [-12, 20], -20, 20],
    ['count', [-12], -20, 0],
  ] as const) {
    it(`of ${values.join(', ') || 'nothing'} in ${unit} goes from ${from} to ${to}`, () =>
      assert.deepEqual(scaleOf(unit, values), { from, to }));
  }
  it('has room for every value, and 0', () => {
    const random = seeded(3);
    for (let turn = 0; turn < 1000; turn++) {
      const size = 10 ** Math.floor(random() * 300 - 150);
      const values = Array.from({ length: 4 }, () => (random() - pick([0, 0.5, 1], random)) * size);
      const scale = scaleOf(pick(['percent', 'count', 'score10'] as const, random), values);
      for (const value of [...values, 0]) {
        const place = placeOn(scale, value);
        assert.ok(place >= 0 && place <= 1, `${value} stands at ${place}`);
      }
    }
  });
});

describe('when a figure is about', () => {
  for (const [period, time] of [
    [undefined, 2024],
    ['2024-Q1', 2024],
    ['2024-Q3', 2024.5],
    ['2024-S2', 2024.5],
    ['2024-07', 2024.5],
    ['2023-2024', 2024],
    ['2024-99', 2024 + 11 / 12],
    ['2024-07-01', 2024.5],
    ['2024-03-16', 2024 + (2 + 15 / 31) / 12],
    ['ooit', 2024],
  ] as const) {
    it(`${period ?? 'the year alone'} is ${time}`, () => {
      const figure = { level: 'area', year: 2024, ...(period ? { period } : {}) } as const;
      assert.equal(timeOf({ level: 'area', key: 'x', figure, told: { is: 'missing' } }), time);
    });
  }
});

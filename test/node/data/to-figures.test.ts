import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Figure } from '../../../src/domain/indicator.ts';
import { figure, figures, oneIndicator } from '../../support/checked-indicators.ts';

describe('a number as it is written', () => {
  for (const [written, kept] of [
    [52, { value: 52 }],
    [0, { value: 0 }],
    ['0', { value: 0 }],
    ['52', { value: 52 }],
    ['52,4', { value: 52.4 }],
    ['52.4', { value: 52.4 }],
    [' 12 % ', { value: 12 }],
    ['12,5%', { value: 12.5 }],
    [null, {}],
    ['', {}],
    [' ', {}],
    ['-', {}],
    [':', {}],
    ['nb', {}],
    [-99996, {}],
    ['-99996', {}],
    ['x', { hidden: 'suppressed' }],
    ['X', { hidden: 'suppressed' }],
    ['<5', { hidden: 'suppressed' }],
    ['< 5', { hidden: 'suppressed' }],
    [-99997, { hidden: 'suppressed' }],
    ['-99997', { hidden: 'suppressed' }],
    [-99998, { hidden: 'not-applicable' }],
    ['nvt', { hidden: 'not-applicable' }],
    [-99999, { hidden: 'unknown' }],
    ['?', { hidden: 'unknown' }],
  ] as const) {
    it(`${JSON.stringify(written)} is ${JSON.stringify(kept)}`, async () => {
      const { figure: found, told } = await figure({ value: written });
      assert.deepEqual(found, { level: 'municipality', year: 2024, ...kept });
      assert.deepEqual(told, []);
    });
  }
  it('"1 234" is twelve hundred and more', async () =>
    assert.equal((await figure({ value: '1 234' }, { unit: 'count' })).figure?.value, 1234));
  it('is missing where nobody wrote one', async () =>
    assert.deepEqual((await figure({})).figure, { level: 'municipality', year: 2024 }));

  for (const [what, written, unit, code] of [
    ['words', 'veel', 'percent', 'value.unreadable'],
    ['yes', true, 'percent', 'value.unreadable'],
    ['a list', [52], 'percent', 'value.unreadable'],
    ['more than all', 100.1, 'percent', 'value.impossible'],
    ['less than none', -1, 'percent', 'value.impossible'],
    ['a mark above ten', 11, 'score10', 'value.impossible'],
    ['fewer than no homes', '-3', 'per100', 'value.impossible'],
  ] as const) {
    it(`costs only its own figure: ${what}`, async () => {
      const { values, told } = await figures(
        [
          { year: 2023, value: 7 },
          { year: 2024, value: written },
        ],
        { unit },
      );
      assert.deepEqual(
        values?.map(({ value }) => value),
        [7],
      );
      assert.deepEqual(told, [`warning ${code} values/1/value`]);
    });
  }
  it('a population may shrink, and there may be more cars than households', async () => {
    assert.equal((await figure({ value: -12 }, { unit: 'count' })).figure?.value, -12);
    assert.equal((await figure({ value: 131 }, { unit: 'per100' })).figure?.value, 131);
  });
});

describe('what may not be shown', () => {
  const few = { n: 24, invited: 60, value: 33.3, margin: 18.9 };

  it('of fewer than 30 answers nothing is kept but how many there are', async () => {
    const { figure: found, told } = await figure(few, { source: { type: 'survey' } });
    assert.deepEqual(found, { level: 'municipality', year: 2024, n: 24, invited: 60 });
    assert.deepEqual(told, ['advice n.few values/0/value']);
  });
  it('nor where nobody says that it was asked', async () => assert.equal((await figure(few)).figure?.value, undefined));
  it('30 answers are a figure', async () =>
    assert.equal((await figure({ n: 30, value: 33.3 }, { source: { type: 'survey' } })).figure?.value, 33.3));
  it('a register counts everybody', async () =>
    assert.equal((await figure(few, { source: { type: 'register' } })).figure?.value, 33.3));
  it('a number that was left out of the feed is not complained of', async () => {
    const { figure: found, told } = await figure({ n: 24 }, { source: { type: 'survey' } });
    assert.deepEqual([found?.n, told], [24, []]);
  });

  for (const written of [{ suppressed: true }, { hidden: 'suppressed' }]) {
    it(`a number that its publisher hides is not kept either: ${JSON.stringify(written)}`, async () => {
      const { figure: found, told } = await figure({ ...written, value: 3, margin: 1, n: 90 });
      assert.deepEqual(found, { level: 'municipality', year: 2024, n: 90, hidden: 'suppressed' });
      assert.deepEqual(told, ['advice value.hidden values/0/value']);
    });
  }

  const partner = { unit: 'count', source: { type: 'partner', name: 'OCMW' } };
  for (const [value, kept] of [
    [0, { value: 0 }],
    [1, { hidden: 'suppressed' }],
    [4, { hidden: 'suppressed' }],
    [5, { value: 5 }],
  ] as const) {
    it(`a partner’s count of ${value} is ${JSON.stringify(kept)}`, async () => {
      const { figure: found, told } = await figure({ value }, partner);
      assert.deepEqual(found, { level: 'municipality', year: 2024, ...kept });
      assert.deepEqual(told, 'hidden' in kept ? ['advice value.few values/0/value'] : []);
    });
  }
  for (const more of [{}, { hidden: 'suppressed' }]) {
    it(`nor is it known of a count that is hidden how many answered: ${JSON.stringify(more)}`, async () => {
      const { figure: found } = await figure({ value: 3, n: 3, invited: 9, ...more }, partner);
      assert.deepEqual(found, { level: 'municipality', year: 2024, hidden: 'suppressed' });
    });
  }
  it('four of a register are four', async () =>
    assert.equal((await figure({ value: 4 }, { unit: 'count', source: { type: 'register' } })).figure?.value, 4));

  const share = { unit: 'percent', source: { type: 'partner', name: 'OCMW' } };
  for (const [written, kept] of [
    [{ value: 42 }, { value: 42 }],
    [{ value: 42, n: 29 }, { hidden: 'suppressed' }],
    [
      { value: 40, n: 30 },
      { value: 40, n: 30 },
    ],
    [{ value: 3.3, n: 60, margin: 4 }, { hidden: 'suppressed' }],
    [{ value: 96.7, n: 60 }, { hidden: 'suppressed' }],
    [
      { value: 0, n: 60 },
      { value: 0, n: 60 },
    ],
    [
      { value: 100, n: 60 },
      { value: 100, n: 60 },
    ],
  ] as const) {
    it(`a partner’s share ${JSON.stringify(written)} is ${JSON.stringify(kept)}`, async () => {
      const { figure: found, told } = await figure(written, share);
      assert.deepEqual(found, { level: 'municipality', year: 2024, ...kept });
      assert.deepEqual(told, 'hidden' in kept ? ['advice share.few values/0/value'] : []);
    });
  }
  it('a partner’s mark out of ten of fewer than 30 people is not shown either', async () => {
    const { figure: found } = await figure({ value: 7.4, n: 12 }, { ...share, unit: 'score10' });
    assert.deepEqual(found, { level: 'municipality', year: 2024, hidden: 'suppressed' });
  });
  it('a share from which another could be worked out is hidden too', async () => {
    const values = [
      { year: 2024, level: 'municipality', value: 12, n: 200 },
      { year: 2024, level: 'area', place: 'a', value: 3, n: 100 },
      { year: 2024, level: 'area', place: 'b', value: 16, n: 50 },
      { year: 2024, level: 'area', place: 'c', value: 26, n: 50 },
    ];
    assert.deepEqual(
      (await figures(values, share)).values?.map(({ value, hidden }) => value ?? hidden),
      [12, 'suppressed', 'suppressed', 26],
    );
  });
  for (const [why, few] of [
    ['fewer than thirty people', { value: 50, n: 20 }],
    ['all but a few', { value: 97, n: 100 }],
  ] as const) {
    it(`nor is what is left of the municipality, where that is ${why}`, async () => {
      const others = [
        { year: 2024, level: 'area', place: 'b', value: 40, n: 100 },
        { year: 2024, level: 'area', place: 'c', value: 60, n: 100 },
      ];
      const n = 200 + few.n;
      const value = (100 * (100 + (few.value * few.n) / 100)) / n;
      const values = [
        { year: 2024, level: 'municipality', value, n },
        { year: 2024, level: 'area', place: 'a', ...few },
        ...others,
      ];
      const all = await figures(values, share);
      assert.deepEqual(
        all.values?.slice(1).map((each) => each.value ?? each.hidden),
        ['suppressed', 'suppressed', 60],
      );
    });
  }
  it('the number is not told in the report, which is read on the page', async () => {
    const { problems } = await oneIndicator({ ...partner, values: [{ year: 2024, value: 3 }] });
    assert.deepEqual(
      problems.map(({ value }) => value),
      [undefined],
    );
  });

  const counts = (...areas: readonly unknown[]) => [
    { year: 2024, level: 'municipality', value: 69 },
    ...areas.map((value, at) => ({ year: 2024, level: 'area', place: `wijk ${at}`, value })),
  ];
  const shown = async (...areas: readonly unknown[]) =>
    (await figures(counts(...areas), partner)).values?.slice(1).map(({ value, hidden }) => value ?? hidden);

  it('the smallest of the others is hidden too, where what is hidden could be worked out', async () => {
    assert.deepEqual(await shown(3, 6, 60), ['suppressed', 'suppressed', 60]);
    assert.deepEqual(await shown('x', 60, 6), ['suppressed', 60, 'suppressed']);
    assert.deepEqual(await shown(1, 2, 6, 60), ['suppressed', 'suppressed', 'suppressed', 60]);
    assert.deepEqual(await shown(4, 4, 11, 50), ['suppressed', 'suppressed', 'suppressed', 50], 'both can only be 4');
    assert.deepEqual(
      await shown(1, 1, 1, 1, 1, 14, 50),
      [...Array.from({ length: 6 }, () => 'suppressed'), 50],
      'each can only be 1',
    );
  });
  it('and not where it could not', async () => {
    assert.deepEqual(await shown(3, 6, 40), ['suppressed', 6, 40], 'other areas are not in the feed');
    assert.deepEqual(await shown(9, 20, 40), [9, 20, 40]);
  });
  it('each year for itself, and not among several municipalities', async () => {
    const before = [
      { year: 2023, level: 'municipality', value: 66 },
      { year: 2023, level: 'area', place: 'wijk 1', value: 6 },
    ];
    const { values } = await figures([...counts(3, 6, 60), ...before], partner);
    assert.deepEqual(
      values?.map(({ value, hidden }) => value ?? hidden),
      [69, 'suppressed', 'suppressed', 60, 66, 6],
    );
    const two = [...counts(3, 6, 60), { year: 2024, level: 'municipality', place: '13035', value: 80 }];
    assert.equal((await figures(two, partner)).values?.[2]?.value, 6);
  });
});

describe('when a figure is about', () => {
  for (const [written, kept] of [
    [{ year: 2024 }, { year: 2024 }],
    [{ year: '2024' }, { year: 2024 }],
    [{ year: '2024-Q1' }, { year: 2024, period: '2024-Q1' }],
    [{ year: '2024K1' }, { year: 2024, period: '2024-Q1' }],
    [{ year: '2024M01' }, { year: 2024, period: '2024-01' }],
    [{ year: '2023-2024' }, { year: 2024, period: '2023-2024' }],
    [{ period: '2023-2024' }, { year: 2024, period: '2023-2024' }],
    [
      { year: 2024, period: '2024-Q3' },
      { year: 2024, period: '2024-Q3' },
    ],
  ] as const) {
    it(`${JSON.stringify(written)} is ${JSON.stringify(kept)}`, async () => {
      const { values, told } = await figures([{ ...written, value: 5 }]);
      assert.deepEqual(values, [{ level: 'municipality', ...kept, value: 5 }]);
      assert.deepEqual(told, []);
    });
  }
  for (const [written, code] of [
    [{}, 'year.missing'],
    [{ year: null }, 'year.missing'],
    [{ year: 'vorig jaar' }, 'year.unreadable'],
    [{ year: 24 }, 'year.unreadable'],
    [{ year: [2024] }, 'year.unreadable'],
  ] as const) {
    it(`without one that can be read there is no figure: ${JSON.stringify(written)}`, async () => {
      const { values, told } = await figures([
        { year: 2020, value: 1 },
        { ...written, value: 5 },
      ]);
      assert.equal(values?.length, 1);
      assert.deepEqual(told, [`warning ${code} values/1/year`]);
    });
  }
  it('a period that cannot be read leaves the year', async () => {
    const { values, told } = await figures([{ year: 2024, period: 'herfst', value: 5 }]);
    assert.deepEqual([values?.[0]?.year, told], [2024, ['warning period.unreadable values/0/period']]);
  });
});

describe('whose figure it is', () => {
  for (const [written, level, ...told] of [
    [{}, 'municipality'],
    [{ place: '13003' }, 'municipality'],
    [{ place: 13003 }, 'municipality'],
    [{ place: '13003A' }, 'area'],
    [{ place: 'Dennenhof' }, 'area', 'advice level.missing values/0/level'],
    [{ level: 'region', place: 'vlaanderen' }, 'region'],
    [{ level: 'kring', place: 'Dennenhof' }, 'area', 'warning level.shape values/0/level'],
  ] as const) {
    it(`${JSON.stringify(written)} is of the ${level}`, async () => {
      const read = await figure({ ...written, value: 5 });
      assert.equal(read.figure?.level, level);
      assert.deepEqual(read.told, told);
    });
  }
});

describe('what else a figure says', () => {
  const all: Figure = {
    level: 'area',
    place: 'dennenhof',
    placeName: { nl: 'Dennenhof', fr: 'Cité des pins' },
    year: 2023,
    value: 52,
    n: 142,
    invited: 236,
    ageFrom: 16,
    ageTo: 85,
    margin: 5.2,
    questionId: 'contact',
    break: true,
    note: 'Vanaf nu met het CAW.',
  };
  it('is kept', async () => {
    const { values, told } = await figures([all]);
    assert.deepEqual([values, told], [[all], []]);
  });
  it('is read from a volunteer’s words', async () =>
    assert.deepEqual((await figures([{ ...all, n: '142', invited: '236', margin: '5,2' }])).values, [all]));
  it('is left out where it cannot be', async () => {
    const { figure: found, told } = await figure({ value: 5, margin: -2, n: 14.5, ageFrom: -1, break: 'soms' });
    // Who cannot say how many answered has no figure.
    assert.deepEqual(found, { level: 'municipality', year: 2024 });
    assert.deepEqual(
      told,
      ['margin', 'n', 'ageFrom', 'break'].map((field) => `warning ${field}.shape values/0/${field}`),
    );
  });
  it('no more answered than were asked', async () => {
    const { figure: found, told } = await figure({ value: 5, n: 142, invited: 40 });
    assert.deepEqual(
      [found?.n, found?.invited, told],
      [142, undefined, ['warning invited.impossible values/0/invited']],
    );
  });
});

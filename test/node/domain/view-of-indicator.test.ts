import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Area } from '../../../src/domain/area.ts';
import type { Viewpoint } from '../../../src/domain/indicator-view.ts';
import type { Figure, Indicator } from '../../../src/domain/indicator.ts';
import { marginOf } from '../../../src/domain/margin.ts';
import { oneIn } from '../../../src/domain/one-in.ts';
import { viewOf } from '../../../src/domain/view-of-indicator.ts';
import { AREAS, flanders, indicatorOf, mayView, NOW, ours, town, view } from '../../support/indicators.ts';
import { pick, seeded } from '../../support/seeded.ts';

const survey: Partial<Indicator> = { source: { type: 'survey' } };
const register: Partial<Indicator> = { source: { type: 'register' } };

describe('what may be said of a figure', () => {
  const said = (figure: Figure, more: Partial<Indicator> = {}) => view([figure], more).own.told;

  it('0 is 0', () => assert.deepEqual(said(ours(0)), { is: 'value', value: 0 }));
  it('no value is missing, not 0', () => assert.deepEqual(said(ours()), { is: 'missing' }));
  it('29 answers are too few, 30 are not', () => {
    assert.deepEqual(said(ours(9, { n: 29 }), survey), { is: 'too-few', n: 29 });
    assert.deepEqual(said(ours(9, { n: 30 }), survey), { is: 'value', value: 9 });
  });
  it('too few answers are not missing, also where their feed kept the value back', () =>
    assert.deepEqual(said(ours(undefined, { n: 24 }), survey), { is: 'too-few', n: 24 }));
  it('a focus group is small, a register counts everybody', () => {
    assert.deepEqual(said(ours(50, { n: 8 }), { source: { type: 'focus-group' } }), { is: 'too-few', n: 8 });
    assert.deepEqual(said(ours(50, { n: 8 })), { is: 'too-few', n: 8 });
    assert.deepEqual(said(ours(50, { n: 8 }), register), { is: 'value', value: 50 });
  });
  it('hidden is hidden, with and without a value', () => {
    assert.deepEqual(said(ours(3, { hidden: 'suppressed' })), { is: 'suppressed' });
    assert.deepEqual(said(ours(undefined, { hidden: 'suppressed', n: 12 }), survey), { is: 'suppressed' });
    assert.deepEqual(said(ours(undefined, { hidden: 'not-applicable' })), { is: 'not-applicable' });
    assert.deepEqual(said(ours(3, { hidden: 'unknown' })), { is: 'missing' });
  });
  it('a hidden number is nowhere in what a card is made of', () => {
    const { indicator: _all, ...made } = view([
      ours(77.7, { n: 20, margin: 66.6 }),
      ours(88.8, { year: 2023, hidden: 'suppressed' }),
    ]);
    assert.doesNotMatch(JSON.stringify(made), /77\.7|88\.8|66\.6/);
  });
});

describe('the place a card is about', () => {
  const nameOf = (values: readonly Figure[], viewpoint: Partial<Viewpoint> = {}, more: Partial<Indicator> = {}) => {
    const { own } = view(values, more, viewpoint);
    return [own.level, own.name, own.told.is === 'value' ? own.told.value : own.told.is];
  };
  it('is the chosen area, by id, by code or by name', () => {
    assert.deepEqual(nameOf([ours(52), town(49)]), ['area', 'Dennenhof', 52]);
    assert.deepEqual(nameOf([town(49)], { area: '13003' }), ['municipality', 'Balen', 49]);
    assert.deepEqual(nameOf([ours(52, { place: 'Dennenhof' })]), ['area', 'Dennenhof', 52]);
    assert.deepEqual(nameOf([ours(52, { place: 'nis-13003a' })], { area: '13003A' }), ['area', 'Balen', 52]);
  });
  it('a figure of the municipality is not of the village that bears its name', () => {
    const values = [ours(1, { place: 'Balen' }), town(2, { place: 'Balen' })];
    assert.deepEqual(nameOf(values, { area: '13003A' }), ['area', 'Balen', 1]);
    assert.deepEqual(nameOf(values, { area: 'balen' }), ['municipality', 'Balen', 2]);
  });
  it('never another one in its stead: it is missing, and the others stand beside it', () => {
    const { own, compared } = view([town(49), flanders(45)]);
    assert.deepEqual([own.name, own.told], ['Dennenhof', { is: 'missing' }]);
    assert.deepEqual(
      compared.map(({ name, told, verdict }) => [name, told, verdict]),
      [
        ['Balen', { is: 'value', value: 49 }, undefined],
        ['Vlaanderen', { is: 'value', value: 45 }, undefined],
      ],
    );
  });
  it('has no card where nothing is about it', () => {
    assert.equal(mayView([ours(52)], {}, { area: 'molenakkers' }), undefined);
    assert.equal(mayView([town(49)], {}, { area: 'ravels' }), undefined);
    assert.equal(mayView([]), undefined);
  });
  it('without a choice is the municipality, else the first place of the lowest level with a figure', () => {
    const nowhere = { area: undefined };
    assert.deepEqual(nameOf([ours(52), town(49), flanders(45)], nowhere), ['municipality', 'Balen', 49]);
    assert.deepEqual(nameOf([ours(52), town(), flanders(45)], nowhere), ['area', 'Dennenhof', 52]);
    assert.deepEqual(nameOf([flanders(45)], nowhere), ['region', 'Vlaanderen', 45]);
    assert.deepEqual(nameOf([ours(52, { place: 'Heide' })], { area: undefined, areas: [] }), ['area', 'Heide', 52]);
  });
  it('without a choice is the municipality of this page among all of a country', () => {
    const all = [town(1, { place: 'Aalst' }), town(2, { place: '13003' }), town(3, { place: 'Zwalm' })];
    assert.deepEqual(nameOf(all, { area: undefined }), ['municipality', 'Balen', 2]);
  });
  it('no code or id is a name', () => {
    assert.deepEqual(nameOf([ours(1, { place: 'nb-17' })], { area: 'nb-17' }), ['area', undefined, 1]);
    assert.deepEqual(nameOf([town(1, { place: '11001' })], { area: '11001' }), ['municipality', undefined, 1]);
    assert.deepEqual(nameOf([ours(1, { placeName: 'Heide', place: 'nb-17' })], { area: 'nb-17' }), [
      'area',
      'Heide',
      1,
    ]);
  });
  it('a figure without a place is of the place of its record', () => {
    const bare = ours(52, { place: undefined });
    assert.deepEqual(nameOf([bare], {}, { area: ['dennenhof'] }), ['area', 'Dennenhof', 52]);
    assert.equal(mayView([bare], { area: ['molenakkers'] }), undefined);
    assert.equal(mayView([town(5, { place: undefined })], { municipality: 'Ravels' }, { area: 'balen' }), undefined);
    assert.deepEqual(nameOf([town(5, { place: undefined })], { area: 'balen' }), ['municipality', 'Balen', 5]);
  });
  it('is looked for anew for each area that is chosen, and once the areas are there', () => {
    const indicator = indicatorOf([ours(1, { place: 'Balen' }), town(2, { place: 'Balen' })]);
    const seen = (area: string, areas: readonly Area[]) => viewOf(indicator, { area, areas, now: NOW })?.own.told;
    assert.deepEqual(seen('13003A', []), { is: 'missing' });
    assert.deepEqual(seen('13003A', AREAS), { is: 'value', value: 1 });
    assert.deepEqual(seen('balen', AREAS), { is: 'value', value: 2 });
    assert.deepEqual(seen('13003A', AREAS), { is: 'value', value: 1 });
  });
});

describe('the places beside it', () => {
  const names = (values: readonly Figure[], viewpoint: Partial<Viewpoint> = {}) =>
    view(values, {}, viewpoint).compared.map(({ name, level }) => name ?? level);

  it('are what is around it, from near to far', () => {
    const all = [
      town(1, { level: 'country', place: 'BE', placeName: 'België' }),
      flanders(2),
      town(3),
      town(4, { place: 'ravels' }),
      ours(5, { place: '13003A' }),
      ours(6, { place: 'molenakkers' }),
      ours(7),
    ];
    assert.deepEqual(names(all), ['Balen', 'Balen', 'Vlaanderen', 'België']);
    assert.deepEqual(names(all, { area: 'ravels' }), ['Vlaanderen', 'België']);
  });
  it('are those the webmaster wants', () =>
    assert.deepEqual(names([ours(1), town(2), flanders(3)], { levels: ['region'] }), ['Vlaanderen']));
  it('say that the municipality has no figure', () => {
    const [first] = view([ours(6.5), flanders(1.2)]).compared;
    assert.deepEqual([first?.name, first?.told], ['Balen', { is: 'missing' }]);
  });
  it('are Flanders and Belgium among many', () => {
    const country = (place: string) => town(1, { level: 'country', place });
    const region = (place: string) => flanders(1, { place });
    const many = [ours(1), region('Wallonie'), region('Vlaams Gewest'), country('AT'), country('BE')];
    assert.deepEqual(names(many), ['Balen', 'Vlaams Gewest', 'country']);
    assert.deepEqual(names([ours(1), country('AT'), country('FR')]), ['Balen']);
    assert.deepEqual(names([ours(1), region('Wallonie')]), ['Balen', 'Wallonie']);
  });
  it('without an areas feed are the only ones there are, unless a code says otherwise', () => {
    const alone = { areas: [] };
    assert.deepEqual(names([ours(1, { place: '13003A' }), town(2, { place: '13003' })], { ...alone, area: '13003A' }), [
      'municipality',
    ]);
    assert.deepEqual(
      names([ours(1, { place: '13003A' }), town(2, { place: '13035' })], { ...alone, area: '13003A' }),
      [],
    );
    assert.deepEqual(names([ours(1), town(2, { place: 'Balen' })], alone), ['Balen']);
  });
});

describe('the latest figure', () => {
  it('is of the latest period, and a later empty year hides no figure', () => {
    const { own } = view([
      ours(3, { period: '2025-Q3' }),
      ours(2, { period: '2025-Q2' }),
      ours(undefined, { year: 2026 }),
    ]);
    assert.deepEqual([own.figure?.period, own.told], ['2025-Q3', { is: 'value', value: 3 }]);
  });
  it('that may not be shown is not replaced by an older one', () =>
    assert.deepEqual(view([ours(50, { year: 2023 }), ours(9, { n: 12 })]).own.told, { is: 'too-few', n: 12 }));
  it('is stale after five years', () => {
    assert.equal(view([ours(3, { year: 2021 })]).staleSince, undefined);
    assert.equal(view([ours(3, { year: 2020 })]).staleSince, 2020);
    assert.equal(view([ours(undefined, { year: 2010 })]).staleSince, undefined);
  });
});

/** What is said of the own figure beside that of the municipality. */
const verdict = (own: Figure, other: Figure, more: Partial<Indicator> = {}) =>
  view([own, other], more).compared[0]?.verdict;

describe('more, less or about the same', () => {
  const cases: readonly (readonly [string, Figure, Figure, Partial<Indicator>, ReturnType<typeof verdict>])[] = [
    ['3 points are a difference', ours(52), town(49), {}, 'higher'],
    ['2,9 points are not', ours(51.9), town(49), {}, 'same'],
    ['nor is what a computer makes of 3 points', ours(0.3), town(0.1 + 0.2), {}, 'same'],
    ['less is less', ours(30), town(49), {}, 'lower'],
    ['7 points inside the margin of 142 answers', ours(52, { n: 142 }), town(45), survey, 'same'],
    ['7 points outside the margin of 900 answers', ours(52, { n: 900 }), town(45), survey, 'higher'],
    ['a register has no margin', ours(52, { n: 142 }), town(45), register, 'higher'],
    ['the margin that its feed gives comes first', ours(52, { n: 142, margin: 3 }), town(45), survey, 'higher'],
    ['the margins of both', ours(52, { margin: 4 }), town(46, { margin: 5 }), {}, 'same'],
    ['but not their sum', ours(53, { margin: 4 }), town(46, { margin: 4 }), {}, 'higher'],
    ['a difference of just the margin is inside it', ours(9, { margin: 3 }), town(6), {}, 'same'],
    ['of a hundred', ours(6), town(5), { unit: 'per100' }, 'same'],
    ['of a thousand a tenth', ours(6.5), town(6), { unit: 'per1000' }, 'same'],
    ['of a thousand more than a tenth', ours(6.5), town(5.5), { unit: 'per1000' }, 'higher'],
    ['a mark', ours(7.2), town(7), { unit: 'score10' }, 'same'],
    ['a higher mark', ours(7.2), town(6.9), { unit: 'score10' }, 'higher'],
    ['two times none', ours(0), town(0), { unit: 'per1000' }, 'same'],
    ['a count is as large as its place', ours(38), town(912), { unit: 'count' }, undefined],
    ['no figure is not less', ours(52), town(), {}, undefined],
    ['too few answers are not less', ours(52), town(10, { n: 12 }), survey, undefined],
    ['a hidden own figure is not more', ours(52, { hidden: 'suppressed' }), town(10), {}, undefined],
  ];
  for (const [what, own, other, more, expected] of cases)
    it(what, () => assert.equal(verdict(own, other, more), expected));

  it('reckons the margin as the rule says', () => {
    const about = (value: number, n?: number) =>
      Math.round(10 * marginOf(ours(value, n === undefined ? {} : { n }), indicatorOf([], survey))) / 10;
    assert.deepEqual([about(52, 142), about(9, 140), about(50, 1000), about(0, 50), about(52)], [8.2, 4.7, 3.1, 0, 0]);
  });
  it('says by how much', () => assert.equal(view([ours(52.3), town(45.1)]).compared[0]?.difference, 7.2));
});

describe('what stands in one sentence', () => {
  const verdicts = (values: readonly Figure[], more: Partial<Indicator> = {}) =>
    view(values, { ...survey, ...more }).compared.map(({ verdict: said }) => said);

  it('says no two things of the same number', () => {
    assert.deepEqual(verdicts([ours(10), town(6, { n: 50 }), flanders(6)]), ['same', 'same']);
    assert.deepEqual(verdicts([ours(10), town(6.4, { n: 50 }), flanders(5.6)], { decimals: 0 }), ['same', 'same']);
    assert.deepEqual(verdicts([ours(10), town(6), flanders(6)]), ['higher', 'higher']);
  });
  it('never says more than of a number that is nearer than one that is about the same', () => {
    assert.deepEqual(verdicts([ours(10), town(5, { n: 50 }), flanders(6.5)]), ['same', 'same']);
    assert.deepEqual(verdicts([ours(10), town(5, { n: 50 }), flanders(4.9)]), ['same', 'higher']);
    assert.deepEqual(verdicts([ours(10), town(5, { n: 50 }), flanders(14)]), ['same', 'lower']);
  });
  it('is neither good nor bad where a nearer verdict gave way', () =>
    assert.equal(view([ours(10), town(6), flanders(6, { n: 50 })], { ...survey, direction: 'up' }).mood, undefined));
  it('never says more or less of the number that stands there already', () => {
    const rounded = { unit: 'per1000', decimals: 0 } as const;
    assert.deepEqual(verdicts([ours(5.6), town(6.4)], rounded), ['same']);
    assert.deepEqual(verdicts([ours(5.4), town(6.4)], rounded), ['lower']);
    assert.deepEqual(verdicts([ours(7.4), town(6.6)], { unit: 'score10', decimals: 0 }), ['same']);
    assert.equal(view([ours(6.4, { year: 2024 }), ours(5.6)], rounded).trend?.is, 'same');
    assert.deepEqual(verdicts([ours(0.002), town(0.004)], rounded), ['lower'], 'nothing is written as 0 that is not');
  });
});

describe('what is not fully comparable', () => {
  const reasons = (own: Partial<Figure>, other: Partial<Figure>) => view([ours(64, own), town(79, other)]).compared[0];
  it('is asked of others', () => {
    assert.deepEqual(reasons({ ageFrom: 16 }, { ageFrom: 18 })?.reasons, ['age']);
    assert.deepEqual(reasons({ ageFrom: 17 }, { ageFrom: 17, ageTo: 85 })?.reasons, ['age']);
    assert.deepEqual(reasons({ ageFrom: 16 }, { ageFrom: 16 })?.reasons, []);
    assert.deepEqual(reasons({ ageFrom: 16 }, {})?.reasons, []);
  });
  it('is more than three years apart', () => {
    assert.deepEqual(reasons({ year: 2023 }, { year: 2017 })?.reasons, ['year']);
    assert.deepEqual(reasons({ year: 2023 }, { year: 2020 })?.reasons, []);
    assert.deepEqual(reasons({ year: 2020 }, { year: 2024 })?.reasons, ['year']);
  });
  it('is another question', () => {
    assert.deepEqual(reasons({ questionId: 'a' }, { questionId: 'b' })?.reasons, ['question']);
    assert.deepEqual(reasons({ questionId: 'a' }, {})?.reasons, []);
  });
  it('is shown, and nobody says more or less, good or bad', () => {
    const made = view([ours(64, { questionId: 'a' }), town(79, { questionId: 'b' })], { direction: 'up' });
    assert.deepEqual(made.compared[0]?.told, { is: 'value', value: 79 });
    assert.deepEqual(
      [made.compared[0]?.verdict, made.compared[0]?.difference, made.mood],
      [undefined, undefined, undefined],
    );
  });
});

describe('good news', () => {
  const mood = (own: number, other: number, direction: Indicator['direction']) =>
    view([ours(own), town(other)], { direction }).mood;
  it('comes only from the direction that a feed gives', () => {
    assert.equal(mood(60, 40, 'up'), 'good');
    assert.equal(mood(40, 60, 'up'), 'attention');
    assert.equal(mood(60, 40, 'down'), 'attention');
    assert.equal(mood(40, 60, 'down'), 'good');
    assert.equal(mood(60, 40, 'neutral'), undefined);
    assert.equal(mood(60, 59, 'up'), undefined);
  });
  it('is about the nearest place that can be compared', () => {
    assert.equal(view([ours(60), town(59), flanders(40)], { direction: 'up' }).mood, undefined);
    assert.equal(view([ours(60), town(80, { year: 2020 }), flanders(40)], { direction: 'up' }).mood, 'good');
    assert.equal(view([ours(60), flanders(40)], { direction: 'up' }).mood, 'good');
  });
  it('is not said where it is the other way elsewhere', () => {
    assert.equal(view([ours(60), town(40), flanders(80)], { direction: 'up' }).mood, undefined);
    assert.equal(view([ours(60), town(80), flanders(40)], { direction: 'up' }).mood, undefined);
    assert.equal(view([ours(60), town(40), flanders(60)], { direction: 'up' }).mood, 'good');
  });
});

describe('the way it goes', () => {
  const trend = (values: readonly Figure[], more: Partial<Indicator> = {}) => {
    const found = view(values, more).trend;
    return found && [found.is, found.from.year, found.to.year, found.by];
  };
  const past = (year: number, value?: number, more: Partial<Figure> = {}) => ours(value, { year, ...more });

  it('is from the first to the latest, in whatever order they come', () =>
    assert.deepEqual(trend([past(2025, 69), past(2021, 58), past(2023, 80)]), ['risen', 2021, 2025, 11]));
  it('is nowhere with one figure', () => assert.equal(trend([past(2025, 69), past(2023)]), undefined));
  it('minds the margins', () => {
    assert.deepEqual(trend([past(2023, 58, { n: 142 }), past(2025, 64, { n: 128 })], survey), ['same', 2023, 2025, 6]);
    assert.deepEqual(trend([past(2023, 58, { n: 900 }), past(2025, 52, { n: 900 })], survey), [
      'fallen',
      2023,
      2025,
      6,
    ]);
  });
  it('never goes across a break', () => {
    const values = [past(2015, 10), past(2019, 20, { break: true }), past(2021, 21), past(2025, 30)];
    assert.deepEqual(trend(values), ['risen', 2019, 2025, 10]);
    assert.equal(trend([past(2015, 10), past(2025, 30, { break: true })]), undefined);
    assert.equal(trend([past(2015, 10), past(2024, undefined, { break: true }), past(2025, 30)]), undefined);
  });
  it('never goes from one question or age to another', () => {
    assert.equal(trend([past(2023, 10, { questionId: 'a' }), past(2025, 30, { questionId: 'b' })]), undefined);
    assert.equal(trend([past(2023, 10, { ageFrom: 16 }), past(2024), past(2025, 30, { ageFrom: 18 })]), undefined);
  });
  it('does not end before a figure that may not be shown', () =>
    assert.equal(trend([past(2021, 58), past(2023, 69), past(2025, 9, { n: 12 })], survey), undefined));
  it('of a count needs 3 % more', () => {
    assert.deepEqual(trend([past(2023, 1000), past(2025, 1020)], { unit: 'count' }), ['same', 2023, 2025, 20]);
    assert.deepEqual(trend([past(2023, 38), past(2025, 41)], { unit: 'count' }), ['risen', 2023, 2025, 3]);
  });
});

describe('the lines through the years', () => {
  it('are four at most, the own one first, with a point for each period', () => {
    const values = [
      ours(1, { place: '13003A' }),
      town(2),
      flanders(3),
      town(4, { level: 'country', place: 'BE' }),
      ours(5),
      ours(6, { year: 2023 }),
      ours(7),
    ];
    const { series } = view(values);
    assert.deepEqual(
      series.map(({ key }) => key),
      ['dennenhof', '13003A', 'balen', 'vlaanderen'],
    );
    assert.deepEqual(
      series[0]?.points.map(({ figure }) => [figure?.year, figure?.value]),
      [
        [2023, 6],
        [2025, 7],
      ],
    );
  });
  it('keep gaps, and mark a break that their feed did not', () => {
    const [own] = view([
      ours(1, { year: 2021, questionId: 'a' }),
      ours(undefined, { year: 2022 }),
      ours(3, { year: 2023, questionId: 'b' }),
    ]).series;
    assert.deepEqual(
      own?.points.map(({ told, figure }) => [told.is, figure?.break ?? false]),
      [
        ['value', false],
        ['missing', false],
        ['value', true],
      ],
    );
  });
  it('leave out a place without a figure, but never the own one', () => {
    const { series, own } = view([town(49), flanders()]);
    assert.deepEqual(
      series.map(({ key, points }) => [key, points.length]),
      [
        [own.key, 0],
        ['balen', 1],
      ],
    );
  });
});

describe('so many in so many', () => {
  const cases: readonly (readonly [number, string | undefined])[] = [
    [24, '1/4'],
    [52, '1/2'],
    [44, '2/5'],
    [55.5, '3/5'],
    [67, '2/3'],
    [71, '7/10'],
    [9, '1/11'],
    [6, '1/17'],
    [3, '1/33'],
    [15.2, '1/6'],
    [12.4, '1/8'],
    [80, '4/5'],
    [95, '19/20'],
    [2.9, undefined],
    [97.1, undefined],
    [0, undefined],
    [100, undefined],
  ];
  for (const [percent, expected] of cases)
    it(`${percent} %`, () => {
      const found = oneIn(percent);
      assert.equal(found && `${found.of}/${found.in}`, expected);
    });
  it('is only said of percentages', () => {
    assert.equal(view([ours(24)], { unit: 'per100' }).oneIn, undefined);
    assert.equal(view([ours(24, { hidden: 'suppressed' })]).oneIn, undefined);
    assert.deepEqual(view([ours(24)]).oneIn, { of: 1, in: 4 });
  });
  it('is never more than five points off', () => {
    for (let percent = 3; percent <= 97; percent += 0.1) {
      const { of, in: whole } = oneIn(percent) ?? { of: 0, in: 1 };
      assert.ok(Math.abs(percent - (100 * of) / whole) < 5.01, `${percent} %: ${of} in ${whole}`);
    }
  });
});

describe('what was aimed at', () => {
  const reached = (value: number | undefined, direction: Indicator['direction']) =>
    view([ours(value)], { direction, target: { value: 75, year: 2028 } }).target;
  it('is reached from below or from above, and never by guessing', () => {
    assert.deepEqual(reached(75, 'up'), { value: 75, year: 2028, isReached: true });
    assert.equal(reached(74, 'up')?.isReached, false);
    assert.equal(reached(74, 'down')?.isReached, true);
    assert.equal(reached(75, 'neutral')?.isReached, false);
    assert.equal(reached(undefined, 'down')?.isReached, false);
  });
  it('began at the figure of the first year', () => {
    const values = [ours(58, { year: 2023 }), ours(69)];
    assert.equal(view(values, { baselineYear: 2023 }).baseline?.figure?.value, 58);
    assert.equal(view(values, { baselineYear: 2019 }).baseline, undefined);
    assert.equal(view(values).baseline, undefined);
  });
});

describe('whatever a feed holds', () => {
  const random = seeded(22);
  const maybe = <T>(make: () => T): T | undefined => (random() < 0.4 ? make() : undefined);
  const HIDDEN = 12_345_678;
  const places = ['dennenhof', 'balen', '13003A', '13035', 'Vlaanderen', 'BE', undefined] as const;
  const levels = ['area', 'municipality', 'region', 'country'] as const;

  const anyFigure = (): Figure => {
    const n = maybe(() => Math.floor(random() * 60));
    const hidden = maybe(() => pick(['suppressed', 'not-applicable', 'unknown'] as const, random));
    // A number that gives itself away wherever it turns up.
    const isHidden = hidden !== undefined || (n !== undefined && n < 30);
    return {
      level: pick(levels, random),
      place: pick(places, random),
      year: 2010 + Math.floor(random() * 16),
      value: maybe(() => (isHidden ? HIDDEN : Math.round(random() * 1000) / 10)),
      n,
      hidden,
      margin: maybe(() => (isHidden ? HIDDEN : random() * 10)),
      break: maybe(() => true),
      ageFrom: maybe(() => pick([16, 18], random)),
      questionId: maybe(() => pick(['a', 'b'], random)),
    };
  };
  const some = Array.from({ length: 400 }, () => {
    const values = Array.from({ length: Math.floor(random() * 12) }, anyFigure);
    const unit = pick(['percent', 'per100', 'per1000', 'count', 'score10'] as const, random);
    const direction = pick(['up', 'down', 'neutral'] as const, random);
    const area = pick(['dennenhof', '13003', 'molenakkers', undefined], random);
    return mayView(values, { ...survey, unit, direction, baselineYear: 2015, target: { value: 5 } }, { area });
  }).filter((each) => each !== undefined);

  it('makes cards', () => assert.ok(some.length > 200, String(some.length)));
  it('no number comes out of a hidden figure', () => {
    for (const { indicator: _all, ...made } of some) assert.doesNotMatch(JSON.stringify(made), /12345678/);
  });
  it('only a value is compared, and only without reasons', () => {
    for (const { own, compared } of some)
      for (const { told, verdict: said, reasons, difference } of compared) {
        const isNumber = own.told.is === 'value' && told.is === 'value';
        assert.ok(said === undefined || (isNumber && reasons.length === 0));
        assert.equal(said === undefined, difference === undefined);
      }
  });
  it('good or bad is never said without a direction and a difference', () => {
    for (const { mood, compared, indicator } of some)
      if (mood) {
        assert.notEqual(indicator.direction, 'neutral');
        assert.ok(compared.some(({ verdict: said }) => said === 'higher' || said === 'lower'));
      }
  });
  it('no trend goes across a break, and years go on', () => {
    for (const { trend, series } of some) {
      const [own] = series;
      const years = own?.points.map(({ figure }) => figure?.year ?? 0) ?? [];
      assert.deepEqual(
        years,
        years.toSorted((a, b) => a - b),
      );
      if (!trend) continue;
      const figures = own?.points.map(({ figure }) => figure) ?? [];
      const between = figures.slice(figures.indexOf(trend.from) + 1, figures.indexOf(trend.to) + 1);
      assert.ok(between.every((figure) => !figure?.break));
    }
  });
});

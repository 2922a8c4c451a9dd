import type { Figure, Indicator, Level, Unit } from '../../../src/domain/indicator.ts';
import { pick } from '../../support/seeded.ts';
import { indicator } from '../some-indicators.ts';

const figure = (level: Level, year: number, value?: number, more: Partial<Figure> = {}): Figure => ({
  level,
  year,
  ...(level === 'area' ? { place: 'dennenhof' } : {}),
  ...(level === 'municipality' ? { place: 'balen' } : {}),
  ...(level === 'region' ? { placeName: 'Vlaanderen' } : {}),
  ...(value === undefined ? {} : { value }),
  ...more,
});

/** Through the years: a year without a figure, and one from which it was measured anew. */
export const help: Indicator = indicator(
  'knows-help',
  'Weet waar je hulp kan vragen',
  [
    figure('area', 2018, 58),
    figure('area', 2020, 61.5),
    figure('area', 2022),
    figure('area', 2024, 66),
    figure('area', 2025, 64, { break: true, note: 'Nieuwe vraag' }),
    figure('area', 2026, 69, { n: 142, margin: 7.6 }),
    figure('municipality', 2018, 55),
    figure('municipality', 2026, 67.5),
    figure('region', 2022, 53),
  ],
  { direction: 'up', target: { value: 75, year: 2028 } },
);
/** Beside each other: how sure it is, and one that is too long ago to compare. */
export const satisfied: Indicator = indicator(
  'satisfied-area',
  'Tevreden over de buurt',
  [
    figure('area', 2026, 64, { n: 142, margin: 8 }),
    figure('municipality', 2026, 80, { n: 900 }),
    figure('region', 2017, 79),
  ],
  {
    source: {
      type: 'survey',
      name: 'Buurtonderzoek Dennenhof',
      url: 'https://www.balen.example/onderzoek',
      licence: 'CC-BY-4.0',
    },
    updated: '2026-10-01T09:00:00+02:00',
  },
);
/** None of it, and nothing known. */
export const none: Indicator = indicator('none', 'Wachtlijst', [figure('area', 2026, 0), figure('municipality', 2026)]);

/** Places whose names no chart has room for. */
export const longNames: Indicator = indicator('long-names', 'Overal', [
  { level: 'area', place: 'dennenhof', year: 2026, value: 64.5 },
  ...['municipality', 'region', 'country'].map((level, at): Figure => ({
    level: level as Level,
    placeName: 'Statistische sector Molenakkers-Noord en omgeving van de Dorpsstraat',
    year: 2023 + at,
    value: 60 + at,
  })),
]);

const UNITS: readonly Unit[] = ['percent', 'per100', 'per1000', 'count', 'score10'];
const NAMES = [
  undefined,
  'Olmen',
  'Statistische sector Molenakkers-Noord en omgeving',
  'Donaudampfschifffahrtsgesellschaft',
  'حي السلام',
  'Бален',
  'X',
];

/** Whatever a feed may say: figures of many kinds and places, some of them hidden, missing, huge or below 0. */
export function anyIndicator(random: () => number): Indicator {
  const unit = pick(UNITS, random);
  const size = pick([1, 10, 100, 1e4, 1e9, 1e300], random);
  const values = Array.from({ length: 1 + Math.floor(random() * 24) }, (): Figure => {
    const level = pick<Level>(['area', 'area', 'municipality', 'region', 'country'], random);
    const year = 2000 + Math.floor(random() * 26);
    const value = (unit === 'percent' ? random() * 100 : random() * size) * (random() < 0.1 ? -1 : 1);
    const name = pick(NAMES, random);
    return figure(level, year, random() < 0.85 ? pick([value, Math.round(value), 0], random) : undefined, {
      ...(level !== 'area' && name ? { placeName: name } : {}),
      ...(random() < 0.1 ? { hidden: pick(['suppressed', 'not-applicable', 'unknown'] as const, random) } : {}),
      ...(random() < 0.3 ? { n: Math.floor(random() * 300) } : {}),
      ...(random() < 0.3 ? { margin: random() * 20 } : {}),
      ...(random() < 0.2 ? { period: pick([`${year}-Q2`, `${year}-11`, `${year - 1}-${year}`, 'ooit'], random) } : {}),
      ...(random() < 0.1 ? { break: true } : {}),
    });
  });
  return indicator('any', 'Wat dan ook', [figure('area', 2026, random() * 100), ...values], {
    unit,
    ...(unit === 'count'
      ? { unitLabel: pick(['gezinnen', 'gezinnen met een leefloon of een equivalent'], random) }
      : {}),
    ...(random() < 0.3 ? { target: { value: random() * 100 } } : {}),
  });
}

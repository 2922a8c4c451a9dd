import { Random } from './random.ts';
import { CATEGORIES, PLACES, WORK } from './words.ts';

export const TOWN = 'Balen';
export const REGION = 'Vlaams Gewest';

const FIRST = 2006;
const YEARS = 20;

/** One place behind the comma, as figures are published. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/** One indicator as the plain pages see it: the town through the years, and the region beside its last year. */
export interface PlainIndicator {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly direction: 'up' | 'down' | 'neutral';
  readonly source: string;
  readonly updated: string;
  readonly series: readonly { readonly year: number; readonly value: number }[];
  readonly region: number;
}

function* made(count: number): Generator<PlainIndicator> {
  const random = new Random(1);
  for (let at = 0; at < count; at++) {
    let value = 20 + random.below(60);
    const series = Array.from({ length: YEARS }, (_, since) => {
      value = Math.min(Math.max(value + random.around() * 2, 1), 99);
      return { year: FIRST + since, value: rounded(value) };
    });
    yield {
      id: `cijfer-${at}`,
      title: `Inwoners met ${random.pick(WORK)} ${at + 1}`,
      theme: random.pick(CATEGORIES),
      direction: random.pick(['up', 'down', 'neutral']),
      source: `Cijfers van ${random.pick(PLACES)}`,
      updated: '2026-01-15',
      series,
      region: rounded(Math.min(value * (0.8 + random.next() * 0.4), 99)),
    };
  }
}

const item = ({ title, source, series, region, ...rest }: PlainIndicator) => ({
  ...rest,
  label: title,
  unit: 'percent',
  source: { type: 'register', name: source },
  values: [
    ...series.map((figure) => ({ level: 'municipality', place: TOWN, ...figure })),
    { level: 'region', place: REGION, year: series.at(-1)?.year, value: region },
  ],
});

export type IndicatorFormat = 'indicators-plain' | 'indicators-native';

/** A feed of so many indicators as JSON text: the same figures in either format. */
export function indicatorFeed(format: IndicatorFormat, count: number): string {
  const indicators = [...made(count)];
  return format === 'indicators-plain'
    ? JSON.stringify({ indicators })
    : JSON.stringify({ kind: 'indicators', version: 1, items: indicators.map(item) });
}

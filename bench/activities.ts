import { Random } from './random.ts';
import { CATEGORIES, CENTRE, PLACES, STREETS, VOCABULARY, WORK } from './words.ts';

/** The month that is shown first: the middle of the 24 that the feed is about. */
export const MONTH = '2026-06-01';
export const LIST_DAYS = 30;

const FIRST = Date.UTC(2025, 5, 1);
const DAYS = 730;
const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const KINDS = ['Open', 'Gratis', 'Gezellige', 'Samen', 'Stille', 'Nieuwe', 'Grote', 'Kleine', 'Lokale'] as const;

/** A time on the wall, `YYYY-MM-DDTHH:MM`. */
const stamp = (time: number) => new Date(time).toISOString().slice(0, 16);

/** One made-up activity, before it is written as one format or another. */
interface Made {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly start: string;
  readonly end: string;
  readonly series:
    | { readonly on: readonly string[]; readonly until: string; readonly except: readonly string[] }
    | undefined;
  readonly place: { readonly name: string; readonly lat: number; readonly lon: number };
  readonly organiser: string;
  readonly price: number;
  readonly description: string;
  readonly url: string;
}

/** Every tenth is a series of 3 to 12 months, once or twice a week, with up to three days that it is not. */
function seriesFrom(random: Random, start: number): Made['series'] {
  const weeks = 12 + random.below(40);
  const weekday = new Date(start).getUTCDay();
  const days = random.next() < 0.25 ? [weekday, (weekday + 2) % 7] : [weekday];
  return {
    on: days.map((day) => WEEKDAYS[day] ?? 'SU'),
    until: stamp(start + weeks * 7 * DAY),
    except: Array.from({ length: 1 + random.below(3) }, () => stamp(start + (1 + random.below(weeks)) * 7 * DAY)),
  };
}

function* made(count: number): Generator<Made> {
  const random = new Random(1);
  for (let at = 0; at < count; at++) {
    const isSeries = at % 10 === 0;
    const day = FIRST + random.below(isSeries ? DAYS - 120 : DAYS) * DAY;
    const start = day + (8 + random.below(13)) * 3_600_000 + random.pick([0, 0, 30, 15]) * 60_000;
    const words = Array.from({ length: 18 + random.below(12) }, () => random.pick(VOCABULARY)).join(' ');
    yield {
      id: `activiteit-${at}`,
      title: `${random.pick(KINDS)} ${random.pick(WORK)} ${1 + random.below(99)}`,
      category: random.pick(CATEGORIES),
      start: stamp(start),
      end: stamp(start + random.pick([60, 90, 120, 120, 180]) * 60_000),
      series: isSeries ? seriesFrom(random, start) : undefined,
      place: {
        name: `${random.pick(PLACES)} ${random.pick(STREETS)}`,
        lat: Number((CENTRE.lat + random.around() * 0.03).toFixed(5)),
        lon: Number((CENTRE.lon + random.around() * 0.05).toFixed(5)),
      },
      organiser: `${random.pick(PLACES)} ${random.pick(STREETS)}`,
      price: random.pick([0, 0, 0, 2, 5]),
      description: `${words}.`,
      url: `https://gemeente.example/activiteit/${at}`,
    };
  }
}

/** An activity as the plain pages see it: its series in the words of iCalendar. */
export interface PlainActivity extends Omit<Made, 'series'> {
  readonly rrule?: string;
  readonly exdates?: readonly string[];
}

/** `20260601T100000`, as iCalendar writes a time. */
export const compact = (time: string) => `${time.replaceAll(/[-:]/g, '')}00`;

const plain = ({ series, ...rest }: Made): PlainActivity => ({
  ...rest,
  ...(series && {
    rrule: `FREQ=WEEKLY;BYDAY=${series.on.join(',')};UNTIL=${compact(series.until)}`,
    exdates: series.except,
  }),
});

const item = ({ series, organiser, price, ...rest }: Made) => ({
  ...rest,
  organiser: { name: organiser },
  price: { amount: price },
  ...(series && { repeat: { every: 'week', ...series } }),
});

export type ActivityFormat = 'activities-plain' | 'activities-native';

/** A feed of so many activities as JSON text: the same activities in either format. */
export function activityFeed(format: ActivityFormat, count: number): string {
  const activities = [...made(count)];
  return format === 'activities-plain'
    ? JSON.stringify({ activities: activities.map(plain) })
    : JSON.stringify({ kind: 'activities', version: 1, timezone: 'Europe/Brussels', items: activities.map(item) });
}

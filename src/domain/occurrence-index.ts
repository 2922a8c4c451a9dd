import type { Activity, LocalStamp } from './activity.ts';
import { isOngoing, shapeOf } from './activity-shape.ts';
import { dateOf, dayNumber, dayNumberOf, monthNumber } from './day-number.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';

/** What a whole feed has on which days; a window costs the same whatever else is in the feed. Days are `YYYY-MM-DD`. */
export interface OccurrenceIndex {
  /** What touches these days, both included, at most ten years: by first day, whole days first, then by start. */
  between(from: string, until: string): readonly Occurrence[];
  /** What is on this day, also what began before it; whole days first, then by start. */
  on(day: string): readonly Occurrence[];
  /** The periods that cover the first of these days or begin on a later one, and what is always there. */
  ongoing(from: string, until?: string): readonly Activity[];
}

/** Calendar months kept, the oldest dropped first: of a large feed each holds megabytes. */
const KEPT = 6;
/** Months that one window may ask for. */
const MOST_MONTHS = 120;
/** What is spread over more months than this is asked in each month, as a series is. */
const SPREAD = 12;

const firstDayOf = (month: number) => dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1);

/** What is on each day of a month; what lasts stands on each of its days. */
type Month = readonly (readonly Occurrence[])[];

function byStart(a: Occurrence, b: Occurrence): number {
  if (a.allDay !== b.allDay) return a.allDay ? -1 : 1;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
const later = (a: string, b: string) => (a > b ? a : b);
const byFirstDay = (a: Occurrence, b: Occurrence) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** Every month that an activity touches; undefined: too many to list, or some of its dates have moved. */
function monthsOf({ start, end, moments, changes, movedFrom }: Activity): readonly number[] | undefined {
  if (changes.length > 0 || movedFrom) return undefined;
  // Nearly every activity is in one month.
  if (start !== undefined && moments.length === 0) {
    const month = monthNumber(start);
    if (end === undefined || monthNumber(end) <= month) return [month];
  }
  const months: number[] = [];
  const add = (from: LocalStamp, to = from) => {
    const first = monthNumber(from);
    const last = Math.min(Math.max(first, monthNumber(to)), first + SPREAD);
    for (let month = first; month <= last; month++) if (!months.includes(month)) months.push(month);
  };
  if (start !== undefined && moments.length === 0) add(start, end);
  for (const each of moments) {
    if (each.movedFrom || months.length > SPREAD) return undefined;
    add(each.start, each.end);
  }
  return months.length > SPREAD ? undefined : months;
}

/** What is asked in every month from the first to the last that it can be in. */
interface Asked {
  readonly activity: Activity;
  readonly first: number;
  readonly last: number;
  readonly time: string;
}

function askedOf(activity: Activity): Asked {
  const { start = '', end = start, repeat, moments, changes, movedFrom } = activity;
  const time = start.slice(10);
  if (!repeat || moments.length > 0 || changes.length > 0 || movedFrom)
    return { activity, first: -Infinity, last: Infinity, time };
  const first = monthNumber(start);
  // One that begins on the last day may end a month later than another of its series would.
  const last = repeat.until ? monthNumber(repeat.until) + Math.max(0, monthNumber(end) - first) + 1 : Infinity;
  return { activity, first, last, time };
}

// Series in the order of the day: what they give in a month is then nearly sorted.
const byTime = (a: Asked, b: Asked) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0);

/** Where nothing else orders them, series come first, and then the order of the feed. */
export function occurrenceIndex(activities: readonly Activity[]): OccurrenceIndex {
  const ongoing: Activity[] = [];
  const everyMonth: Asked[] = [];
  const perMonth = new Map<number, Activity[]>();
  for (const activity of activities) {
    const shape = shapeOf(activity);
    const months = shape === 'moments' ? monthsOf(activity) : undefined;
    if (shape === 'period' || shape === 'permanent') ongoing.push(activity);
    else if (!months) everyMonth.push(askedOf(activity));
    for (const month of months ?? []) {
      const list = perMonth.get(month);
      if (list) list.push(activity);
      else perMonth.set(month, [activity]);
    }
  }
  everyMonth.sort(byTime);
  const kept = new Map<number, Month>();

  function monthAt(month: number): Month {
    const known = kept.get(month);
    if (known) return known;
    const first = firstDayOf(month);
    const last = firstDayOf(month + 1) - 1;
    const [from, until] = [dateOf(first), dateOf(last)];
    const days: Occurrence[][] = Array.from({ length: last - first + 1 }, () => []);
    const add = (activity: Activity) => {
      for (const each of occurrencesOf(activity, from, until)) {
        const day = Math.max(dayNumber(each.day), first);
        const end = each.lastDay === each.day ? day : Math.min(dayNumber(each.lastDay), last);
        for (let at = day; at <= end; at++) days[at - first]?.push(each);
      }
    };
    for (const each of everyMonth) if (each.first <= month && month <= each.last) add(each.activity);
    for (const activity of perMonth.get(month) ?? []) add(activity);
    for (const day of days) day.sort(byStart);
    kept.set(month, days);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return days;
  }

  return {
    between(from, until) {
      const found: Occurrence[] = [];
      const first = monthNumber(from);
      const last = Math.min(monthNumber(until), first + MOST_MONTHS - 1);
      for (let month = first; month <= last; month++) {
        monthAt(month).forEach((onDay, at) => {
          const day = dateOf(firstDayOf(month) + at);
          if (day < from || day > until) return;
          // What lasts stands on its first day only, and what began before the window at the front of it.
          if (day === from) found.push(...onDay.filter((each) => each.day < from).sort(byFirstDay));
          for (const each of onDay) if (each.day === day) found.push(each);
        });
      }
      return found;
    },
    on: (day) => monthAt(monthNumber(day))[Number(day.slice(8)) - 1] ?? [],
    ongoing: (from, until = from) =>
      ongoing.filter((activity) => {
        const { start = '', hours } = activity;
        // Hours that hold later than the period begins.
        const first = later(from, later(start.slice(0, 10), hours?.validFrom ?? ''));
        return first <= until && isOngoing(activity, first);
      }),
  };
}

import type { Activity, LocalStamp } from './activity.ts';
import { isOngoing, shapeOf } from './activity-shape.ts';
import { dateOf, dayNumber, monthNumber } from './day-number.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';

/** What a whole feed has on which days; a window costs the same whatever else is in the feed. Days are `YYYY-MM-DD`. */
export interface OccurrenceIndex {
  /** What touches these days, both included, at most ten years: by first day, whole days first, then by start. */
  between(from: string, until: string): readonly Occurrence[];
  /** What is on each of these days, at most two months, also what began before it; whole days first, then by start. */
  daily(from: string, until: string): readonly (readonly Occurrence[])[];
  /** The periods that cover the first of these days or begin on a later one, and what is always there. */
  ongoing(from: string, until?: string): readonly Activity[];
}

/** Days worked out in one go: to ask a series for one costs as much as for thirty. */
const STRETCH = 62;
/** Days kept before all are dropped: of a large feed thirty hold megabytes. */
const KEPT = 3 * STRETCH;
/** Days that one window may ask for. */
const MOST_DAYS = 3653;
/** What is spread over more months than this is asked in each month, as a series is. */
const SPREAD = 12;

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
  const kept = new Map<number, readonly Occurrence[]>();

  /** What lasts stands on each of its days. */
  function workOut(first: number, last: number): void {
    const [from, until] = [dateOf(first), dateOf(last)];
    const [month, lastMonth] = [monthNumber(from), monthNumber(until)];
    const days: Occurrence[][] = Array.from({ length: last - first + 1 }, () => []);
    const add = (activity: Activity) => {
      for (const each of occurrencesOf(activity, from, until)) {
        const day = Math.max(dayNumber(each.day), first);
        const end = each.lastDay === each.day ? day : Math.min(dayNumber(each.lastDay), last);
        for (let at = day; at <= end; at++) days[at - first]?.push(each);
      }
    };
    for (const each of everyMonth) if (each.first <= lastMonth && month <= each.last) add(each.activity);
    // What touches two months is asked once.
    const some = new Set<Activity>();
    for (let at = month; at <= lastMonth; at++) for (const activity of perMonth.get(at) ?? []) some.add(activity);
    for (const activity of some) add(activity);
    days.forEach((onDay, at) => kept.set(first + at, onDay.sort(byStart)));
  }
  /** These days, at most a stretch of them. */
  function daysFrom(first: number, last: number): readonly (readonly Occurrence[])[] {
    if (kept.size > KEPT) kept.clear();
    let [from, until] = [first, last];
    while (from <= until && kept.has(from)) from++;
    while (from <= until && kept.has(until)) until--;
    if (from <= until) workOut(from, until);
    const days: (readonly Occurrence[])[] = [];
    for (let at = first; at <= last; at++) days.push(kept.get(at) ?? []);
    return days;
  }

  return {
    between(from, until) {
      const found: Occurrence[] = [];
      const first = dayNumber(from);
      const last = Math.min(dayNumber(until), first + MOST_DAYS - 1);
      for (let start = first; start <= last; start += STRETCH) {
        daysFrom(start, Math.min(start + STRETCH - 1, last)).forEach((onDay, at) => {
          const day = dateOf(start + at);
          // What lasts stands on its first day only, and what began before the window at the front of it.
          if (day === from) found.push(...onDay.filter((each) => each.day < from).sort(byFirstDay));
          for (const each of onDay) if (each.day === day) found.push(each);
        });
      }
      return found;
    },
    daily(from, until) {
      const first = dayNumber(from);
      return daysFrom(first, Math.min(dayNumber(until), first + STRETCH - 1));
    },
    ongoing: (from, until = from) =>
      ongoing.filter((activity) => {
        const { start = '', hours } = activity;
        // Hours that hold later than the period begins.
        const first = later(from, later(start.slice(0, 10), hours?.validFrom ?? ''));
        return first <= until && isOngoing(activity, first);
      }),
  };
}

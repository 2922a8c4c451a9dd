import type { Activity, LocalStamp } from './activity.ts';
import { isOngoing, shapeOf } from './activity-shape.ts';
import { dateOf, dayNumber, minuteOfDay, monthNumber } from './day-number.ts';
import { occurrenceOn, type OnDay } from './on-day.ts';
import { occurrencesOf, seriesRule, type Occurrence, type SeriesRule } from './occurrences.ts';

/** What a whole feed has on which days; a window costs the same whatever else is in the feed. Days are `YYYY-MM-DD`. */
export interface OccurrenceIndex {
  /** What touches these days, both included, at most ten years: by first day, whole days first, then by start. */
  between(from: string, until: string): readonly Occurrence[];
  /** What is on each of these days, at most two months, also what began before it; whole days first, then by start. */
  daily(from: string, until: string): readonly (readonly OnDay[])[];
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

const MINUTES = 1440;
/** More minutes than anything lasts. */
const AGES = 1e9;

/** Minutes from 00:00 of that day until it begins, fewer of what began before; whole days are ahead of all others. */
const orderOn = (day: number, start: LocalStamp) =>
  (dayNumber(start) - day) * MINUTES + minuteOfDay(start) - (start.length === 10 ? AGES : 0);
const byOrder = (a: Pick<OnDay, 'order'>, b: Pick<OnDay, 'order'>) => a.order - b.order;
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
  /** By its first day; see `OnDay`. */
  readonly order: number;
  /** `undefined`: not asked yet; `null`: its days are not all alike. */
  rule: SeriesRule | null | undefined;
}

function askedOf(activity: Activity): Asked {
  const { start = '', end = start, repeat, moments, changes, movedFrom } = activity;
  const order = start ? orderOn(dayNumber(start), start) : 0;
  if (!repeat || moments.length > 0 || changes.length > 0 || movedFrom)
    return { activity, first: -Infinity, last: Infinity, order, rule: null };
  const first = monthNumber(start);
  // One that begins on the last day may end a month later than another of its series would.
  const last = repeat.until ? monthNumber(repeat.until) + Math.max(0, monthNumber(end) - first) + 1 : Infinity;
  return { activity, first, last, order, rule: undefined };
}

/** The rule of a series that nothing was ever changed of, and of which one day is like another. */
function ruleOf(asked: Asked): SeriesRule | null {
  const { activity, rule } = asked;
  if (rule !== undefined) return rule;
  const made = activity.repeat && seriesRule(activity, activity.repeat);
  return (asked.rule = made?.isOfOneDay ? made : null);
}

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
  // In the order of the day: what they give in a month is then nearly sorted.
  everyMonth.sort(byOrder);
  const kept = new Map<number, readonly OnDay[]>();

  function workOut(first: number, last: number): void {
    const [from, until] = [dateOf(first), dateOf(last)];
    const [month, lastMonth] = [monthNumber(from), monthNumber(until)];
    const days: OnDay[][] = Array.from({ length: last - first + 1 }, () => []);
    /** What lasts stands on each of its days. */
    const put = (each: Occurrence) => {
      const { activity, start } = each;
      const begin = dayNumber(each.day);
      const end = Math.min(each.lastDay === each.day ? begin : dayNumber(each.lastDay), last);
      for (let at = Math.max(begin, first); at <= end; at++)
        days[at - first]?.push({ activity, order: orderOn(at, start), day: at, from: { on: () => each } });
    };
    const add = (activity: Activity) => occurrencesOf(activity, from, until).forEach(put);
    const addSeries = (asked: Asked) => {
      const { activity, order } = asked;
      const rule = ruleOf(asked);
      if (!rule) return add(activity);
      for (const day of rule.daysIn(first, last, STRETCH)) {
        if (rule.mayJump(day)) put(rule.on(day));
        else days[day - first]?.push({ activity, order, day, from: rule });
      }
    };
    for (const each of everyMonth) if (each.first <= lastMonth && month <= each.last) addSeries(each);
    // What touches two months is asked once.
    const some = new Set<Activity>();
    for (let at = month; at <= lastMonth; at++) for (const activity of perMonth.get(at) ?? []) some.add(activity);
    for (const activity of some) add(activity);
    days.forEach((onDay, at) => kept.set(first + at, onDay.sort(byOrder)));
  }
  /** These days, at most a stretch of them. */
  function daysFrom(first: number, last: number): readonly (readonly OnDay[])[] {
    if (kept.size > KEPT) kept.clear();
    let [from, until] = [first, last];
    while (from <= until && kept.has(from)) from++;
    while (from <= until && kept.has(until)) until--;
    if (from <= until) workOut(from, until);
    const days: (readonly OnDay[])[] = [];
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
          const all = onDay.map(occurrenceOn);
          // What lasts stands on its first day only, and what began before the window at the front of it.
          if (day === from) found.push(...all.filter((each) => each.day < from).sort(byFirstDay));
          for (const each of all) if (each.day === day) found.push(each);
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

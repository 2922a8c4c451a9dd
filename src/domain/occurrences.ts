import type { Activity, ActivityPlace, ActivityStatus, Change, LocalStamp, Moment } from './activity.ts';
import { dateOf, dayNumber, minuteOfDay } from './day-number.ts';
import { lastDayOf, shapeOf } from './activity-shape.ts';
import { clock } from './local-time.ts';
import { dayNumbersOf } from './recurrence.ts';
import type { Repeat } from './repeat.ts';
import type { Text } from './text.ts';
import { existing, mayJump } from './zoned-time.ts';

/** One time that an activity is, or was to be. All stamps are on the wall clock of `activity.timezone`. */
export interface Occurrence {
  readonly activity: Activity;
  /** The same for as long as the rule gives it, wherever it is moved: the activity's id and its start by the rule. */
  readonly key: string;
  readonly start: LocalStamp;
  readonly end?: LocalStamp;
  readonly allDay: boolean;
  /** First day it is shown on, `YYYY-MM-DD`. */
  readonly day: string;
  /** Last day it is shown on; a night that ends by 06:00 belongs to its evening. */
  readonly lastDay: string;
  /** With `moved` and `movedTo` this is only the old date, where nothing is any more. */
  readonly status: ActivityStatus;
  readonly full: boolean;
  readonly movedFrom?: LocalStamp;
  readonly movedTo?: LocalStamp;
  readonly note?: Text;
  /** Only where a change gives another than the activity's. */
  readonly title?: Text;
  readonly place?: ActivityPlace;
}

const DAY = 1440;

/** The end, where somebody gave one that can be. */
function endOf({ start, end }: Pick<Moment, 'start' | 'end'>): LocalStamp | undefined {
  if (end === undefined) return undefined;
  return (end.length === 10 ? end >= start.slice(0, 10) : end > start) ? end : undefined;
}

/** The end that lies as far from `start`, on the wall clock, as the end of `old` from its start. */
function endFrom(start: LocalStamp, old: Pick<Moment, 'start' | 'end'>): LocalStamp | undefined {
  const end = endOf(old);
  if (end === undefined) return undefined;
  const days = dayNumber(end) - dayNumber(old.start);
  if (end.length === 10) return dateOf(dayNumber(start) + days);
  // A moment that becomes a whole day has no length to keep.
  if (start.length === 10) return undefined;
  const minutes = minuteOfDay(start) + days * DAY + minuteOfDay(end) - minuteOfDay(old.start);
  return `${dateOf(dayNumber(start) + Math.floor(minutes / DAY))}T${clock(minutes % DAY)}`;
}

/** What a series or a list of moments gives, before it is changed. */
interface Given extends Moment {
  /** Its start by the rule. */
  readonly at: LocalStamp;
  /** Nothing gives it but a change that says when it is. */
  readonly unasked?: boolean;
  readonly title?: Text;
  readonly place?: ActivityPlace;
  /** The days it is shown on, where the rule knows them: its times are then on the clock, and its end can be. */
  readonly day?: string;
  readonly lastDay?: string;
}

// Every field is written, so that the thousands of a month are all alike: engines are much faster then.
function occurrence(activity: Activity, given: Given, movedTo?: LocalStamp): Occurrence {
  const { at, movedFrom, note, title, place } = given;
  let { start, end, day, lastDay } = given;
  if (day === undefined || lastDay === undefined) {
    start = existing(start, activity.timezone);
    end = endOf(given);
    if (end !== undefined) end = existing(end, activity.timezone);
    // A start that the clock jumps over takes its end along.
    if (end !== undefined && start !== given.start && end <= start) end = endFrom(start, given);
    day = dateOf(dayNumber(start));
    lastDay = end === undefined ? day : lastDayOf(start, end);
  }
  const said = given.status ?? activity.status;
  // A new date simply takes place. An activity that was moved as a whole gives that; of one moment it may be the old one.
  const isWhole = given.status === undefined;
  return {
    activity,
    key: movedTo ? `${activity.id}@${at}#moved` : `${activity.id}@${at}`,
    start,
    end,
    allDay: start.length === 10,
    day,
    lastDay,
    status: movedTo ? 'moved' : said === 'moved' && (movedFrom || activity.movedFrom || isWhole) ? 'planned' : said,
    full: !movedTo && (given.full ?? activity.full ?? false),
    movedFrom,
    movedTo,
    note,
    title,
    place,
  };
}

/** The rule of a series, made ready to say many moments. Its days are counted from 1 January 1970. */
export interface SeriesRule {
  /** All that it gives is over on the day it begins. */
  readonly isOfOneDay: boolean;
  /** The days on which it begins, of what touches a window. */
  daysIn(from: number, last: number, most: number): readonly number[];
  /** Whether the clock may jump on one of its days from there: it is then not as long, or at another time. */
  mayJump(day: number): boolean;
  readonly given: (day: number) => Given;
  /** What it gives on that day, where nothing was ever changed. */
  on(day: number): Occurrence;
}

export function seriesRule(activity: Activity, repeat: Repeat): SeriesRule {
  const { start = '', movedFrom, timezone } = activity;
  const end = endOf({ start, end: activity.end });
  const time = start.slice(10);
  const endTime = end?.slice(10);
  const first = dayNumber(start);
  const days = end === undefined ? 0 : dayNumber(end) - first;
  const shown = end === undefined ? 0 : dayNumber(lastDayOf(start, end)) - first;
  const { except, until = '' } = repeat;
  const left: number[] = [];
  for (const each of except) if (each.length === 10 || each.slice(10) === time) left.push(dayNumber(each));
  // Of the last day the hour counts too.
  if (until.length > 10 && time > until.slice(10)) left.push(dayNumber(until));
  const rule: SeriesRule = {
    isOfOneDay: shown === 0,
    daysIn(from, last, most) {
      // Those that begin before the window take no room of those in it.
      const given = dayNumbersOf(repeat, first, from - days, last, most + days + except.length);
      return left.length > 0 ? given.filter((day) => !left.includes(day)) : given;
    },
    mayJump: (day) => mayJump(day, timezone) || (days > 0 && mayJump(day + days, timezone)),
    given(number) {
      const day = dateOf(number);
      const at = day + time;
      const jumps = rule.mayJump(number);
      // All are written alike here too.
      return {
        at,
        start: at,
        end: endTime === undefined ? undefined : dateOf(number + days) + endTime,
        movedFrom: at === start ? movedFrom : undefined,
        day: jumps ? undefined : day,
        lastDay: jumps ? undefined : dateOf(number + shown),
      };
    },
    on: (day) => occurrence(activity, rule.given(day)),
  };
  return rule;
}

/** The moments that the rule of a series gives in a window, also those that began before it. */
function givenByRule(activity: Activity, repeat: Repeat, from: string, until: string, most: number): Given[] {
  const rule = seriesRule(activity, repeat);
  return rule.daysIn(dayNumber(from), dayNumber(until), most).map(rule.given);
}

/** What an activity gives in a window; of its own list of moments everything, after the rule's. */
function givenIn(activity: Activity, from: string, until: string, most: number): Given[] {
  const { repeat, start, end, moments, movedFrom } = activity;
  if (repeat && start !== undefined && moments.length === 0) return givenByRule(activity, repeat, from, until, most);
  if (start !== undefined && moments.length === 0) return [{ at: start, start, end, movedFrom }];
  const listed = moments.map((moment): Given => {
    const own = moment.start === start || (!repeat && moments.length === 1);
    return { at: moment.start, ...(own && { movedFrom }), ...moment };
  });
  if (!repeat || start === undefined) return listed;
  const own = listed.filter(({ at }) => !repeat.except.includes(at));
  return [...givenByRule(activity, repeat, from, until, most), ...own];
}

/** Adds what a change may move into the window from outside it. One for a date that nothing gives is on when it says. */
function addMoved(activity: Activity, given: Given[], until: string, most: number): void {
  const { changes, repeat } = activity;
  const there = new Set(given.flatMap(({ at }) => [at, at.slice(0, 10)]));
  for (const { at, start } of changes) {
    const day = at.slice(0, 10);
    if (start === undefined || start.slice(0, 10) > until || there.has(at)) continue;
    const onDay = repeat ? givenByRule(activity, repeat, day, day, most) : [];
    const moved = onDay.filter((each) => each.at === at || each.at.slice(0, 10) === at);
    if (moved.length > 0) given.push(...moved);
    else if (!repeat?.except.includes(at)) given.push({ at, start: at, unasked: true });
  }
}

/** A moment as its change leaves it. */
function changed(given: Given, change: Change): Given {
  const { start = given.start, status = given.status, full = given.full, note = given.note, title, place } = change;
  const moved = start !== given.start && !given.unasked;
  return {
    at: given.at,
    start,
    end: change.end ?? endFrom(start, given),
    status,
    full,
    note,
    title,
    place,
    movedFrom: change.movedFrom ?? (moved ? given.start : given.movedFrom),
  };
}

/**
 * The times of an activity that touch the days from `from` up to and including `until` (`YYYY-MM-DD`), in order and at
 * most `most`. What was moved to another day stands on both: on the new one with `movedFrom`, on the old one as `moved`.
 * A period and what is always there have none.
 */
export function occurrencesOf(activity: Activity, from: string, until: string, most = 500): Occurrence[] {
  const shape = shapeOf(activity);
  if (shape === 'period' || shape === 'permanent' || from > until) return [];
  const touches = ({ day, lastDay }: Occurrence) => day <= until && lastDay >= from;
  const { changes, moments, movedFrom } = activity;
  const given = givenIn(activity, from, until, most);
  if (changes.length === 0 && moments.length === 0 && !movedFrom) {
    const all = given.map((each) => occurrence(activity, each));
    return all.every(touches) && all.length <= most ? all : all.filter(touches).slice(0, most);
  }
  addMoved(activity, given, until, most);
  const changeAt = new Map(changes.map((change) => [change.at, change]));
  const found: Occurrence[] = [];
  const old: Occurrence[] = [];
  for (const each of given) {
    const change = changeAt.get(each.at) ?? changeAt.get(each.at.slice(0, 10));
    const made = occurrence(activity, change ? changed(each, change) : each);
    found.push(made);
    const { movedFrom: left, note } = made;
    if (left === undefined || left.slice(0, 10) === made.day) continue;
    old.push(occurrence(activity, { at: each.at, start: left, end: endFrom(left, each), note }, made.start));
  }
  // Of two that begin together the last is enough: a listed one says more than the rule's, and either more than an old date.
  const byStart = new Map([...old, ...found].filter(touches).map((each) => [each.start, each]));
  return [...byStart.values()].sort((a, b) => (a.start < b.start ? -1 : 1)).slice(0, most);
}

import type { Activity, Change, LocalStamp, Moment } from '../domain/activity.ts';
import { addDays } from '../domain/local-time.ts';
import type { OpeningHours } from '../domain/opening-hours.ts';
import { daysOf } from '../domain/recurrence.ts';
import type { RowReport } from './format.ts';
import { listed, moments, stamp, startingAt, toSpan, toStatus, type Span } from './to-moment.ts';
import { toActivityPlace } from './to-activity-place.ts';
import { toSeries, type RepeatSyntax, type Series } from './to-repeat.ts';
import { NONE, fieldsOf, isNothing, type Fields } from './values/fields.ts';
import { toLocalStamp } from './values/local-stamps.ts';
import { flag, short, title } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';

/** What reads the rarer ways to say when; each part is loaded only for a feed that has such. */
export interface WhenSyntax extends RepeatSyntax {
  readonly hours?: ((value: unknown, report: RowReport, path: string) => OpeningHours | undefined) | undefined;
}

export type When = Pick<Activity, 'start' | 'end' | 'repeat' | 'moments' | 'changes' | 'movedFrom'>;

const CHANGE: Readers<Partial<Change>, string> = {
  at: stamp,
  start: stamp,
  end: stamp,
  status: toStatus,
  movedFrom: stamp,
  full: flag,
  note: short,
  title,
  place: toActivityPlace,
};

const toChange: Reader<Change | undefined, string> = (value, report, path, timezone) => {
  const draft = fieldsOf(value);
  const { at, start, end, ...rest } = readRecord(CHANGE, draft, report, timezone, `${path}/`, {});
  if (!at) {
    if (isNothing(draft.at)) report.warning('at.missing', path, value);
    return undefined;
  }
  return { at, ...(start ? toSpan(start, end, report, `${path}/`) : end && { end }), ...rest };
};

type Written = When & { readonly movedTo?: LocalStamp; readonly permanent?: boolean };

const WHEN: Readers<Omit<Written, 'repeat'>, string> = {
  // Without this there is nothing true left to show, so it is more than a warning.
  start: (value, report, path, timezone) => {
    const kept = toLocalStamp(value, timezone);
    if (!kept && !isNothing(value)) report.error('start.unreadable', path, value);
    return kept;
  },
  end: stamp,
  movedFrom: stamp,
  movedTo: stamp,
  permanent: flag,
  moments,
  changes: listed(toChange),
};

/**
 * When an activity is. `undefined`, and an error in the report: nothing is said of it, or its start cannot be read; a wrong
 * day is worse than no activity.
 */
export function toWhen(
  draft: Fields,
  report: RowReport,
  timezone: string,
  syntax: RepeatSyntax | undefined,
): When | undefined {
  const { start, end, movedTo, permanent, moments, changes, movedFrom } = readRecord(
    WHEN,
    draft,
    report,
    timezone,
    '',
    { moments: NONE, changes: NONE },
  );
  if (!start && !isNothing(draft.start)) return undefined;
  const planned = start === undefined ? undefined : toSpan(start, end, report);
  const own = movedTo === undefined ? planned : movedSpan(planned, movedTo);
  const left = movedFrom ?? (movedTo && planned?.start);
  const when = left ? { moments, changes, movedFrom: left } : { moments, changes };
  if (!own) {
    if (!isNothing(draft.repeat) && !when.moments.length) return void report.error('start.missing', 'start');
    if (when.moments.length || permanent || !isNothing(draft.hours)) return when;
    return void report.error('time.missing');
  }
  if (isNothing(draft.repeat)) return withMoments(when, own, when.moments);
  const series = toSeries(draft.repeat, own.start, report, timezone, syntax);
  const starts = series.starts.map((each) => startingAt(each, own));
  return asSeries(when, own, series, [...when.moments, ...series.extra, ...starts], report);
}

/** A day to move to keeps the time of day, and either keeps how long it lasts. */
const movedSpan = (planned: Span | undefined, to: LocalStamp): Span =>
  planned ? startingAt(to.length === 10 ? to + planned.start.slice(10) : to, planned) : { start: to };

/** A start beside moments without a rule is one of them. */
const withMoments = (when: When, own: Span, listed: readonly Moment[]): When =>
  listed.length === 0
    ? { ...when, ...own }
    : { ...when, moments: listed.some(({ start }) => start === own.start) ? listed : [own, ...listed] };

/** Days in which a rule that gives any day gives one: 29 February is four years away, and eight around a year like 2100. */
const FAR = 8 * 366;

/**
 * A series from the first day of its own rule: "every tuesday" from a Monday begins the next day. By an RRULE the start
 * counts all the same, as the first of them.
 */
function asSeries(
  when: When,
  own: Span,
  { repeat, isExact, said }: Series,
  listed: readonly Moment[],
  report: RowReport,
): When {
  if (!repeat) return withMoments(when, own, listed);
  const day = own.start.slice(0, 10);
  const { until: _, count, ...rule } = repeat;
  const given = isExact ? rule : { ...rule, interval: 1 };
  // Nearly every series begins on a day of its own.
  const [first = daysOf(given, day, day, addDays(day, FAR), 1)[0]] = daysOf(given, day, day, day, 1);
  const isListed = isExact && listed.some(({ start }) => start === own.start);
  if (first === day || isListed) return { ...when, ...own, repeat, moments: listed };
  if (!first) report.warning('repeat.unreadable', 'repeat', said);
  if (!first || (isExact && count === 1)) return withMoments(when, own, listed);
  if (isExact) {
    const left = { ...repeat, ...(count && { count: count - 1 }) };
    return { ...when, ...own, repeat: left, moments: [own, ...listed] };
  }
  report.advice('start.shifted', 'start', own.start);
  return { ...when, ...startingAt(first + own.start.slice(10), own), repeat, moments: listed };
}

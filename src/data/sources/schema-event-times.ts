import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { compact } from '../values/compact.ts';
import { seriesOf, type Series } from './schedule.ts';
import { isSoldOut } from './schema-event-offers.ts';
import { spanOf, written } from './schema-event-stamp.ts';
import { termsIn } from './schema-members.ts';
import { typesOf } from './schema-types.ts';
import { listOf, objectsOf, wordsOf, type Fields } from './wire.ts';

type Moment = Exclude<NonNullable<ActivityDraft['moments']>[number], string>;
type State = Pick<Moment, 'status' | 'movedFrom' | 'full'>;
export type Times = Pick<ActivityDraft, 'status' | 'movedFrom' | 'full' | 'moments' | 'changes'> & Series;

/**
 * When an event is. Its `subEvent`s say so exactly, so they win from a schedule that only describes them
 * (`PartialSchedule`). With several schedules that differ in more than their days it is as many series.
 */
export function timesOf(event: Fields, report: RowReport): readonly Times[] {
  const moments = momentsOf(event);
  const schedules = [event['eventSchedule'], event['courseSchedule']].flatMap(objectsOf);
  const [zoned] = schedules.flatMap((schedule) => wordsOf(schedule['scheduleTimezone']) ?? []);
  const timezone = zoned === undefined ? {} : { timezone: zoned };
  const generates = schedules.some((schedule) => typesOf(schedule).includes('Schedule'));
  const series =
    moments.length > 0 && !generates
      ? []
      : together(schedules).flatMap((schedule) => seriesOf(schedule, event, report) ?? []);
  if (series.length > 0 && (moments.length === 0 || series.every(({ repeat }) => repeat))) {
    // The schedule gives these times already: they count where they differ from it.
    const changes = moments
      .filter(({ status, full }) => status ?? full)
      .map((moment) => ({ ...moment, at: moment.movedFrom ?? moment.start }));
    return series.map((each) => ({ ...each, ...(changes.length > 0 && { changes }) }));
  }
  const [only] = moments;
  if (!only) return [{ ...timezone, ...spanOf(event) }];
  return [{ ...timezone, ...(moments.length > 1 ? { moments } : only) }];
}

/** Of an event, or of one time that it is. */
export function stateOf(event: Fields): State {
  const said = termsIn(event['eventStatus']);
  const status = STATUSES.find(([words]) => words.test(said))?.[1];
  const movedFrom = status === 'moved' ? written(event['previousStartDate']) : undefined;
  return compact<State>({ status, movedFrom, full: isSoldOut(event) || undefined });
}

const STATUSES = [
  [/Cancel/i, 'cancelled'],
  [/Postpone/i, 'postponed'],
  [/Reschedule/i, 'moved'],
] as const;

/** The times that an event lists, each once: as `subEvent`s, as slots, or as several dates. */
function momentsOf(event: Fields): Moment[] {
  const subs = [event['subEvent'], event['subEvents'], event['event']].flatMap(objectsOf);
  const starts = listOf(event['startDate']);
  const ends = listOf(event['endDate']);
  const dates = starts.map((startDate, at) => ({ startDate, endDate: ends[at], duration: event['duration'] }));
  const found = new Map<string, Moment>();
  for (const each of subs.length === 0 && starts.length > 1 ? dates : subs) {
    const { start, end } = spanOf(each);
    if (start !== undefined && !found.has(start)) found.set(start, { start, end, ...stateOf(each) });
  }
  return [...found.values()];
}

/** Schedules that differ only in their days are one, on all of those. */
function together(schedules: readonly Fields[]): Fields[] {
  const found = new Map<string, { schedule: Fields; byDay: unknown[] }>();
  for (const schedule of schedules) {
    const { byDay, '@id': _, ...rest } = schedule;
    const key = JSON.stringify(rest);
    const same = found.get(key);
    if (same && byDay !== undefined) same.byDay.push(...listOf(byDay));
    else if (!same) found.set(key, { schedule, byDay: [...listOf(byDay)] });
  }
  return [...found.values()].map(({ schedule, byDay }) => ({ ...schedule, byDay }));
}

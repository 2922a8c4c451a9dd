import { shapeOf } from './activity-shape.ts';
import type { Activity, ActivityStatus, LocalStamp } from './activity.ts';
import {
  allMoments,
  detailsOf,
  firstOfSeries,
  isWholeDay,
  placeLine,
  placeOf,
  single,
  titleOf,
  type Taken,
  type Writing,
} from './agenda-item.ts';
import { escaped, folded, timeLine, utcForm } from './icalendar-line.ts';
import { timezoneLines } from './icalendar-zone.ts';
import { addDays } from './local-time.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { pointOf } from './place.ts';
import { ruleOf } from './repeat-rule.ts';
import { isOff } from './standing.ts';

/** How far ahead the clock changes of a series without an end are written. */
const YEARS_AHEAD = 5;

export interface CalendarFile extends Writing {
  readonly now: Date;
  /** What the calendar is called where it is imported. */
  readonly name: string;
  /**
   * Words before a title, as many calendars do not show a status: `{ cancelled: 'Gaat niet door' }` makes it
   * "Gaat niet door: Soep op straat".
   */
  readonly words?: Partial<Readonly<Record<ActivityStatus | 'full', string>>>;
}

/**
 * An iCalendar text (RFC 5545) of activities, each with all its times, and of single occurrences, in their order. The UID
 * of an event stays the same from file to file, its host is that of the page. What is always there has no time that could
 * be put in an agenda, and of what was moved only the new date is.
 */
export const toICalendar = (items: readonly Taken[], file: CalendarFile): string =>
  [...calendarParts(items, file)].join('');

/** The same, a time zone or an activity at a time: for whoever has so many that others would have to wait. */
export function* calendarParts(items: readonly Taken[], file: CalendarFile): Generator<string, void> {
  yield written(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//buurt//activity calendar//NL']);
  yield written(['NAME', 'X-WR-CALNAME'].map((property) => `${property}:${escaped(file.name)}`));
  for (const [zone, years] of zonesOf(items, file.now))
    yield written(timezoneLines(zone, Math.min(...years), Math.max(...years)));
  for (const item of items) yield written(eventsOf(item, file));
  yield written(['END:VCALENDAR']);
}

const written = (lines: readonly string[]) => lines.map((line) => `${folded(line)}\r\n`).join('');

/** The years in which each time zone is used. */
function zonesOf(items: readonly Taken[], now: Date): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const item of items) {
    const series = 'activity' in item ? undefined : item.repeat;
    const stamps = 'activity' in item ? [item.start, item.end] : [item.start, item.end, item.repeat?.until];
    const others = 'activity' in item ? [] : [...item.moments, ...item.changes].map(({ end, start }) => end ?? start);
    const timed = [...stamps, ...others].filter((stamp) => stamp !== undefined);
    if (timed.every(isWholeDay)) continue;
    const { timezone } = 'activity' in item ? item.activity : item;
    const used = years.get(timezone) ?? new Set();
    for (const stamp of timed) used.add(Number(stamp.slice(0, 4)));
    if (series && !series.until) used.add(now.getUTCFullYear() + YEARS_AHEAD);
    years.set(timezone, used);
  }
  return years;
}

function eventsOf(item: Taken, file: CalendarFile): string[] {
  if ('activity' in item) return item.movedTo ? [] : eventOf(item, uidOf(item, file), file);
  const only = single(item);
  if (only) return eventOf(only, uidOf(only, file), file);
  if (shapeOf(item) === 'series') return seriesOf(item, file);
  return allMoments(item).flatMap((each) => eventOf(each, uidOf(each, file), file));
}

const uidOn = (id: string, { url }: Writing) => `${id}@${new URL(url).host}`;

/** One of many has a UID of its own, made of the time that the series gives it, so that it stays when it moves. */
const uidOf = ({ activity, key }: Occurrence, file: Writing) =>
  uidOn(activity.repeat || activity.moments.length > 0 ? key : activity.id, file);

/** A series as its first moment with a rule, and after it each moment that differs. */
function seriesOf(activity: Activity, file: CalendarFile): string[] {
  const { id, repeat, changes, moments, timezone } = activity;
  const first = firstOfSeries(activity);
  if (!first || !repeat) return [];
  const { start } = first;
  const inSeries = (stamp: LocalStamp) => (isWholeDay(stamp) ? stamp + start.slice(10) : stamp).slice(0, start.length);
  const kept = moments.filter((each) => !repeat.except.includes(each.start));
  const rule = [
    `RRULE:${ruleOf(repeat, start, timezone)}`,
    ...repeat.except.map((each) => timeLine('EXDATE', inSeries(each), timezone)),
    ...kept.map((each) => timeLine('RDATE', each.start, timezone)),
  ];
  const uid = uidOn(id, file);
  // An extra moment would get the length of the first, so each that no change is about says itself when it ends.
  const others = kept
    .filter(({ start: at }) => !changes.some((change) => at.startsWith(change.at)))
    .map(({ start: at }) => ({ at, start: at }));
  const overrides = [...changes, ...others].flatMap(({ at, start: to = at }) => {
    const on = to.slice(0, 10);
    const found = occurrencesOf(activity, on, on).find(({ key, movedTo }) => !movedTo && key.startsWith(`${id}@${at}`));
    return found ? eventOf(found, uid, file, [timeLine('RECURRENCE-ID', inSeries(at), timezone)]) : [];
  });
  return [...eventOf(first, uid, file, rule), ...overrides];
}

function eventOf(item: Occurrence, uid: string, file: CalendarFile, series: readonly string[] = []): string[] {
  const { activity, start, end, status, full, movedFrom } = item;
  const { now, url, lang, words } = file;
  const off = isOff(item);
  const word = words?.[movedFrom && !off ? 'moved' : status] ?? (full && !off ? words?.full : undefined);
  const place = placeOf(item, file);
  const point = place && pointOf(place);
  const ends = isWholeDay(start) ? addDays((end ?? start).slice(0, 10), 1) : end;
  const text = (name: string, value: string) => (value ? [`${name}:${escaped(value)}`] : []);
  return [
    'BEGIN:VEVENT',
    ...text('UID', uid),
    `DTSTAMP:${utcForm(now)}`,
    timeLine('DTSTART', start, activity.timezone),
    ...(ends !== undefined && ends > start ? [timeLine('DTEND', ends, activity.timezone)] : []),
    ...series,
    ...text('SUMMARY', [word, titleOf(item, lang)].filter(Boolean).join(': ')),
    `STATUS:${off ? 'CANCELLED' : 'CONFIRMED'}`,
    // Nobody is busy for weeks because something is open.
    ...(off || shapeOf(activity) === 'period' ? ['TRANSP:TRANSPARENT'] : []),
    ...text('DESCRIPTION', detailsOf(item, file)),
    ...text('LOCATION', placeLine(item, file)),
    ...(point ? [`GEO:${point.lat};${point.lon}`] : []),
    `URL:${new URL(activity.url ?? url).href}`,
    'END:VEVENT',
  ];
}

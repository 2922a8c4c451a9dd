import type { RowReport } from '../format.ts';
import { asLongAfter } from '../values/local-stamps.ts';
import { partsIn, type Properties, type Property } from './icalendar-properties.ts';
import { isoOf, lengthOf, shifted, toWall } from './icalendar-times.ts';
import { isUtc, type Zones } from './icalendar-zones.ts';

const DAY = 86_400_000;

/** When an event is, on the wall of its zone. */
export interface Timing {
  readonly zone: string;
  /** A day, a wall-clock time, or what could not be read as either. */
  readonly start: string | undefined;
  /** Of whole days the last day itself. */
  readonly end: string | undefined;
  readonly allDay: boolean;
  /** The time that was written in UTC, `YYYY-MM-DDTHH:MM`. */
  readonly utc: string | undefined;
  /** Turns another time of this event into one of the same kind. */
  stamp(written: string, property: Property): string | undefined;
}

/** The zone is that of DTSTART, unless another is given: of an exception, that of its series. */
export function timingOf(properties: Properties, zones: Zones, report: RowReport, given?: string): Timing {
  const from = properties.first('DTSTART');
  const zone = given ?? zoneOf(properties, zones, report);
  const read = (written: string, { parameters }: Property) => {
    const isDate = parameters.get('VALUE')?.toUpperCase() === 'DATE';
    // A day that is written as its first midnight.
    const plain = isDate ? written.replace(/T0000(?:00)?Z?$/i, '') : written;
    return toWall(plain, parameters.get('TZID'), zone, zones);
  };
  const start = from && read(from.value, from);
  const isDay = start?.length === 10;
  const ended = start && endOf(properties, start, read);
  // A minute before midnight is how some programs write the end of a day.
  const until = isMidnight(start) && ended?.endsWith('T23:59') ? shifted(ended, 60_000) : ended;
  const isFlagged = properties.word('X-MICROSOFT-CDO-ALLDAYEVENT') === 'TRUE';
  const allDay =
    isDay || (isMidnight(start) && (until === undefined ? isFlagged : isMidnight(until) && until !== start));
  const first = allDay ? start?.slice(0, 10) : start;
  return {
    zone,
    // What could not be read is for the partner to see.
    start: first ?? from?.value,
    end: first === undefined || until === undefined ? undefined : lastOf(first, until),
    allDay,
    utc: !allDay && from && start && isInUtc(from, zones) ? isoOf(from.value).slice(0, 16) : undefined,
    stamp(written, property) {
      // Of a whole day the date counts as it is written, whatever zone stands beside it.
      if (isDay) return toWall(isoOf(written).slice(0, 10), undefined, zone, zones);
      const stamp = read(written, property);
      return allDay ? stamp?.slice(0, 10) : stamp;
    },
  };
}

const isMidnight = (stamp: string | undefined) => stamp?.endsWith('T00:00') === true;

function isInUtc({ value, parameters }: Property, zones: Zones): boolean {
  const tzid = parameters.get('TZID');
  return /Z$/i.test(value) || (tzid !== undefined && isUtc(zones.named(tzid) ?? ''));
}

function zoneOf(properties: Properties, zones: Zones, report: RowReport): string {
  const from = properties.first('DTSTART');
  const tzid = from?.parameters.get('TZID');
  if (from === undefined || tzid === undefined || !/T.*\d$/i.test(from.value)) return zones.here;
  const written = isoOf(from.value).slice(0, 16);
  const zone = zones.named(tzid) ?? zones.alike(tzid, written);
  if (zone !== undefined) return isUtc(zone) ? zones.here : zone;
  if (properties.first('RRULE') || zones.instant(written, tzid, zones.here) === undefined) {
    report.warning('timezone.unknown', 'timezone', tzid);
  }
  return zones.here;
}

function endOf(
  properties: Properties,
  start: string,
  read: (written: string, property: Property) => string | undefined,
): string | undefined {
  const to = properties.first('DTEND');
  return (to && read(to.value, to)) ?? after(start, properties.first('DURATION')?.value ?? '');
}

/** The end of something that begins then and lasts so long (`PT1H30M`), exclusive as DTEND is. */
function after(start: string, duration: string): string | undefined {
  const length = lengthOf(duration);
  return length === undefined ? undefined : shifted(start, length);
}

/** DTEND is the first moment after it: of whole days ours is the last one. No length is no end. */
function lastOf(start: string, end: string): string | undefined {
  const isDays = start.length === 10 || end.length === 10;
  const last = isDays ? shifted(end.slice(0, 10), -DAY) : end;
  return last === start || (isDays && last <= start.slice(0, 10)) ? undefined : last;
}

type Span = { readonly start: string; readonly end?: string };

/** The same event from another start. */
export const momentFrom = (start: string, { start: first, end }: Timing): Span =>
  first === undefined || end === undefined || start.length !== first.length || end.length !== first.length
    ? { start }
    : { start, end: asLongAfter(start, end, first) };

/** Of a list of times (RDATE, EXDATE) those that can be read; a period gives its own end. */
export function momentsIn(properties: Properties, name: 'RDATE' | 'EXDATE', timing: Timing, report: RowReport): Span[] {
  const moments: Span[] = [];
  for (const property of properties.all(name)) {
    for (const written of partsIn(property.value)) {
      const [from = '', to] = written.trim().split('/', 2);
      const start = timing.stamp(from, property);
      if (start === undefined)
        report.warning(name === 'EXDATE' ? 'except.unreadable' : 'moments.unreadable', name, from);
      else if (to === undefined) moments.push(momentFrom(start, timing));
      else moments.push(withEnd(start, timing.stamp(to, property) ?? after(start, to)));
    }
  }
  return moments;
}

const withEnd = (start: string, end: string | undefined): Span => {
  const last = end === undefined ? undefined : lastOf(start, end);
  return last === undefined ? { start } : { start, end: last };
};

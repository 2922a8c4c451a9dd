import { utcForm } from './icalendar-line.ts';
import { BRUSSELS, localTime } from './local-time.ts';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/** One rule for all years since 1996 (directive 2000/84/EC): a file that is kept goes on being right. */
const BRUSSELS_RULES = [
  ...['BEGIN:DAYLIGHT', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19960331T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
];

/** Milliseconds that the clocks of a zone are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const { date, minutes } = localTime(new Date(instant), zone);
  return Date.parse(date) + minutes * 60_000 - Math.floor(instant / 60_000) * 60_000;
}

function offsetForm(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const form = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return `${offset < 0 ? '-' : '+'}${String(form).padStart(4, '0')}`;
}

/** The first minute of the second offset, between two instants that differ in offset. */
function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 120_000) * 60_000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

function observance(instant: number, from: number, to: number): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  // The clock that is about to be changed says when (RFC 5545 3.6.5).
  const local = utcForm(new Date(instant + from)).slice(0, -1);
  const offsets = [`TZOFFSETFROM:${offsetForm(from)}`, `TZOFFSETTO:${offsetForm(to)}`];
  return [`BEGIN:${name}`, ...offsets, `DTSTART:${local}`, `END:${name}`];
}

/** Each clock change of those years, as this browser knows the zone. */
function observed(zone: string, first: number, last: number): string[] {
  const start = Date.UTC(first, 0, 1);
  let offset = offsetAt(start, zone);
  const lines = observance(start - offset, offset, offset);
  for (let at = start; at < Date.UTC(last + 1, 0, 1); at += WEEK) {
    const next = offsetAt(at + WEEK, zone);
    if (next === offset) continue;
    lines.push(...observance(changeBetween(at, at + WEEK, zone), offset, next));
    offset = next;
  }
  return lines;
}

/** The VTIMEZONE of an IANA zone, good for these years, both inclusive. */
export function timezoneLines(zone: string, first: number, last: number): string[] {
  const rules = zone === BRUSSELS ? BRUSSELS_RULES : observed(zone, first, last);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...rules, 'END:VTIMEZONE'];
}

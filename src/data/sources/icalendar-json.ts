import { toLocalStamp } from '../values/local-stamps.ts';
import { fieldsOf, isFields, listOf, type Fields } from '../values/fields.ts';

/** A calendar as the lines of an .ics file. */
interface Lines {
  readonly text: string;
  /** Where the component stands that has the line of this number, as a JSON Pointer. */
  readonly path: (line: number) => string;
  readonly next?: string;
}

type Part = readonly [path: string, lines: readonly string[]];

/**
 * A calendar in JSON, as the lines that it is read by: the answer of Google Calendar (API v3, events.list), or jCal (RFC 7265).
 * `undefined`: it is neither.
 */
export function linesOf(json: unknown, url: string): Lines | undefined {
  const { nextPageToken: token } = fieldsOf(json);
  const parts = listOf(json)[0] === 'vcalendar' ? jcal(json, '') : googleEvents(json);
  if (!parts) return undefined;
  const next = typeof token === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  if (typeof token === 'string') next?.searchParams.set('pageToken', token);
  const starts: number[] = [];
  const lines: string[] = [];
  for (const [, each] of parts) {
    starts.push(lines.length + 1);
    lines.push(...each);
  }
  return {
    text: lines.join('\n'),
    path: (line) => parts[starts.findLastIndex((start) => start <= line)]?.[0] ?? '',
    ...(next && { next: next.href }),
  };
}

function googleEvents(json: unknown): readonly Part[] | undefined {
  const { items, summary, timeZone } = fieldsOf(json);
  const events = listOf(items ?? json).filter(isFields);
  if (!events.some(({ kind }) => kind === 'calendar#event')) return undefined;
  const uids = new Map(events.map((event) => [event['id'], event['iCalUID']]));
  return [
    ['', ['BEGIN:VCALENDAR', ...said('X-WR-CALNAME', summary), ...said('X-WR-TIMEZONE', timeZone)]],
    ...events.flatMap((event, at): Part[] => {
      const {
        recurringEventId: series,
        iCalUID = uids.get(series) ?? series,
        start = event['originalStartTime'],
      } = event;
      // Of what was taken away altogether only the id is left.
      return start ? [[`${items ? '/items' : ''}/${at}`, googleEvent({ ...event, start, iCalUID }, timeZone)]] : [];
    }),
    ['', ['END:VCALENDAR']],
  ];
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const said = (name: string, value: unknown): string[] =>
  typeof value === 'string' && value !== '' ? [`${name}:${escaped(value)}`] : [];

function googleEvent(event: Fields, zone: unknown): string[] {
  const { status, visibility, recurrence } = event;
  return [
    'BEGIN:VEVENT',
    ...said('UID', event['iCalUID'] ?? event['id']),
    ...said('SUMMARY', event['summary']),
    ...said('DESCRIPTION', event['description']),
    ...said('LOCATION', event['location']),
    ...said('STATUS', status),
    ...said('CLASS', visibility === 'default' ? undefined : visibility),
    ...when('DTSTART', event['start'], zone),
    ...when('DTEND', event['end'], zone),
    ...when('RECURRENCE-ID', event['originalStartTime'], zone),
    ...listOf(recurrence).flatMap((rule) =>
      typeof rule === 'string' && /^[A-Z]{5,6}[;:][^\r\n]*$/.test(rule) ? rule : [],
    ),
    'END:VEVENT',
  ];
}

/** `{"date": "2026-12-24"}`, or `{"dateTime": "2026-12-03T12:00:00+01:00", "timeZone": "Europe/Brussels"}`. */
function when(name: string, value: unknown, calendarZone: unknown): string[] {
  const { date, dateTime, timeZone = calendarZone } = fieldsOf(value);
  if (typeof date === 'string') return [`${name};VALUE=DATE:${date.replaceAll('-', '')}`];
  if (typeof dateTime !== 'string') return [];
  // Of a series the hour is that of the clock on the wall.
  const zone = typeof timeZone === 'string' && /^[\w/+-]+$/.test(timeZone) ? timeZone : 'UTC';
  const local = toLocalStamp(dateTime, zone);
  return [`${name};TZID=${zone}:${local ? basic(`${local}:00`) : dateTime.replace(/[\r\n]+/g, ' ')}`];
}

/** `2026-12-03T12:00:00` → `20261203T120000`, `-01:00` → `-0100`. */
const basic = (stamp: string) => stamp.replace(/(?<=\d)-(?=\d)|:/g, '');

/** `["vcalendar", [properties], [components]]`. */
function jcal(calendar: unknown, path: string): readonly Part[] {
  const [name, properties, components] = listOf(calendar);
  return [
    [path, [`BEGIN:${String(name)}`, ...listOf(properties).flatMap(property)]],
    ...listOf(components).map((each, at): Part => [`${path}/2/${at}`, component(each)]),
    [path, [`END:${String(name)}`]],
  ];
}

/** `["vevent", [properties], [components]]`. */
function component(value: unknown): string[] {
  const [name, properties, components] = listOf(value);
  if (typeof name !== 'string' || !/^[\w-]+$/.test(name)) return [];
  return [
    `BEGIN:${name}`,
    ...listOf(properties).flatMap(property),
    ...listOf(components).flatMap(component),
    `END:${name}`,
  ];
}

/** `["dtstart", {"tzid": "Europe/Brussels"}, "date-time", "2026-12-03T12:00:00"]`. */
function property(value: unknown): string[] {
  const [name, parameters, type, ...values] = listOf(value);
  if (typeof name !== 'string' || !/^[\w-]+$/.test(name)) return [];
  const sort = type === 'date' || type === 'period' ? { value: type } : {};
  const head = Object.entries({ ...fieldsOf(parameters), ...sort })
    .map(([key, each]) => `;${key}="${String(each).replace(/["\r\n]/g, '')}"`)
    .join('');
  return [`${name}${head}:${values.map((each) => valueOf(each, type)).join(',')}`];
}

function valueOf(value: unknown, type: unknown): string {
  if (Array.isArray(value)) return value.map((each) => valueOf(each, type)).join(type === 'period' ? '/' : ';');
  if (type === 'recur')
    return Object.entries(fieldsOf(value))
      .map(([key, each]) => `${key}=${/until/i.test(key) ? basic(String(each)) : listOf(each).join(',')}`)
      .join(';');
  const text = String(value);
  if (/^(?:date|date-time|period|utc-offset)$/.test(String(type))) return basic(text);
  return type === 'text' ? escaped(text) : text.replace(/[\r\n]+/g, ' ');
}

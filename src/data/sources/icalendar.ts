import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { Problems } from '../problems.ts';
import { nameOfCalendar } from './icalendar-event.ts';
import { scan, type RawEvent, type Scanned } from './icalendar-lines.ts';
import { libraryFor } from './icalendar-beyond.ts';
import { RuleReader } from './icalendar-rules.ts';
import { SeriesReader } from './icalendar-series.ts';
import { Zones } from './icalendar-zones.ts';

/** All that an UID stands for: an event, or a series with its exceptions. */
interface Row {
  readonly events: RawEvent[];
}

/**
 * iCalendar (RFC 5545): the file is only cut into events here, so that the engine can read them one by one. An event that is
 * broken, or private, is never more than itself.
 */
export const open: Format<ActivityDraft> = async ({ text: written, json, url, request, now }) => {
  const other = json === undefined ? undefined : (await import('./icalendar-json.ts')).linesOf(json, url);
  const text = other?.text ?? written;
  const scanned = scan(text);
  const { calendars, events, openAtEnd } = scanned;
  if (calendars.length === 0 && events.length === 0) {
    throw new FeedFailure('shape', 'There is no BEGIN:VCALENDAR in it. Give the address of an iCalendar file (.ics).');
  }
  if (openAtEnd === 'event') throw new FeedFailure('parse', 'It stops in the middle of an event.');
  const published = events.filter(({ calendar }) => !ANSWER.test(calendar.says.get('METHOD') ?? ''));
  const rows = rowsOf(published);
  const [first] = calendars;
  const publisher = first && nameOfCalendar(first);
  const library = await libraryFor(calendars, published);
  const zones = new Map(calendars.map((calendar) => [calendar, new Zones(calendar, library)]));
  const reader = new SeriesReader(request, zones, new RuleReader(now, library), publisher);
  return {
    rows,
    read: (_row, report, at) => reader.read(rows[at]?.events ?? [], report),
    path: (at) => {
      const line = rows[at]?.events[0]?.line ?? 1;
      return other ? other.path(line) : `line ${line}`;
    },
    within: (field) => `, ${NAMES[field.replace(/^.*\//, '')] ?? field}`,
    ...(other?.next !== undefined && { next: other.next }),
    problems: problemsOf(scanned, events.length - published.length, /^\s*BEGIN/i.test(text)),
    ...(publisher !== undefined && { publisher }),
    ...(first && { timezone: zones.get(first)?.here }),
  };
};

/** What guests send back to an invitation (RFC 5546). */
const ANSWER = /^(?:REPLY|REFRESH|COUNTER|DECLINECOUNTER)$/i;

/** What our fields are called there. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'SUMMARY',
  start: 'DTSTART',
  end: 'DTEND',
  timezone: 'TZID',
  repeat: 'RRULE',
  place: 'LOCATION',
  description: 'DESCRIPTION',
  url: 'URL',
  image: 'IMAGE',
  id: 'UID',
};

function rowsOf(events: readonly RawEvent[]): readonly Row[] {
  const rows: Row[] = [];
  const byUid = new Map<string, Row>();
  for (const event of events) {
    const known = event.uid === undefined ? undefined : byUid.get(event.uid);
    if (known) known.events.push(event);
    else {
      const row = { events: [event] };
      rows.push(row);
      if (event.uid !== undefined) byUid.set(event.uid, row);
    }
  }
  return rows;
}

function problemsOf({ broken, tasks, openAtEnd }: Scanned, answers: number, isFirst: boolean): readonly Problem[] {
  const problems = new Problems();
  if (!isFirst) problems.add('warning', 'calendar.preceded', () => ({ path: '' }));
  for (const line of broken) problems.add('error', 'event.unfinished', () => ({ path: `line ${line}` }));
  const others = tasks + answers;
  if (others > 0) problems.add('advice', 'kind.other', () => ({ path: '', value: String(others) }));
  if (openAtEnd === 'calendar') problems.add('advice', 'calendar.unfinished', () => ({ path: '' }));
  return problems.list;
}

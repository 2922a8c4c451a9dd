import { addDays, minutesOf } from '../../domain/local-time.ts';
import type { RowReport } from '../format.ts';
import { timeNamed, timesNamed } from '../hours-words.ts';
import type { ActivityDraft } from '../native/activities.ts';
import type { Cells } from '../table/cells.ts';
import { toFlag } from '../table/numbers.ts';
import { compact } from '../values/compact.ts';
import { toDay } from '../values/dates.ts';
import type { ActivityField } from './activity-columns.ts';
import { daysIn, withoutDays } from './days-in-cells.ts';

type ActivityCells = Cells<ActivityField>;
type Named = Pick<ActivityDraft, 'id' | 'title'>;

/** What one row says of an activity, in the words of a native feed. */
export function readActivityRow(cells: ActivityCells, named: Named, report: RowReport): ActivityDraft {
  const { unread, ...when } = toWhen(cells, report);
  const summary = cells.text('summary');
  return compact<ActivityDraft>({
    ...named,
    ...when,
    ...toStatus(cells, report),
    category: some(cells.list('category', /[;,|\n]/)),
    // Words of a time are still words.
    summary:
      unread !== undefined && typeof summary !== 'object' ? [unread, summary].filter(Boolean).join('. ') : summary,
    description: cells.text('description'),
    place: toPlace(cells),
    organiser: cells.first('organiser'),
    price: cells.first('price'),
    registration: toRegistration(cells),
    contact: toContact(cells),
    url: webAddress(cells.first('url')),
    area: cells.first('area'),
  });
}

type Span = { start: string; end?: string };
interface When extends Partial<Span> {
  repeat?: { every: string; until?: string; except?: string[] };
  moments?: Span[];
  /** Words of a time that nobody can work out. */
  unread?: string;
}

/** Characters of a cell that can say when. */
const LONGEST = 500;

function toWhen(cells: ActivityCells, report: RowReport): When {
  const [date = '', from = ''] = [cells.first('date'), cells.first('start')].map((cell) => cell?.slice(0, LONGEST));
  const days = daysIn(date || from);
  const [first, ...others] = days;
  // What cannot be read goes on as it is: the checks say so, and where it stands.
  if (!first || !toDay(first)) return date || from ? { start: date || from } : {};
  const words = [date, from].map(withoutDays).filter(Boolean).join(' ');
  const spans = words ? spanIn(words) : undefined;
  const ended = daysIn(cells.first('lastDate') ?? cells.first('end') ?? '')[0];
  const end = withoutDays(cells.first('end') ?? '');
  const until = timeIn(end) ?? spans?.to;
  const isAllDay = cells.flag('allDay') === true;
  // Outlook ends a whole day where the next one begins.
  const last = isAllDay && ended && ended > first && until === '00:00' ? addDays(ended, -1) : ended;
  const unread = words && !spans ? words : undefined;
  if (unread) report.warning('hour.unreadable', 'hour', unread);
  if (end && !until) report.warning('end.unreadable', 'end', end);
  const repeat = cells.first('repeat');
  const isRepeated = repeat !== undefined && !isOnce(repeat);
  const spanOn = (day: string) => spanOf(day, isAllDay ? undefined : spans?.from, until, isRepeated ? undefined : last);
  const except = cells.all('except').flatMap((cell) => {
    const not = daysIn(cell);
    if (not.length === 0 && isRepeated) report.warning('except.unreadable', 'except', cell);
    return not;
  });
  return {
    ...spanOn(first),
    ...(isRepeated && {
      repeat: { every: repeat, ...(last && { until: last }), ...(except.length > 0 && { except }) },
    }),
    ...(others.length > 0 && { moments: others.map(spanOn) }),
    ...(unread && { unread }),
  };
}

/** `14u30`, `14:30:00`, `2:30 PM`, as `HH:MM`. An hour after midnight belongs to the next day, not to hour 25 of this one. */
function timeIn(text: string): string | undefined {
  const time = timeNamed(
    text
      .replace(/^T?(\d\d?)[:.](\d\d)(?:[:.]\d\d)?(?=$| ?[ap]m$)/i, '$1:$2')
      .replace(/^(\d\d?)(:\d\d)? ?([ap])m$/i, (_, hour: string, minutes = ':00', half: string) =>
        [(Number(hour) % 12) + (/p/i.test(half) ? 12 : 0), minutes].join(''),
      ),
  );
  return time === undefined || time > '24:00' ? undefined : time;
}

/** `14u30`, `van 14 tot 16 uur`. */
function spanIn(text: string): { readonly from: string; readonly to?: string } | undefined {
  const from = timeIn(text);
  if (from !== undefined) return { from };
  const [span, more] = timesNamed(text) ?? [];
  return span && !more && !span.appointment ? span : undefined;
}

/** `last`: the last day, where it is not the first. An end before the start is on the next day when that makes a night. */
function spanOf(day: string, from: string | undefined, to: string | undefined, last: string | undefined): Span {
  if (from === undefined) return { start: day, ...(last && { end: last }) };
  const start = `${day}T${from}`;
  if (to === undefined) return { start, ...(last && { end: last }) };
  const isNight = to < from && minutesOf(to) + 24 * 60 - minutesOf(from) < 12 * 60;
  return { start, end: `${last ?? (isNight ? addDays(day, 1) : day)}T${to}` };
}

const isOnce = (words: string): boolean =>
  toFlag(words) === false || /^(geen|eenmalig|niet|aucune|une (seule )?fois|keine|einmalig|once|none)$/i.test(words);

const CANCELLED = /afgelast|geannuleerd|niet (door|plaats)|nicht statt|pas lieu|annul|cancel|abgesagt/i;
const POSTPONED = /uitgesteld|report|postponed|verschoben/i;
const FULL = /vol(zet|geboekt)|complet|\bfull\b|ausgebucht/i;
/** It goes on, or there is room. */
const PLANNED =
  /gaat door|vindt plaats|\bplaatsen|gepland|bevestigd|definitief|^ok\b|^open\b|\bvrij\b|maintenu|confirm|pr[eé]vu|findet statt|best[aä]tigt|geplant|\bfrei\b|planned|scheduled|available/i;

function toStatus(cells: ActivityCells, report: RowReport): { status?: 'cancelled' | 'postponed'; full?: true } {
  const isCancelled = cells.flag('cancelled');
  const read = (['status', 'cancelled'] as const).map((field) => {
    const words = (field === 'cancelled' && isCancelled !== undefined ? undefined : cells.first(field)) ?? '';
    if (words && ![CANCELLED, POSTPONED, FULL, PLANNED].some((known) => known.test(words)))
      report.warning('status.unreadable', field, words);
    return words;
  });
  const words = read.join('\n');
  const status = isCancelled || CANCELLED.test(words) ? 'cancelled' : POSTPONED.test(words) ? 'postponed' : undefined;
  return { ...(status && { status }), ...(FULL.test(words) && { full: true }) };
}

function toPlace(cells: ActivityCells): ActivityDraft['place'] {
  const place = compact<Exclude<NonNullable<ActivityDraft['place']>, string>>({
    name: cells.text('place'),
    street: cells.first('street'),
    postcode: cells.first('postcode'),
    place: cells.first('city'),
    lat: cells.number('lat'),
    lon: cells.number('lon'),
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

function toContact(cells: ActivityCells): ActivityDraft['contact'] {
  const [phone, email] = [cells.first('phone'), cells.first('email')];
  return phone || email ? compact<NonNullable<ActivityDraft['contact']>>({ phone, email }) : undefined;
}

/** "Ja" is by the telephone or the mail that the row gives. */
function toRegistration(cells: ActivityCells): ActivityDraft['registration'] {
  const words = cells.first('registration');
  // A telephone number is a number too.
  const is = /\d/.test(words ?? '') ? undefined : toFlag(words);
  if (is === false || /niet nodig|pas n[eé]cessaire|nicht n[oö]tig|not needed/i.test(words ?? '')) return 'none';
  return is ? (cells.first('phone') ?? cells.first('email')) : words;
}

/** People leave out the `https://`. */
const webAddress = (written: string | undefined): string | undefined =>
  written !== undefined && /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(written) ? `https://${written}` : written;

const some = (list: string[]): string[] | undefined => (list.length > 0 ? list : undefined);

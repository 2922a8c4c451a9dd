import { decodeEntities, plainText } from '../../domain/markup.ts';
import { webAddress } from '../values/links.ts';
import { placeLine } from '../values/place-line.ts';
import type { ActivityDraft } from '../native/activities.ts';
import type { RowReport } from '../format.ts';
import type { Calendar, RawEvent } from './icalendar-lines.ts';
import {
  fromPercent,
  partsIn,
  propertiesOf,
  unescaped,
  type Properties,
  type Property,
} from './icalendar-properties.ts';
import { isoOf } from './icalendar-times.ts';

/** One VEVENT, read. */
export interface Event {
  readonly says: Properties;
  readonly calendar: Calendar;
  readonly isCancelled: boolean;
  /** Its maker does not want it shown. */
  readonly isHidden: boolean;
}

export function eventOf(raw: RawEvent, report: RowReport): Event {
  const says = propertiesOf(raw, report);
  const { calendar } = raw;
  const isCancelled = says.word('STATUS') === 'CANCELLED' || calendar.says.get('METHOD')?.toUpperCase() === 'CANCEL';
  return { says, calendar, isCancelled, isHidden: /^(?:PRIVATE|CONFIDENTIAL)$/.test(says.word('CLASS')) };
}

/**
 * The last that was written of events with one UID: SEQUENCE decides, then the time of writing. More than one where that does
 * not decide and they begin at different times: some programs give all their events the same UID.
 */
export function newestOf(events: readonly Event[]): readonly Event[] {
  const [last] = [...events].sort((a, b) => compare(b, a));
  if (!last) return [];
  const byStart = new Map(events.filter((event) => compare(event, last) === 0).map((each) => [startOf(each), each]));
  if (!last.isCancelled || startOf(last)) return [...byStart.values()];
  // A message that says no more than "cancelled".
  return newestOf(events.filter(startOf)).map((event) => ({ ...event, isCancelled: true }));
}

const startOf = ({ says }: Event): string => says.text('DTSTART') ?? '';

function compare({ says: a }: Event, { says: b }: Event): number {
  const written = (says: Properties) => says.text('LAST-MODIFIED', 'DTSTAMP') ?? '';
  const [left, right] = [written(a), written(b)];
  return (
    Number(a.text('SEQUENCE') ?? 0) - Number(b.text('SEQUENCE') ?? 0) || (left < right ? -1 : left > right ? 1 : 0)
  );
}

/** What an event says besides when it is. */
export type Words = Partial<ActivityDraft>;

const LINK = /https?:\/\/[^\s<>"]+/i;

/** Text with the language that it says it is in. */
function textOf(
  property: Property | undefined,
  words: string | undefined,
): string | Record<string, string> | undefined {
  const language = property?.parameters.get('LANGUAGE')?.split('-', 1)[0]?.toLowerCase();
  return words !== undefined && language ? { [language]: words } : words;
}

export function wordsOf(properties: Properties): Words {
  const described = properties.text('DESCRIPTION') === undefined ? 'X-ALT-DESC' : 'DESCRIPTION';
  const online = onlineIn(properties);
  const organiser = organiserIn(properties);
  const image = imageIn(properties);
  const title = properties.text('SUMMARY');
  const url = properties.text('URL');
  const updated = properties.text('LAST-MODIFIED', 'DTSTAMP');
  const description = textOf(properties.first(described), properties.text(described));
  const place = placeIn(properties);
  const category = properties
    .all('CATEGORIES')
    .flatMap(({ value }) => partsIn(value))
    .map((word) => decodeEntities(unescaped(word)).trim())
    .filter(Boolean);
  return {
    ...(title !== undefined && { title: textOf(properties.first('SUMMARY'), decodeEntities(title)) ?? title }),
    ...(description !== undefined && { description }),
    ...(category.length > 0 && { category }),
    ...(place !== undefined && { place }),
    ...(online !== undefined && { online: { url: online } }),
    ...(organiser !== undefined && { organiser: { name: organiser } }),
    ...(image !== undefined && { image }),
    ...(url !== undefined && { url }),
    ...(updated !== undefined && { updated: isoOf(updated) }),
  };
}

/** Where it is: a name or an address in one line or more, and a position where one is given. */
function placeIn(properties: Properties): ActivityDraft['place'] {
  const title = properties.first('X-APPLE-STRUCTURED-LOCATION')?.parameters.get('X-TITLE');
  // Of an address of which every part was left empty, the commas remain.
  const written = decodeEntities(properties.text('LOCATION') ?? '')
    .replace(LINK, '')
    .trim()
    .replace(/^[\s,]+|[\s,]{1,40}$/g, '');
  const name = written || (title && unescaped(title));
  const geo = properties.text('X-APPLE-STRUCTURED-LOCATION') ?? '';
  const point = properties.text('GEO')?.split(';') ?? (/^geo:/i.test(geo) ? geo.slice(4).split(/[,;]/) : []);
  const [lat, lon] = point.map((number) => number.trim());
  if (!name && lat === undefined) return undefined;
  return { ...(name && placeLine(name)), ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) };
}

/** The address of a meeting online. A telephone number to dial in is none. */
function onlineIn(properties: Properties): string | undefined {
  const calls = [...properties.all('CONFERENCE'), ...properties.all('X-GOOGLE-CONFERENCE')];
  return firstAddress([...calls.map(({ value }) => value), LINK.exec(properties.text('LOCATION') ?? '')?.[0]]);
}

const firstAddress = (links: readonly unknown[]): string | undefined => {
  for (const link of links) {
    const address = webAddress(link);
    if (address !== undefined) return address;
  }
  return undefined;
};

/**
 * The organiser's name, which The Events Calendar writes as part of an address. Calendars put the account there where nobody
 * gave one, which is nobody's business.
 */
function organiserIn(properties: Properties): string | undefined {
  const name = decodeEntities(fromPercent(properties.first('ORGANIZER')?.parameters.get('CN') ?? ''));
  return name === '' || isAccount(name) ? undefined : name;
}

const isAccount = (name: string): boolean => /\S@\S|^(?:mailto|unknown)\b/i.test(name);

function imageIn(properties: Properties): string | undefined {
  const pictures = [...properties.all('IMAGE'), ...properties.all('ATTACH').filter(isPicture)];
  return firstAddress(pictures.map(({ value }) => value));
}

const isPicture = ({ value, parameters }: Property): boolean => {
  const type = parameters.get('FMTTYPE');
  return type === undefined
    ? /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|\?)/i.test(value.slice(0, 2000))
    : /^image\//i.test(type);
};

/** What programs call a calendar that nobody gave a name. */
const UNNAMED = /^(?:(?:default |my )?calendar|kalender|agenda|calendrier|ical)$/i;

/** The name of a calendar, for its publisher. */
export function nameOfCalendar({ says }: Calendar): string | undefined {
  const name = unescaped(says.get('X-WR-CALNAME') || says.get('NAME') || '');
  return isAccount(name) || UNNAMED.test(name) ? undefined : plainText(name) || undefined;
}

import type { Activity, Organiser } from '../domain/activity.ts';
import { BRUSSELS } from '../domain/local-time.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { idIn, toActivityPlace } from './to-activity-place.ts';
import { toStatus } from './to-moment.ts';
import { toWhen } from './to-when.ts';
import { NO_CONTACT, toContact } from './values/contact.ts';
import { toStamp } from './values/dates.ts';
import { NONE, fieldsOf, isFields, isNothing, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { toIdentity } from './values/identity.ts';
import { toImage } from './values/image.ts';
import { inPlace, type Meant } from './values/misplaced.ts';
import { toPrice } from './values/price.ts';
import { age, flag, line, link, long, phone, short, title } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';
import { toRegistration } from './values/registration.ts';
import { toWords } from './values/words.ts';
import { toZone } from './values/zone.ts';

/** An activity that says nothing yet but when it is. */
type Unsaid = { -readonly [Field in keyof Activity]: Activity[Field] };

interface Context extends RecordContext {
  readonly timezone: string;
}

/**
 * The one trust boundary of activities: whatever a partner wrote or a format made of it comes in, and a checked and cleaned
 * record goes out. One without an id, a title or a time that can be read is not shown; anything else that is wrong costs
 * only its own field. The rules are those of the schema in `native/activities.ts`.
 */
export function toActivity(draft: Fields, report: RowReport, context: RecordContext): Activity | undefined {
  if (draft.private === true || draft.public === false) return void report.advice('class.private');
  const identity = toIdentity(draft, report, 'title');
  if (!identity) return undefined;
  const zone = toZone(draft.timezone);
  if (!zone && !isNothing(draft.timezone)) report.warning('timezone.unknown', 'timezone', draft.timezone);
  const timezone = zone ?? context.timezone ?? BRUSSELS;
  const when = toWhen(draft, report, timezone, context.whenSyntax);
  if (!when) return undefined;
  // All of them written first: an engine keeps those together, and what is added later apart.
  const activity: Unsaid = {
    id: identity.id,
    title: identity.name,
    timezone,
    category: NONE,
    themes: NONE,
    status: when.movedFrom ? 'moved' : 'planned',
    audiences: NONE,
    access: NONE,
    languages: NONE,
    contact: NO_CONTACT,
    area: NONE,
    moments: NONE,
    changes: NONE,
    ...context.inherited,
  };
  Object.assign(activity, when);
  const { full, remaining } = fieldsOf(draft.registration);
  if (full === true || remaining === 0) activity.full = true;
  if (draft.online === true) activity.online = {};
  return readRecord(ACTIVITY, inPlace(named(draft), report, MEANT), report, { ...context, timezone }, '', activity);
}

/** A draft with a `location`, and an `alt` beside its image, where they belong (domain.md §3). */
function named(draft: Fields): Fields {
  const { alt, image, location } = draft;
  const placed = location === undefined ? draft : { place: location, ...draft };
  return isNothing(alt) || isFields(image) ? placed : { ...placed, image: { src: image, alt } };
}

const MEANT: Meant = [
  ['phone', 'contact', 'phone'],
  ['email', 'contact', 'email'],
  ['street', 'place', 'street'],
  ['postcode', 'place', 'postcode'],
  ['lat', 'place', 'lat'],
  ['lon', 'place', 'lon'],
];

const hours: Reader<Activity['hours'], Context> = (value, report, path, { whenSyntax, timezone }) => {
  // What reads them did not load; that is no fault of the feed.
  if (!whenSyntax?.hours) return null;
  const read = whenSyntax.hours(value, report, path);
  return read && { timezone, ...read };
};

const ORGANISER: Readers<Organiser> = { name: title, partner: toId, url: link };

const organiser: Reader<Organiser | undefined> = (value, report, path) => {
  const draft = isFields(value) ? value : { name: value, partner: idIn(value) };
  const read = readRecord(ORGANISER, draft, report, undefined, `${path}/`, {});
  return isNothing(read) ? undefined : read;
};

const ONLINE: Readers<{ url?: string }> = { url: link };

const online: Reader<Activity['online']> = (value, report, path) => {
  if (typeof value === 'boolean') return null;
  const { url } = readRecord(ONLINE, isFields(value) ? value : { url: value }, report, undefined, `${path}/`, {});
  return url === undefined ? undefined : { url };
};

/** What is there before the others are read. */
type Checked =
  | 'id'
  | 'title'
  | 'timezone'
  | 'start'
  | 'end'
  | 'repeat'
  | 'moments'
  | 'changes'
  | 'movedFrom'
  | 'status'
  | 'source';

const ACTIVITY: Readers<Omit<Activity, Checked> & Partial<Pick<Activity, 'status'>>, Context> = {
  category: toWords,
  uitType: line,
  themes: toWords,
  summary: short,
  description: long,
  hours,
  hour: line,
  status: toStatus,
  statusReason: short,
  full: flag,
  place: toActivityPlace,
  online,
  organiser,
  byNeighbours: flag,
  audiences: toWords,
  ageFrom: age,
  ageTo: age,
  price: toPrice,
  registration: toRegistration,
  access: toWords,
  languages: toWords,
  pickUp: flag,
  transportPhone: phone,
  contact: toContact(hours),
  url: link,
  image: toImage,
  area: toWords,
  municipality: line,
  updated: toStamp,
  publisher: short,
  demo: flag,
};

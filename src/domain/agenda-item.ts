import { lastDayOf, shapeOf } from './activity-shape.ts';
import type { Activity, ActivityPlace, LocalStamp } from './activity.ts';
import { withoutMarkup } from './markup.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { standingOf } from './standing.ts';
import { plain } from './text.ts';

/** What a resident takes along: an activity, with all its times, or one occurrence of it. */
export type Taken = Activity | Occurrence;

/** How it is written, in every kind of agenda. */
export interface Writing {
  /** The reader's language. */
  readonly lang: string;
  /** The page that it is taken from. */
  readonly url: string;
  /** Where it is, of a place that is only named as a service. */
  readonly placeOf?: (place: ActivityPlace) => ActivityPlace;
}

/** Not a time on that day. */
export const isWholeDay = (stamp: LocalStamp): boolean => stamp.length === 10;

/** An activity as the occurrence that it is; undefined of a series, of several moments, and of what is always there. */
export function single(activity: Activity): Occurrence | undefined {
  const { start, end } = activity;
  const shape = shapeOf(activity);
  if (shape === 'period' && start !== undefined) {
    return asOccurrence(activity, start.slice(0, 10), end === undefined ? undefined : lastDayOf(start, end));
  }
  const all = shape === 'moments' ? allMoments(activity) : [];
  return all.length === 1 ? all[0] : undefined;
}

/** The moment that the rule of a series counts from. */
export const firstOfSeries = (activity: Activity): Occurrence | undefined =>
  activity.start !== undefined && shapeOf(activity) === 'series'
    ? asOccurrence(activity, activity.start, activity.end)
    : undefined;

function asOccurrence(activity: Activity, start: LocalStamp, end: LocalStamp | undefined): Occurrence {
  const { status, full } = standingOf(activity);
  const day = start.slice(0, 10);
  const times = {
    start,
    ...(end !== undefined && { end }),
    allDay: isWholeDay(start),
    day,
    lastDay: end?.slice(0, 10) ?? day,
  };
  return { activity, key: activity.id, ...times, status, full };
}

/** Every occurrence of an activity that is no series, without the dates that one was moved away from. */
export const allMoments = (activity: Activity): Occurrence[] =>
  occurrencesOf(activity, '0001-01-01', '9999-12-31').filter(({ movedTo }) => !movedTo);

export const titleOf = ({ title, activity }: Occurrence, lang: string): string => plain(title ?? activity.title, lang);

export function placeOf({ place, activity }: Occurrence, writing: Pick<Writing, 'placeOf'>): ActivityPlace | undefined {
  const where = place ?? activity.place;
  return where && (writing.placeOf?.(where) ?? where);
}

/** "Buurthuis Dennenhof, Dennenhof 12, 2490 Balen"; of an address that is not shown the town alone. */
export function placeLine(item: Occurrence, writing: Writing): string {
  const place = placeOf(item, writing);
  if (!place || place.hideAddress) return place?.place ?? '';
  const town = [place.postcode, place.place].filter(Boolean).join(' ');
  return [plain(place.name, writing.lang), place.street, town].filter(Boolean).join(', ');
}

/** What is said besides title, time and place, in plain lines: first why it differs, last whom to phone. */
export function detailsOf({ activity, note }: Occurrence, { lang, url }: Writing): string {
  const { contact, registration, online } = activity;
  const phones = new Set([registration?.phone, ...contact.phone.map(({ number }) => number)]);
  const lines = [
    plain(note, lang),
    plain(activity.statusReason, lang),
    activity.hour,
    plain(activity.summary, lang),
    withoutMarkup(plain(activity.description, lang)),
    [...phones].filter(Boolean).join(', '),
    online?.url,
    activity.url ?? url,
  ];
  return lines.filter(Boolean).join('\n');
}

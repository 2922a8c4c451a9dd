import { Choosing } from '../../components/activity-calendar/choosing.ts';
import { priceWords } from '../../components/activity-calendar/price-words.ts';
import { occurrenceState, occurrenceTime } from '../../components/parts/occurrence-words.ts';
import { namesYear, whenWords } from '../../components/parts/when-words.ts';
import { NO_ACTIVITY_FILTERS } from '../../domain/activity-filters.ts';
import { describeActivities } from '../../domain/activity-json-ld.ts';
import type { Activity, ActivityPlace } from '../../domain/activity.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import { nextOf } from '../../domain/next-occurrence.ts';
import { occurrenceIndex } from '../../domain/occurrence-index.ts';
import { withServices } from '../../domain/place-activities.ts';
import { collapsed, type Collapsed } from '../../domain/series.ts';
import type { Service } from '../../domain/service.ts';
import { isOff, isOver, standingOf } from '../../domain/standing.ts';
import { activitiesCatalogue, type ActivitiesMessages } from '../../i18n/activities/catalogue.ts';
import { dayWords } from '../../i18n/days.ts';
import { sentence } from '../../i18n/sentence.ts';
import { dataBlock, joined, markup, type Part } from '../markup.ts';
import { feedWords, phoneLink, placeWords } from './feed-words.ts';
import { heading, line, listOf, MOST_DESCRIBED, MOST_ROWS, whole, type Fragment, type Reading } from './fragment.ts';
import { wordsIn, type Words } from './words.ts';

/** Days from today on, today with them. */
const DAYS = 30;

interface Telling {
  readonly text: Words<ActivitiesMessages>;
  readonly now: Date;
}

/**
 * What is on in the coming thirty days, by day, a series at its next time; then what goes on all the time. `services` say
 * where it is, of what only names one.
 */
export async function activitiesFragment(
  all: readonly Activity[],
  services: readonly Service[],
  reading: Reading,
): Promise<Fragment> {
  const { language, level, now } = reading;
  const { date: today } = localTime(now);
  const last = addDays(today, DAYS - 1);
  const telling = { text: await wordsIn(activitiesCatalogue, language), now };
  const { t } = telling.text;
  const index = occurrenceIndex(here(all, services, reading));
  const lines = collapsed(index.between(today, last).filter((each) => !isOver(each, now)));
  const ongoing = index.ongoing(today, last);
  const shown = lines.slice(0, MOST_ROWS);
  const after = ongoing.slice(0, MOST_ROWS - shown.length);
  const days = Map.groupBy(shown, ({ first: { day } }) => (day < today ? today : day));
  const described = activitiesOf(shown, after);
  // Tomorrow this page may still stand: it says dates, and never "today".
  const dayTitle = (day: string) =>
    markup`<time datetime="${day}">${sentence(dayWords(day, language, 'day', namesYear(day, today)))}</time>`;
  const parts = [
    heading(level, t('activities.title')),
    [...days].map(([day, rows]) => [
      heading(level + 1, dayTitle(day)),
      listOf(rows.map((row) => rowWords(row, day, telling))),
    ]),
    after.length > 0 ? heading(level + 1, t('activities.ongoing')) : undefined,
    listOf(after.map((activity) => ongoingWords(activity, telling))),
    lines.length + ongoing.length === 0 ? line(t('activities.none')) : undefined,
    described.length > 0
      ? dataBlock(describeActivities(described, language, { next: (each) => nextOf(each, now) }))
      : undefined,
  ];
  return {
    markup: whole(reading, parts),
    rest: lines.length + ongoing.length - shown.length - after.length,
  };
}

const activitiesOf = (lines: readonly Collapsed[], ongoing: readonly Activity[]): readonly Activity[] =>
  [...new Set([...lines.map(({ first }) => first.activity), ...ongoing])].slice(0, MOST_DESCRIBED);

function here(all: readonly Activity[], services: readonly Service[], { area, areas }: Reading): readonly Activity[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const activities = all.map((activity) => withServices(activity, byId));
  const test = new Choosing((id) => id).answer({
    activities,
    categories: '',
    filters: NO_ACTIVITY_FILTERS,
    area,
    areas,
    near: undefined,
    within: undefined,
    words: '',
  });
  return activities.filter(test);
}

function rowWords({ first, more }: Collapsed, day: string, { text, now }: Telling): readonly Part[] {
  const { activity, start, place = activity.place, note } = first;
  const { language } = text;
  const title = feedWords(first.title ?? activity.title, language);
  const state = occurrenceState(first, text);
  const rhythm = activity.repeat ? whenWords(activity, 'short', now, text) : undefined;
  const again = more > 0 ? text.t('when.more', { count: more }) : undefined;
  const time = markup`<time datetime="${start}">${occurrenceTime(first, text, day)}</time>`;
  return [
    line(joined([time, markup`<strong>${title}</strong>`, state && markup`<strong>${state}</strong>`], ' · ')),
    line(feedWords(note ?? activity.statusReason, language)),
    line(rhythm && again ? `${sentence(rhythm)} (${again})` : rhythm ? sentence(rhythm) : again),
    ...(isOff(first) ? [] : [line(about(activity, place, text))]),
  ];
}

function ongoingWords(activity: Activity, { text, now }: Telling): readonly Part[] {
  const { language } = text;
  const standing = standingOf(activity);
  const state = occurrenceState(standing, text);
  const title = markup`<strong>${feedWords(activity.title, language)}</strong>`;
  return [
    line(joined([title, sentence(whenWords(activity, 'medium', now, text)), state], ' · ')),
    ...(isOff(standing) ? [] : [line(about(activity, activity.place, text))]),
  ];
}

/** Where, for how much, and whom to call: where one registers, else who knows more. */
function about(activity: Activity, place: ActivityPlace | undefined, text: Words<ActivitiesMessages>): Part {
  const { registration, contact, online } = activity;
  const phone = registration?.phone ?? contact.phone[0]?.number;
  const where = place ? placeWords(place, text.language) : online && text.t('activities.online');
  const parts = joined([where, priceWords(activity, text), phone && phoneLink(phone)], ' · ');
  return parts.length > 0 ? parts : undefined;
}

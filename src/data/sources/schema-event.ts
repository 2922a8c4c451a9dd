import type { FeedRequest } from '../../domain/feed.ts';
import { decodeEntities } from '../../domain/markup.ts';
import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { accessWords } from '../values/access-words.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { priceOf, registrationOf } from './schema-event-offers.ts';
import { whereOf } from './schema-event-place.ts';
import { stateOf, timesOf, type Times } from './schema-event-times.ts';
import { amenitiesOf, idOf, imageOf, linkOf, textsIn, wordsIn } from './schema-members.ts';
import { typesOf } from './schema-types.ts';
import { spokenLanguages } from './spoken-languages.ts';
import {
  allWordsOf,
  fieldsOf,
  firstWords,
  isFields,
  listOf,
  numberOf,
  objectsOf,
  webUrl,
  wordsOf,
  type Fields,
} from './wire.ts';

const CATEGORIES = new Map(
  Object.entries({
    ChildrensEvent: 'cat.family',
    ComedyEvent: 'cat.culture',
    CourseInstance: 'cat.course',
    DanceEvent: 'cat.culture',
    EducationEvent: 'cat.course',
    ExhibitionEvent: 'cat.culture',
    LiteraryEvent: 'cat.culture',
    MusicEvent: 'cat.music',
    SaleEvent: 'cat.market',
    ScreeningEvent: 'cat.culture',
    SportsEvent: 'cat.move',
    TheaterEvent: 'cat.culture',
    VisualArtsEvent: 'cat.culture',
  }),
);

/**
 * What a schema.org event says, one draft for each series of it. `base` is the address of the page it stands in; `id` is
 * what its feed calls it, where it has no id itself.
 */
export function schemaEvent(
  event: Fields,
  report: RowReport,
  request: FeedRequest,
  base: string,
  id?: string,
): ActivityDraft[] {
  const title = wordsIn(event['name']);
  if (title === undefined) report.error('title.missing', 'name', event['name']);
  if (title === undefined) return [];
  const raw = idOf(event, base) ?? id ?? pageId(event, base);
  if (raw === undefined) report.advice('id.made', '@id');
  const times = timesOf(event, report);
  const [first] = times;
  const start = first?.start ?? fieldsOf(first?.moments?.[0])['start'];
  const own = raw === undefined ? idFromContent(title, start) : feedId(raw, request);
  const about = { ...stateOf(event), ...aboutOf(event, base), title };
  return times.map((each: Times, at) => ({ ...about, ...each, id: at === 0 ? own : `${own}#${at + 1}` }));
}

/** A page may speak of several days, each as an event with that same address. */
function pageId(event: Fields, base: string): string | undefined {
  const url = linkOf(wordsOf(event['url']), base);
  return url && [url, ...allWordsOf(event['startDate']).slice(0, 1)].join('#');
}

function aboutOf(event: Fields, base: string): Omit<ActivityDraft, 'id' | 'title'> {
  const { place, online } = whereOf(event, base);
  const [organizer] = listOf(event['organizer'] ?? event['provider']);
  const venues = objectsOf(few(event['location']));
  return {
    category: typesOf(event).flatMap((type) => CATEGORIES.get(type) ?? []),
    description: textsIn(event['description'], described),
    place,
    online,
    organiser: organiserOf(organizer, base),
    contact: contactOf(isFields(organizer) ? organizer : {}),
    audiences: few(event['audience']).flatMap((each) =>
      isFields(each) ? (firstWords(each['audienceType'], each['name']) ?? []) : (wordsOf(each) ?? []),
    ),
    ...agesOf(event),
    price: priceOf(event),
    registration: registrationOf(event, base),
    access: accessWords([...venues.flatMap(amenitiesOf), ...allWordsOf(event['accessibilityFeature'])]),
    languages: spokenLanguages(event['inLanguage']),
    url: linkOf(wordsOf(event['url']), base),
    image: imageOf(event['image'], base),
    updated: wordsOf(event['dateModified']),
  };
}

/** The Events Calendar writes the end of a line twice over, as a sign that stays. */
const described = (text: string): string => decodeEntities(text).replaceAll('\\n', '\n');

/** More are no list that someone wrote for one event. */
const few = (value: unknown) => listOf(value).slice(0, 50);

function organiserOf(organizer: unknown, base: string): ActivityDraft['organiser'] {
  if (isFields(organizer)) {
    const name = wordsIn(organizer['name']);
    return name === undefined ? undefined : { name, url: linkOf(wordsOf(organizer['url']), base) };
  }
  const name = wordsOf(organizer);
  return name === undefined || webUrl(name) ? undefined : { name };
}

/** Of an organisation: a person's own number is not ours to show. */
function contactOf(organizer: Fields): ActivityDraft['contact'] {
  if (typesOf(organizer).includes('Person')) return undefined;
  const phone = allWordsOf(few(organizer['telephone']));
  const email = allWordsOf(few(organizer['email']));
  return phone.length + email.length > 0 ? { phone, email } : undefined;
}

/** `7-9`, `18+`, `-12`; ages above 98 are how systems write "no end". */
function agesOf(event: Fields): Pick<ActivityDraft, 'ageFrom' | 'ageTo'> {
  const words = wordsOf(event['typicalAgeRange'])?.slice(0, 40) ?? '';
  const [first, last] = (words.match(/\d{1,3}/g) ?? []).map(Number);
  const [people] = objectsOf(event['audience']);
  const isUpTo = /^(-|–|tot|max|up to|jusqu)/i.test(words);
  const [from, to] = isUpTo ? [undefined, first] : [first, last];
  const ageTo = to ?? numberOf(people?.['suggestedMaxAge']);
  return {
    ageFrom: from ?? numberOf(people?.['suggestedMinAge']),
    ageTo: ageTo !== undefined && ageTo > 98 ? undefined : ageTo,
  };
}

import type { FeedDocument, RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { schemaEvent } from './schema-event.ts';
import { schemaHours } from './schema-hours.ts';
import { linkOf } from './schema-members.ts';
import { typesOf } from './schema-types.ts';
import { allWordsOf, fieldsOf, isFields, listOf, numberOf, objectsOf, wordsOf, type Fields } from './wire.ts';

/** What has no date because it can be used whenever it is open. */
const ALWAYS = /(FacilityUse|OnDemandEvent)$/;

/** Feeds of before 2018 write `id` and `type` without an @. */
export const withOldNames = (node: Fields): Fields => ({
  ...node,
  '@id': node['@id'] ?? node['id'],
  '@type': node['@type'] ?? node['type'],
});

/** One opportunity of OpenActive with what its parents say: schema.org's event, and what OpenActive adds to that. */
export function opportunity(
  data: Fields,
  report: RowReport,
  { request, url: base }: FeedDocument,
  id: string | undefined,
): ActivityDraft[] {
  const activities = labelsIn(data['activity']);
  const concepts = [...activities, ...labelsIn(data['facilityType']), ...labelsIn(data['category'])];
  const isAlways = typesOf(data).some((type) => ALWAYS.test(type)) && data['startDate'] === undefined;
  const hours = isAlways ? schemaHours({ openingHoursSpecification: data['hoursAvailable'] }) : undefined;
  if (data['name'] === undefined && concepts.length > 0) report.advice('name.made', 'name');
  const event = {
    ...data,
    name: data['name'] ?? concepts[0],
    accessibilityFeature: [...labelsIn(data['accessibilitySupport']), ...allWordsOf(data['accessibilityInformation'])],
    // The half hours that can be booked are as many as the hours that it is open.
    ...(hours !== undefined && { event: undefined }),
  };
  // The format is British: times with an offset are told on the clock of the place.
  const [address] = objectsOf(data['location'])
    .slice(0, 1)
    .flatMap((place) => objectsOf(place['address']));
  const timezone = address?.['addressCountry'] === 'GB' ? 'Europe/London' : undefined;
  return schemaEvent(event, report, request, base, id).flatMap((draft): ActivityDraft[] => {
    const isTimed = (draft.start ?? draft.moments) !== undefined;
    if (!isTimed && !isAlways) report.error('times.elsewhere', 'startDate');
    if (!isTimed && !isAlways) return [];
    const { registration, url } = draft;
    const { minValue, maxValue } = fieldsOf(data['ageRange']);
    return [
      {
        ...draft,
        timezone: draft.timezone ?? timezone,
        ...(!isTimed && { permanent: true, hours }),
        // All activities of OpenActive's own list are sport or movement.
        category: [...(activities.length > 0 ? ['cat.move'] : []), ...new Set(concepts)],
        registration: registration ?? (url === undefined ? undefined : { type: 'link', url }),
        ageFrom: numberOf(minValue) ?? draft.ageFrom,
        ageTo: numberOf(maxValue) ?? draft.ageTo,
        online: draft.online ?? onDemand(data, base),
      },
    ];
  });
}

/** Words, or concepts with a label. */
const labelsIn = (value: unknown): string[] =>
  listOf(value).flatMap((each) => wordsOf(isFields(each) ? each['prefLabel'] : each) ?? []);

function onDemand(data: Fields, base: string): ActivityDraft['online'] {
  const [work] = objectsOf(data['workFeatured']);
  const url = linkOf(wordsOf(work?.['url']), base);
  return url === undefined ? undefined : { url };
}

import type { FeedRequest } from '../../domain/feed.ts';
import { decodeEntities } from '../../domain/markup.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { accessWords } from '../values/access-words.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { schemaHours } from './schema-hours.ts';
import { amenitiesOf, idOf, imageOf, linkOf, textsIn, whereabouts, wordsIn } from './schema-members.ts';
import { typesOf } from './schema-types.ts';
import { allWordsOf, fieldsOf, firstWords, isFields, listOf, objectsOf, wordsOf, type Fields } from './wire.ts';

const CATEGORIES = new Map(
  Object.entries({
    Pharmacy: 'svc.pharmacy',
    Dentist: 'svc.dentist',
    Physiotherapy: 'svc.physio',
    Library: 'svc.library',
    CityHall: 'svc.town-hall',
    ChildCare: 'svc.childcare',
    Preschool: 'svc.childcare',
    PoliceStation: 'svc.police',
    Park: 'svc.outdoor',
    EmploymentAgency: 'svc.work',
  }),
);
/** Types so wide that they say nothing of what is there. */
const WIDE =
  /^(Thing|Place|LocalBusiness|Organization|CivicStructure|GovernmentOrganization|GovernmentService|GovernmentOffice|Service|NGO|GovernmentBuilding)$/;

/** What a schema.org place, business or service says. `base` is the address of the page it stands in. */
export function schemaPlace(
  node: Fields,
  report: RowReport,
  request: FeedRequest,
  base: string,
): ServiceDraft | undefined {
  const name = wordsIn(node['name']) ?? wordsIn(node['legalName']);
  if (name === undefined) return void report.error('name.missing', 'name', node['name']);
  const location = locationOf(node);
  const raw = idOf(node, base) ?? wordsOf(node['url']);
  if (raw === undefined) report.advice('id.made', '@id');
  const channels = objectsOf(node['availableChannel']);
  const online = channels.flatMap(({ serviceUrl }) => firstWords(serviceUrl, fieldsOf(serviceUrl)['@id']) ?? []);
  const links = [wordsOf(node['url']), ...online, ...allWordsOf(node['sameAs'])].filter((link) => link !== undefined);
  return {
    id: raw === undefined ? idFromContent(name, location) : feedId(raw, request),
    name,
    category: categoriesOf(node),
    description: textsIn(node['description'], decodeEntities),
    organisation: organisationOf(node),
    contact: {
      phone: phonesOf(node),
      email: [...new Set([node, ...objectsOf(node['contactPoint'])].flatMap(({ email }) => allWordsOf(email)))],
      url: linkOf(links[0], base),
    },
    location,
    serviceArea: listOf(node['areaServed']).flatMap((area) => firstWords(area, fieldsOf(area)['name']) ?? []),
    hours: [
      node,
      { openingHoursSpecification: node['hoursAvailable'] },
      ...channels.flatMap(({ serviceLocation }) => objectsOf(serviceLocation)),
    ]
      .map(schemaHours)
      .find((hours) => hours !== undefined),
    cost: node['isAccessibleForFree'] === true ? { type: 'free' } : undefined,
    languages: spokenLanguages(node['availableLanguage'], node['knowsLanguage']),
    access: accessWords(amenitiesOf(node)),
    image: imageOf(node['image'] ?? node['photo'], base),
    updated: wordsOf(node['dateModified']),
  };
}

function categoriesOf(node: Fields): string[] {
  const types = typesOf(node).filter((type) => !WIDE.test(type));
  const ours = types.flatMap((type) => CATEGORIES.get(type) ?? []);
  const words = types.filter((type) => !CATEGORIES.has(type)).map((type) => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  const own = [...listOf(node['serviceType']), ...listOf(node['category'])];
  return [...ours, ...words, ...own.flatMap((each) => firstWords(each, fieldsOf(each)['name']) ?? [])];
}

function organisationOf(node: Fields): ServiceDraft['organisation'] {
  const [organisation] = [node['serviceOperator'], node['provider'], node['parentOrganization']].flatMap(listOf);
  const name = wordsIn(isFields(organisation) ? organisation['name'] : organisation);
  return name === undefined ? undefined : { name, url: wordsOf(fieldsOf(organisation)['url']) };
}

type PhoneDraft = string | { number: string; label: string };

function phonesOf(node: Fields): PhoneDraft[] {
  const own: PhoneDraft[] = allWordsOf(node['telephone']);
  const desks = objectsOf(node['availableChannel']).flatMap(({ servicePhone }) => objectsOf(servicePhone));
  const points = [...objectsOf(node['contactPoint']), ...desks].flatMap((point) =>
    allWordsOf(point['telephone']).flatMap((number): PhoneDraft[] => {
      const label = wordsOf(point['contactType']);
      return own.includes(number) ? [] : [label === undefined ? number : { number, label }];
    }),
  );
  return [...own, ...points];
}

/** Of the place itself, or of where a service is given. */
function locationOf(node: Fields): NonNullable<ServiceDraft['location']> {
  const channels = objectsOf(node['availableChannel']).flatMap(({ serviceLocation }) => objectsOf(serviceLocation));
  const own = node['address'] !== undefined || node['geo'] !== undefined || node['latitude'] !== undefined;
  const places = own ? [node] : [...objectsOf(node['location']), ...channels];
  return places.map((place) => ({ ...(place !== node && { name: wordsIn(place['name']) }), ...whereabouts(place) }));
}

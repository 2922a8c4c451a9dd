import type { FeedRequest } from '../../domain/feed.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { feedId, idFromContent } from '../values/made-ids.ts';
import { accessWords } from '../values/access-words.ts';
import { splitAddress } from '../values/address-line.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { decodeEntities, plainText } from './markup.ts';
import { schemaHours } from './schema-hours.ts';
import { typesOf } from './schema-types.ts';
import {
  allWordsOf,
  amountOf,
  fieldsOf,
  firstWords,
  isFields,
  listOf,
  objectsOf,
  webUrl,
  wordsOf,
  type Fields,
} from './wire.ts';

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
  const raw = idOf(node, base);
  if (raw === undefined) report.advice('id.made', '@id');
  const links = [wordsOf(node['url']), ...allWordsOf(node['sameAs'])].filter((link) => link !== undefined);
  return {
    id: raw === undefined ? idFromContent(name, location) : feedId(raw, request),
    name,
    category: categoriesOf(node),
    description: textsIn(node['description'], decodeEntities),
    organisation: organisationOf(node),
    contact: {
      phone: phonesOf(node),
      email: [...new Set([node, ...objectsOf(node['contactPoint'])].flatMap(({ email }) => allWordsOf(email)))],
      url: links.map((link) => webUrl(link, webUrl(base)?.href)?.href ?? link)[0],
    },
    location,
    serviceArea: listOf(node['areaServed']).flatMap((area) => firstWords(area, fieldsOf(area)['name']) ?? []),
    hours: schemaHours(node),
    cost: node['isAccessibleForFree'] === true ? { type: 'free' } : undefined,
    languages: spokenLanguages(node['availableLanguage'], node['knowsLanguage']),
    access: accessWords(amenitiesOf(node)),
    image: imageOf(node['image'] ?? node['photo'], base),
    updated: wordsOf(node['dateModified']),
  };
}

/** `@id`, `identifier`, `url`; relative ones belong to the page. */
function idOf(node: Fields, base: string): string | undefined {
  const own = wordsOf(node['@id']);
  if (own !== undefined) return webUrl(own, webUrl(base)?.href)?.href ?? own;
  const [identifier] = listOf(node['identifier']);
  const value = isFields(identifier) ? amountOf(identifier['value']) : amountOf(identifier);
  return value === undefined ? wordsOf(node['url']) : String(value);
}

type Texts = string | Record<string, string> | undefined;

const wordsIn = (value: unknown) => textsIn(value, plainText);

/** A string, `{@value, @language}`, or a list of those. */
function textsIn(value: unknown, clean: (text: string) => string): Texts {
  let first: string | undefined;
  const forms: Record<string, string> = {};
  for (const each of listOf(value)) {
    const words = isFields(each) ? wordsOf(each['@value']) : wordsOf(each);
    if (words === undefined) continue;
    const lang = isFields(each) ? wordsOf(each['@language']) : undefined;
    if (lang === undefined) first ??= clean(words);
    else forms[lang] = clean(words);
  }
  return Object.keys(forms).length > 0 ? forms : first;
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
  const points = objectsOf(node['contactPoint']).flatMap((point) =>
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
  return places.map((place) => {
    const [address] = listOf(place['address']);
    const [geo] = objectsOf(place['geo']);
    return {
      ...(place !== node && { name: wordsIn(place['name']) }),
      ...addressOf(address),
      lat: amountOf(geo?.['latitude'] ?? place['latitude']),
      lon: amountOf(geo?.['longitude'] ?? place['longitude']),
    };
  });
}

function addressOf(value: unknown) {
  if (!isFields(value)) return splitAddress(wordsOf(value) ?? '');
  return {
    street: wordsOf(value['streetAddress']),
    postcode: wordsOf(value['postalCode']),
    place: firstWords(value['addressLocality'], fieldsOf(value['addressLocality'])['name']),
  };
}

/** Features that are there; one that says `false` is told as not being there. */
function amenitiesOf(node: Fields): string[] {
  return objectsOf(node['amenityFeature']).flatMap(({ name, value }) => {
    const absent = value === false || /^(false|no|nee|non|0)$/i.test(wordsOf(value) ?? '');
    return absent ? [] : (wordsOf(name) ?? []);
  });
}

function imageOf(value: unknown, base: string): ServiceDraft['image'] {
  const [image] = listOf(value);
  const { url, contentUrl, caption } = fieldsOf(image);
  const src = firstWords(image, contentUrl, url);
  if (src === undefined) return undefined;
  return { src: webUrl(src, webUrl(base)?.href)?.href ?? src, alt: wordsOf(caption) };
}

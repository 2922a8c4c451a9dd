import type { FeedRequest } from '../../domain/feed.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { feedId } from '../values/made-ids.ts';
import { accessWords } from '../values/access-words.ts';
import type { HoursTable } from './clock.ts';
import { hsdsContact } from './hsds-contact.ts';
import { hsdsHours } from './hsds-hours.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { allWordsOf, amountOf, fieldsOf, firstWords, numberOf, objectsOf, wordsOf, type Fields } from './wire.ts';

/** Where a service is given, with what it says of that place alone. */
interface Site {
  readonly at: Fields;
  readonly location: Fields;
}

/** One HSDS service with all its locations: one row in a list, one pin for each location. */
export function hsdsService(row: Fields, report: RowReport, request: FeedRequest): ServiceDraft | undefined {
  const { service, sites } = partsOf(row);
  const raw = amountOf(service['id']);
  if (raw === undefined) return void report.error('id.missing', 'id', service['id']);
  const name = firstWords(service['name'], service['alternate_name']);
  if (name === undefined) return void report.error('name.missing', 'name', service['name']);
  return {
    id: feedId(String(raw), request),
    name,
    category: categoriesOf(service),
    summary: wordsOf(service['summary']),
    description: wordsOf(service['description']),
    organisation: organisationOf(service),
    status: statusOf(service['status']),
    alert: wordsOf(service['alert']),
    contact: hsdsContact(service, sites),
    virtual: sites.some(isVirtual) || undefined,
    serviceArea: areasOf(service, sites),
    ...placesAndHours(service, sites, report),
    cost: costOf(service),
    ...eligibilityOf(service),
    nextStep: wordsOf(service['application_process']),
    bring: objectsOf(service['required_documents']).flatMap(({ document }) => wordsOf(document) ?? []),
    languages: spokenLanguages(service['languages'], ...sites.map(({ location }) => location['languages'])),
    interpreter: interpreterOf(service['interpretation_services']),
    access: accessOf(sites),
    lastChecked: wordsOf(service['assured_date']),
    updated: wordsOf(service['last_modified']),
  };
}

/** A service, a service at one location, or a location that stands alone. */
function partsOf(row: Fields): { readonly service: Fields; readonly sites: readonly Site[] } {
  if (row['service'] !== undefined) {
    return { service: fieldsOf(row['service']), sites: [{ at: row, location: fieldsOf(row['location']) }] };
  }
  if (isLocation(row)) return { service: row, sites: [{ at: {}, location: row }] };
  const links = [...objectsOf(row['service_at_locations']), ...objectsOf(row['service_at_location'])];
  const direct = [...objectsOf(row['locations']), ...objectsOf(row['location'])];
  const sites = links.map((at) => ({ at, location: fieldsOf(at['location']) }));
  return { service: row, sites: [...sites, ...direct.map((location) => ({ at: {}, location }))] };
}

export const isLocation = (row: Fields): boolean =>
  row['location_type'] !== undefined ||
  (row['latitude'] !== undefined && (row['organization'] === undefined || row['address'] !== undefined));

function organisationOf({ organization }: Fields): ServiceDraft['organisation'] {
  const name = wordsOf(fieldsOf(organization)['name']) ?? wordsOf(organization);
  const { website, url, uri } = fieldsOf(organization);
  return name === undefined ? undefined : { name, url: firstWords(website, url, uri) };
}

function statusOf(status: unknown): ServiceDraft['status'] {
  const words = wordsOf(status)?.toLowerCase();
  if (words === 'inactive' || words === 'defunct') return 'closed';
  return words?.startsWith('temporarily') ? 'temporarily-closed' : 'open';
}

/** `attributes` in HSDS 3, the others before. */
function categoriesOf(service: Fields): string[] {
  const terms = [
    ...objectsOf(service['attributes']).map((attribute) => attribute['taxonomy_term']),
    ...objectsOf(service['service_taxonomys']).map((link) => link['taxonomy']),
    ...objectsOf(service['service_taxonomy']).map((link) => link['taxonomy'] ?? link),
    ...objectsOf(service['taxonomy_terms']),
  ];
  return [...new Set(terms.map(fieldsOf).flatMap(({ name, term }) => firstWords(name, term) ?? []))];
}

function areasOf(service: Fields, sites: readonly Site[]): string[] {
  const areas = [service, ...sites.map(({ at }) => at)].flatMap(({ service_areas }) => objectsOf(service_areas));
  return [...new Set(areas.flatMap(({ name, service_area }) => firstWords(name, service_area) ?? []))];
}

const isVirtual = ({ location }: Site) => location['location_type'] === 'virtual';

/** What is said of a service at a location beats what is said of the service, and that what is said of the location. */
function placesAndHours(
  service: Fields,
  sites: readonly Site[],
  report: RowReport,
): Pick<ServiceDraft, 'location' | 'stops' | 'hours'> {
  const own = sites.map(({ at }) => hsdsHours(at, report));
  if (own.every((hours) => sameHours(hours, own[0]))) {
    return { location: physicalOf(sites), hours: own[0] ?? hsdsHours(service, report) ?? hoursOfPlace(sites, report) };
  }
  // Each location has hours of its own, which is what a stop is; a telephone line or a website is a stop with only a name.
  const places = sites.map((site) => (isVirtual(site) ? nameOf(site.location) : placeOf(site.location)));
  const stops = places.flatMap((place, at) => (own[at] ? [{ ...place, schedule: own[at] }] : []));
  const location = physicalOf(sites.filter((_, at) => !own[at]));
  return { location, stops, hours: hsdsHours(service, report) };
}

const sameHours = (a: HoursTable | undefined, b: HoursTable | undefined) => JSON.stringify(a) === JSON.stringify(b);

function hoursOfPlace([site, ...others]: readonly Site[], report: RowReport): HoursTable | undefined {
  return site && others.length === 0 ? hsdsHours(site.location, report) : undefined;
}

const physicalOf = (sites: readonly Site[]) =>
  sites.filter((site) => !isVirtual(site)).map(({ location }) => placeOf(location));

const nameOf = (location: Fields) => ({ name: firstWords(location['name'], location['alternate_name']) });

function placeOf(location: Fields) {
  const { physical_addresses: physical, addresses: all, address: only } = location;
  const addresses = [physical, all, only].flatMap(objectsOf);
  const address = addresses.find(({ address_type: type }) => type === 'physical') ?? addresses[0] ?? {};
  const street = [wordsOf(address['address_1']), wordsOf(address['address_2'])].filter((part) => part !== undefined);
  return {
    ...nameOf(location),
    street: street.join(', ') || undefined,
    postcode: wordsOf(address['postal_code']),
    place: wordsOf(address['city']),
    lat: amountOf(location['latitude']),
    lon: amountOf(location['longitude']),
  };
}

function costOf(service: Fields): ServiceDraft['cost'] {
  const options = objectsOf(service['cost_options']);
  const fees = firstWords(service['fees_description'], service['fees']);
  const [only] = options;
  const amount = options.length === 1 ? numberOf(only?.['amount']) : undefined;
  const lines = options.map((option) => lineOf(option, amount === undefined));
  const text = [...lines, fees].filter(Boolean).join('\n') || undefined;
  if (only === undefined || amount === undefined) {
    return text === undefined ? undefined : { ...(options.length > 0 && { type: 'fixed' as const }), text };
  }
  return {
    type: amount === 0 ? 'free' : 'fixed',
    amount,
    currency: wordsOf(only['currency'])?.toUpperCase(),
    unit: wordsOf(only['amount_description']),
    text,
  };
}

function lineOf(option: Fields, withAmount: boolean): string {
  const amount = [wordsOf(option['amount']), wordsOf(option['currency'])?.toUpperCase()];
  const parts = withAmount ? [...amount, wordsOf(option['amount_description'])] : [];
  const sum = parts.filter((part) => part !== undefined).join(' ');
  return [firstWords(option['option'], option['name']), sum].filter(Boolean).join(': ');
}

function eligibilityOf(service: Fields): Pick<ServiceDraft, 'eligibility' | 'minAge' | 'maxAge'> {
  // Open Referral UK 1 has a table of them, spelled so.
  const rows = objectsOf(service['eligibilitys']);
  const [only = {}] = rows.length === 1 ? rows : [];
  const words = [service['eligibility_description'], ...allWordsOf(service['eligibility'])];
  return {
    eligibility: firstWords(...words, rows.flatMap(({ eligibility }) => wordsOf(eligibility) ?? []).join('\n')),
    minAge: numberOf(service['minimum_age'] ?? only['minimum_age']),
    maxAge: numberOf(service['maximum_age'] ?? only['maximum_age']),
  };
}

function interpreterOf(value: unknown): boolean | undefined {
  const words = wordsOf(value);
  return words === undefined || /^(no|none|geen|n\/a)\b/i.test(words) ? undefined : true;
}

function accessOf(sites: readonly Site[]): string[] {
  const said = sites.flatMap(({ location }) => [
    ...objectsOf(location['accessibility']),
    ...objectsOf(location['accessibility_for_disabilities']),
  ]);
  return accessWords(said.flatMap(({ description, accessibility }) => firstWords(description, accessibility) ?? []));
}

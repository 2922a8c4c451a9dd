import type { Answer } from '../../tools/serve.ts';
import { activityMakers } from './hostile-activities.ts';
import { figureMakers } from './hostile-figures.ts';
import { dealt, envelope, json, point, records, rotated, weekly, type Maker, type Row } from './hostile-records.ts';

/** A service whose shape is good, with one stranger's words wherever words may stand. */
function wordy(words: readonly string[], at: number): Row {
  const word = words[at] ?? '';
  const near = (by: number) => rotated(words, at, by);
  const text = { nl: word, fr: near(1), [word]: word };
  return {
    id: `w ${word}`,
    name: at % 2 ? text : word,
    category: at % 3 ? [word, 'svc.gp'] : ['svc.gp', word],
    kind: ['formal', 'informal', 'meeting'][at % 3],
    circle: (at % 5) + 1,
    needs: [word, 'need.company'],
    summary: text,
    description: at % 2 ? { nl: `<p>${word}</p>` } : word,
    organisation: { name: text, url: word },
    status: at % 7 ? 'open' : 'temporarily-closed',
    alert: text,
    contact: {
      phone: [
        { number: '014 00 00 03', label: text, hours: { weekly: weekly(word), text: word } },
        { number: word, label: word },
      ],
      email: [word, 'a@b.example'],
      url: word,
      role: text,
    },
    location: [
      { name: text, street: word, postcode: word, place: near(2), ...point(at) },
      ...(at % 4 ? [] : [{ name: word, lat: word, lon: word }]),
    ],
    stops: at % 3 ? [] : [{ name: text, street: word, place: word, ...point(at), schedule: { weekly: weekly(word) } }],
    serviceArea: [word, 'dorp'],
    hours:
      at % 3 === 0
        ? undefined
        : at % 3 === 1
          ? {
              weekly: weekly(word),
              exceptions: [{ date: '2026-12-25/2026-12-31', closed: true, reason: text }],
              text,
              byAppointment: true,
              [word]: word,
            }
          : word,
    cost: { type: ['fixed', 'free', 'income', 'ask'][at % 4], amount: 5, unit: text, text },
    eligibility: text,
    minAge: 12,
    maxAge: 99,
    audiences: [word],
    nextStep: text,
    bring: [text, word],
    languages: [word, 'nl', 'fr-BE'],
    interpreter: true,
    access: [word, 'acc.wheelchair'],
    homeVisit: true,
    accompany: true,
    rights: [word],
    lastChecked: at % 2 ? '2026-11-01' : '2020-01-01',
    checkedByRole: text,
    externalId: { scheme: word, id: word },
    image: { src: at % 2 ? word : 'https://evil.example/seen.png', alt: text },
    area: [word],
    municipality: word,
    updated: word,
    publisher: text,
    [word]: word,
    __proto__: undefined,
  };
}

/** A service with the same words where an id, a date, a number, a link or one word of a few should stand. */
function wrong(words: readonly string[], at: number): Row {
  const word = words[at] ?? '';
  const nested = { [word]: word, nl: word, name: word, number: word, weekly: word };
  return {
    id: word,
    name: `n ${word}`,
    category: word,
    kind: word,
    circle: word,
    needs: word,
    summary: [word],
    description: nested,
    organisation: word,
    status: word,
    alert: nested,
    contact: at % 2 ? word : { phone: word, email: word, url: [word], role: [word] },
    location: at % 2 ? word : { lat: word, lon: word, name: nested, street: nested, hideAddress: word },
    virtual: word,
    stops: at % 2 ? word : [{ schedule: word, name: word }],
    serviceArea: nested,
    hours: [
      word,
      { weekly: [{ day: word, from: word, to: word }] },
      { weekly: weekly(''), exceptions: [{ date: word, reason: word }] },
      { weekly: weekly(''), timezone: word, validFrom: word },
      { maandag: word },
    ][at % 5],
    cost: at % 2 ? word : { type: word, amount: word, currency: word, unit: [word] },
    eligibility: nested,
    minAge: word,
    maxAge: word,
    audiences: nested,
    nextStep: [word],
    bring: nested,
    languages: word,
    interpreter: word,
    access: word,
    homeVisit: word,
    accompany: word,
    rights: nested,
    lastChecked: word,
    checkedByRole: [word],
    externalId: word,
    image: word,
    area: word,
    municipality: nested,
    updated: word,
    publisher: nested,
    demo: word,
  };
}

const services = (words: readonly string[]) =>
  envelope(
    'services',
    words[0] ?? '',
    words.flatMap((_, at) => [wordy(words, at), wrong(words, at)]),
  );

const partners = (words: readonly string[]) =>
  envelope(
    'partners',
    words[1] ?? '',
    words.flatMap((word) => [
      {
        id: word,
        name: { nl: word, fr: word },
        sector: [word, 'sector.local-government'],
        kind: 'public',
        role: word,
        contactRole: { nl: word },
        phone: '014 00 00 03',
        email: 'a@b.example',
        url: 'https://www.voorbeeld.example/',
        serviceIds: [`w ${word}`, word],
      },
      {
        id: `w ${word}`,
        name: word,
        sector: word,
        phone: word,
        email: word,
        url: word,
        contact: { phone: word, url: word },
      },
    ]),
  );

const areas = (words: readonly string[]) =>
  envelope(
    'areas',
    words[2] ?? '',
    words.map((word, at) => ({ id: word, name: { nl: word, [word]: word }, parent: words[at + 1], centre: point(at) })),
  );

const config = (words: readonly string[]) =>
  json({
    municipality: words[0],
    publisher: { name: words[0], contact: { role: words[0], phone: words[0], email: 'a@b.example', url: words[0] } },
    languages: ['nl', ...words],
    intake: words[0],
    urgent: [...words.map((word) => ({ number: '112', label: { nl: word, [word]: word } })), ...words],
    // Of those that are addresses the host would be one that a webmaster trusts.
    imageHosts: words.filter((word) => !/^https?:/i.test(word)),
    limits: { bytes: words[0], items: words[0] },
    [words[0] ?? '']: words[0],
    feeds: {
      services: [{ url: 'services.json', source: words[0], format: '', columns: { naam: words[0] } }],
      partners: [{ url: 'partners.json', source: words[1] }],
      areas: [{ url: 'areas.json', source: words[2] }],
      activities: [{ url: 'activities.json', source: words[3] }],
      indicators: [{ url: 'indicators.json', source: words[4] }],
      actions: [{ url: 'actions.json', source: words[5] }],
      [words[0] ?? '']: words[0],
    },
  });

const geojson = (words: readonly string[], share?: number) =>
  json({
    type: 'FeatureCollection',
    name: words[0],
    licence: words[0],
    features: records(words, share, (next, at) => ({
      type: 'Feature',
      id: next(),
      geometry: { type: 'Point', coordinates: [point(at).lon, point(at).lat] },
      properties: {
        ...Object.fromEntries(
          (
            'name description amenity website phone email opening_hours operator wheelchair image addr:street addr:city ' +
            'addr:postcode addr:housenumber contact:phone short_name alt_name name:fr check_date fee charge'
          )
            .split(' ')
            .map((key) => [key, next()]),
        ),
        [next()]: next(),
      },
    })),
  });

/** Controls stand in no table: with them it would be refused as a whole. */
// oxlint-disable-next-line no-control-regex
const cell = (word: string) => `"${word.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').replaceAll('"', '""')}"`;

function csv(words: readonly string[], share?: number): Answer {
  const headings =
    'id naam categorie kind cirkel needs samenvatting omschrijving organisatie organisatiewebsite status melding telefoon ' +
    'email website locatie straat huisnummer postcode gemeente openingsuren prijs bedrag doelgroep minleeftijd ' +
    'aanmelden meebrengen talen toegankelijkheid rolstoel online werkingsgebied lastchecked updated image maandag';
  const names = headings.split(' ');
  const lines = records(words, share, (next, at) => [...names.map(next), point(at).lat, point(at).lon]);
  const body = [[...names, 'lat', 'lon', words[0] ?? ''], ...lines]
    .map((line) => line.map(String).map(cell))
    .map((line) => line.join(';'))
    .join('\r\n');
  return { headers: { 'content-type': 'text/csv; charset=utf-8' }, body };
}

const hsds = (words: readonly string[], share?: number) =>
  json({
    total_items: words.length,
    total_pages: 1,
    page_number: 1,
    contents: records(words, share, (next, at) => ({
      id: next(),
      name: next(),
      alternate_name: next(),
      description: next(),
      url: next(),
      email: next(),
      status: 'active',
      application_process: next(),
      fees_description: next(),
      eligibility_description: next(),
      alert: next(),
      assured_date: next(),
      minimum_age: next(),
      organization: { id: next(), name: next(), description: next(), website: next(), email: next() },
      phones: [{ number: next(), description: next(), type: next() }],
      languages: [{ code: next(), name: next() }],
      schedules: [
        {
          freq: next(),
          byday: next(),
          opens_at: next(),
          closes_at: next(),
          description: next(),
          valid_from: next(),
          timezone: next(),
        },
      ],
      service_areas: [{ name: next(), extent: next() }],
      attributes: [{ taxonomy_term: { name: next(), code: next() } }],
      required_documents: [{ document: next() }],
      cost_options: [{ option: next(), currency: next(), amount: next() }],
      service_at_locations: [
        {
          location: {
            name: next(),
            latitude: point(at).lat,
            longitude: point(at).lon,
            addresses: [{ address_1: next(), city: next(), postal_code: next() }],
            accessibility: [{ description: next() }],
            schedules: [{ description: next(), byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
          },
        },
      ],
    })),
  });

const schemaOrg = (words: readonly string[], share?: number) =>
  json({
    '@context': 'https://schema.org',
    '@graph': records(words, share, (next, at) => ({
      '@type': at % 2 ? 'LocalBusiness' : [next(), 'GovernmentOffice'],
      '@id': next(),
      // Its names lose their markup, and may lose all; a record without a name would not be shown.
      'name':
        at % 2
          ? `n ${next()}`
          : [
              { '@value': `n ${next()}`, '@language': 'nl' },
              { '@value': next(), '@language': next() },
            ],
      'description': next(),
      'url': next(),
      'sameAs': [next()],
      'telephone': next(),
      'email': next(),
      'image': next(),
      'openingHours': next(),
      'openingHoursSpecification': { dayOfWeek: next(), opens: next(), closes: next() },
      'address': at % 2 ? next() : { streetAddress: next(), postalCode: next(), addressLocality: next() },
      'geo': { latitude: point(at).lat, longitude: point(at).lon },
      'provider': { name: next(), url: next() },
      'areaServed': next(),
      'availableLanguage': next(),
      'audience': { audienceType: next() },
    })),
  });

const makers: Readonly<Record<string, Maker>> = {
  'config.json': config,
  'services.json': services,
  'partners.json': partners,
  'areas.json': areas,
  'places.geojson': geojson,
  'table.csv': csv,
  'hsds.json': hsds,
  'schema.json': schemaOrg,
  ...activityMakers,
  ...figureMakers,
};
/** Services in other formats. */
export const foreignServices = ['places.geojson', 'table.csv', 'hsds.json', 'schema.json'] as const;
/**
 * Feeds of which each word fills a record of its own, unless they are dealt out; and which word the first address of a record
 * has then. Figures have two addresses, and actions the words after those.
 */
const firstAddress: Readonly<Record<string, number>> = {
  'services.json': 0,
  'activities.json': 0,
  'indicators.json': 0,
  'actions.json': 2,
};

/**
 * Answers `/<name>/<file>` with a feed full of the words that belong to the name, and `/<name>/<piece>/<file>` with one of
 * `size` of them: a list is drawn anew for each row that is opened, and should not be long.
 *
 * @param share words that share a record, where each need not have one of its own
 */
export function hostileAnswer(
  path: string,
  named: ReadonlyMap<string, readonly string[]>,
  size: number,
  share?: number,
): Answer | undefined {
  const [, name = '', ...rest] = path.split('/');
  const words = named.get(name);
  const file = rest.at(-1) ?? '';
  const make = makers[file];
  if (!words || !make) return undefined;
  const piece = rest.length > 1 ? words.slice(Number(rest[0]) * size, (Number(rest[0]) + 1) * size) : words;
  const first = firstAddress[file];
  return share === undefined || first === undefined ? make(piece, share) : dealt(make, piece, share, first);
}

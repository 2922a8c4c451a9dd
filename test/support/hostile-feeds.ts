import type { Answer } from '../../tools/serve.ts';

type Row = Record<string, unknown>;

/** Some words, and the next ones of the list: so that the groups of one feed do not all hold the same. */
const rotated = (words: readonly string[], at: number, by: number) => words[(at + by) % words.length] ?? '';

const point = (at: number) => ({ lat: 51.16 + (at % 20) / 1000, lon: 5.17 + (at % 30) / 1000 });

/** A week with something on every day, so that a row says "open" at any hour. */
const weekly = (note: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: day % 2 ? '12:00' : '24:00', note }));

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

const json = (value: unknown, type = 'application/json'): Answer => ({
  headers: { 'content-type': type },
  // What JSON.parse of a stranger's file may hold and an object literal may not.
  body: JSON.stringify(value).replace(
    /^\{/,
    '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}},',
  ),
});

const envelope = (kind: string, word: string, items: readonly Row[]): Answer =>
  json({
    kind,
    version: word,
    publisher: {
      name: { nl: word, [word]: word },
      contact: { role: word, phone: '014 00 00 03', email: 'a@b.example' },
    },
    licence: word,
    updated: word,
    timezone: word,
    [word]: word,
    items,
  });

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
    imageHosts: words,
    limits: { bytes: words[0], items: words[0] },
    [words[0] ?? '']: words[0],
    feeds: {
      services: [{ url: 'services.json', source: words[0], format: '', columns: { naam: words[0] } }],
      partners: [{ url: 'partners.json', source: words[1] }],
      areas: [{ url: 'areas.json', source: words[2] }],
      [words[0] ?? '']: words[0],
    },
  });

const geojson = (words: readonly string[]) =>
  json({
    type: 'FeatureCollection',
    name: words[0],
    licence: words[0],
    features: words.map((word, at) => ({
      type: 'Feature',
      id: word,
      geometry: { type: 'Point', coordinates: [point(at).lon, point(at).lat] },
      properties: {
        ...Object.fromEntries(
          (
            'name description amenity website phone email opening_hours operator wheelchair image addr:street addr:city ' +
            'addr:postcode addr:housenumber contact:phone short_name alt_name name:fr check_date fee charge'
          )
            .split(' ')
            .map((key) => [key, word]),
        ),
        [word]: word,
      },
    })),
  });

const cell = (word: string) => `"${word.replaceAll('"', '""')}"`;

function csv(words: readonly string[]): Answer {
  const headings =
    'id naam categorie kind cirkel needs samenvatting omschrijving organisatie organisatiewebsite status melding telefoon ' +
    'email website locatie straat huisnummer postcode gemeente openingsuren prijs bedrag doelgroep minleeftijd ' +
    'aanmelden meebrengen talen toegankelijkheid rolstoel online werkingsgebied lastchecked updated image maandag';
  const names = headings.split(' ');
  const lines = words.map((word, at) => [...names.map(() => word), point(at).lat, point(at).lon].map(String).map(cell));
  const body = [[...names, 'lat', 'lon', words[0] ?? ''].map(cell), ...lines]
    .map((line) => line.join(';'))
    .join('\r\n');
  return { headers: { 'content-type': 'text/csv; charset=utf-8' }, body };
}

const hsds = (words: readonly string[]) =>
  json({
    total_items: words.length,
    total_pages: 1,
    page_number: 1,
    contents: words.map((word, at) => ({
      id: word,
      name: word,
      alternate_name: word,
      description: word,
      url: word,
      email: word,
      status: 'active',
      application_process: word,
      fees_description: word,
      eligibility_description: word,
      alert: word,
      assured_date: word,
      minimum_age: word,
      organization: { id: word, name: word, description: word, website: word, email: word },
      phones: [{ number: word, description: word, type: word }],
      languages: [{ code: word, name: word }],
      schedules: [
        {
          freq: word,
          byday: word,
          opens_at: word,
          closes_at: word,
          description: word,
          valid_from: word,
          timezone: word,
        },
      ],
      service_areas: [{ name: word, extent: word }],
      attributes: [{ taxonomy_term: { name: word, code: word } }],
      required_documents: [{ document: word }],
      cost_options: [{ option: word, currency: word, amount: word }],
      service_at_locations: [
        {
          location: {
            name: word,
            latitude: point(at).lat,
            longitude: point(at).lon,
            addresses: [{ address_1: word, city: word, postal_code: word }],
            accessibility: [{ description: word }],
            schedules: [{ description: word, byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
          },
        },
      ],
    })),
  });

const schemaOrg = (words: readonly string[]) =>
  json({
    '@context': 'https://schema.org',
    '@graph': words.map((word, at) => ({
      '@type': at % 2 ? 'LocalBusiness' : [word, 'GovernmentOffice'],
      '@id': word,
      // Its names lose their markup, and may lose all; a record without a name would not be shown.
      'name':
        at % 2
          ? `n ${word}`
          : [
              { '@value': `n ${word}`, '@language': 'nl' },
              { '@value': word, '@language': word },
            ],
      'description': word,
      'url': word,
      'sameAs': [word],
      'telephone': word,
      'email': word,
      'image': word,
      'openingHours': word,
      'openingHoursSpecification': { dayOfWeek: word, opens: word, closes: word },
      'address': at % 2 ? word : { streetAddress: word, postalCode: word, addressLocality: word },
      'geo': { latitude: point(at).lat, longitude: point(at).lon },
      'provider': { name: word, url: word },
      'areaServed': word,
      'availableLanguage': word,
      'audience': { audienceType: word },
    })),
  });

const makers: Record<string, (words: readonly string[]) => Answer> = {
  'config.json': config,
  'services.json': services,
  'partners.json': partners,
  'areas.json': areas,
  'places.geojson': geojson,
  'table.csv': csv,
  'hsds.json': hsds,
  'schema.json': schemaOrg,
};
/** The feeds of other formats, each with the words in every field of text. */
export const foreignFeeds = ['places.geojson', 'table.csv', 'hsds.json', 'schema.json'] as const;

/**
 * Answers `/<name>/<file>` with a feed full of the words that belong to the name, and `/<name>/<piece>/<file>` with one of
 * `size` of them: a list is drawn anew for each row that is opened, and should not be long.
 */
export function hostileAnswer(
  path: string,
  named: ReadonlyMap<string, readonly string[]>,
  size: number,
): Answer | undefined {
  const [, name = '', ...rest] = path.split('/');
  const words = named.get(name);
  const make = makers[rest.at(-1) ?? ''];
  if (!words || !make) return undefined;
  return make(rest.length > 1 ? words.slice(Number(rest[0]) * size, (Number(rest[0]) + 1) * size) : words);
}

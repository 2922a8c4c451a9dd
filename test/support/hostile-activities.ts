import type { Answer } from '../../tools/serve.ts';
import { addDays, localTime } from '../../src/domain/local-time.ts';
import { envelope, json, point, records, rotated, weekly, type Maker, type Row } from './hostile-records.ts';

const today = localTime(new Date()).date;
/** Days on which something is, from the day after tomorrow: a list of fourteen days has them all, whatever the hour. */
const DAYS = 11;
const dayOf = (at: number) => addDays(today, 2 + (at % DAYS));

/** The times of an activity in each of the ways there are, with a word wherever one may stand. */
function wordyTimes(word: string, at: number): Row {
  const day = dayOf(at);
  const next = addDays(day, 1);
  const start = `${day}T14:00`;
  const end = `${day}T16:00`;
  const told = { nl: word, [word]: word };
  const changed = { title: told, note: told, place: { name: told, street: word, place: word } };
  return [
    { start, end },
    { start, end, repeat: { every: 'day', until: addDays(day, 2) }, changes: [{ at: start, ...changed }] },
    { start, end, repeat: 'elke dag', changes: [{ at: day, status: 'cancelled', ...changed }] },
    {
      moments: [
        { start, end, note: told, full: true },
        { start: `${next}T10:00`, status: 'postponed', note: told },
      ],
    },
    { start: day, end: addDays(day, 20), hours: { weekly: weekly(word), text: told } },
    { start, end, status: 'moved', movedFrom: `${next}T20:00`, statusReason: told },
    { permanent: true, hours: { weekly: weekly(word) } },
    { start, end, status: 'cancelled', statusReason: told },
  ][at % 8]!;
}

/** An activity whose shape is good, with one stranger's words wherever words may stand. */
function wordy(words: readonly string[], at: number): Row {
  const word = words[at] ?? '';
  const text = { nl: word, fr: rotated(words, at, 1), [word]: word };
  return {
    id: `a ${word}`,
    title: at % 2 ? text : word,
    category: at % 3 ? [word, 'cat.coffee'] : ['cat.coffee', word],
    uitType: word,
    themes: [word],
    summary: text,
    description: at % 2 ? { nl: `<p>${word}</p>` } : word,
    timezone: at % 5 ? 'Europe/Brussels' : 'Asia/Tokyo',
    ...wordyTimes(word, at),
    place: {
      service: `w ${word}`,
      name: text,
      street: word,
      postcode: word,
      place: rotated(words, at, 2),
      ...point(at),
    },
    online: at % 4 ? undefined : word,
    organiser: { name: text, partner: word, url: word },
    byNeighbours: true,
    audiences: [word, 'aud.older'],
    ageFrom: 12,
    price: { amount: 5, reduced: 2, currency: at % 3 ? 'EUR' : word, tariffs: [{ label: text, amount: 3 }], text },
    registration: [
      { type: 'link', url: word, label: text },
      { type: 'phone', phone: '014 00 00 03', label: text, before: word },
      { type: 'mail', email: word, label: text },
      { type: 'form', label: text, max: 9 },
    ][at % 4],
    access: [word, 'acc.wheelchair'],
    languages: [word, 'nl', 'fr-BE'],
    pickUp: true,
    transportPhone: at % 2 ? word : '014 00 00 07',
    contact: {
      phone: [
        { number: '014 00 00 03', label: text, hours: word },
        { number: word, label: word },
      ],
      email: [word, 'a@b.example'],
      url: word,
      role: text,
    },
    url: at % 2 ? word : undefined,
    image: { src: at % 2 ? word : 'https://evil.example/seen.png', alt: text },
    area: [word],
    municipality: word,
    updated: word,
    publisher: text,
    licence: word,
    [word]: word,
  };
}

/** The same words where a time, a number, a link or one word of a few should stand, or a record. */
function wrong(words: readonly string[], at: number): Row {
  const word = words[at] ?? '';
  const start = `${dayOf(at + 5)}T10:00`;
  const nested = { [word]: word, nl: word, name: word, start: word, every: word };
  return {
    id: word,
    title: `n ${word}`,
    category: nested,
    uitType: [word],
    themes: nested,
    summary: [word],
    description: nested,
    timezone: word,
    ...[
      { start, end: word, repeat: word },
      { start, repeat: { every: word, on: word, until: word, except: [word], extra: word } },
      { start, repeat: `FREQ=DAILY;UNTIL=${word}` },
      { moments: [start, word, { start: word, end: word, status: word }] },
      {
        start,
        changes: [
          { at: word, title: word, place: word },
          { at: start, start: word, status: word },
        ],
        repeat: 'daily',
      },
      { start, hours: { weekly: [{ day: word, from: word, to: word }], exceptions: [{ date: word, reason: word }] } },
    ][at % 6],
    status: word,
    movedFrom: word,
    movedTo: word,
    hour: word,
    statusReason: [word],
    full: word,
    place: at % 2 ? word : { service: [word], lat: word, lon: word, name: nested, street: nested, hideAddress: word },
    online: at % 2 ? { url: word } : [word],
    organiser: at % 2 ? word : nested,
    byNeighbours: word,
    audiences: nested,
    ageFrom: word,
    ageTo: word,
    price: [
      word,
      { amount: word, currency: word, tariffs: word },
      { free: word, tariffs: [{ label: word, amount: word }] },
    ][at % 3],
    registration: at % 2 ? word : { type: word, phone: [word], email: word, url: nested, max: word, remaining: word },
    access: nested,
    languages: word,
    pickUp: word,
    transportPhone: nested,
    contact: at % 2 ? word : { phone: word, email: word, url: [word], role: [word] },
    url: [word],
    image: word,
    area: nested,
    municipality: nested,
    updated: word,
    publisher: nested,
    demo: word,
  };
}

const activities = (words: readonly string[]) =>
  envelope(
    'activities',
    words[0] ?? '',
    words.flatMap((_, at) => [wordy(words, at), wrong(words, at)]),
  );

const utc = (at: number, hour: number) => `${dayOf(at)}T${hour}:00:00+00:00`;
/** A line of iCalendar: raw as a careless program writes it, or as it should be. */
const line = (name: string, word: string, at: number) =>
  `${name}:${at % 2 ? word.replace(/[\r\n]+/g, ' ') : word.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n')}`;

function icalendar(words: readonly string[], share?: number): Answer {
  const events = records(words, share, (next, at) => [
    'BEGIN:VEVENT',
    line('UID', next(), at),
    `DTSTART;TZID=Europe/Brussels:${dayOf(at).replaceAll('-', '')}T100000`,
    at % 2 ? line('DTEND', next(), at) : 'DURATION:PT2H',
    line('SUMMARY', `n ${next()}`, at),
    line(at % 3 ? 'DESCRIPTION' : 'X-ALT-DESC;FMTTYPE=text/html', next(), at),
    ...['LOCATION', 'CATEGORIES', 'URL', 'GEO', 'STATUS', 'CONFERENCE', 'LAST-MODIFIED', 'EXDATE', 'RDATE'].map(
      (name) => line(name, next(), at),
    ),
    line(`ORGANIZER;CN="${next().replace(/["\r\n]/g, '')}"`, next(), at),
    line('ATTACH;FMTTYPE=image/png', next(), at),
    ...(at % 3 ? [] : [line('RRULE', `FREQ=WEEKLY;${next()}`, 1)]),
    line(`X-${next().replace(/[^\w-]/g, '')}`, next(), at),
    'BEGIN:VALARM',
    line('DESCRIPTION', next(), at),
    'END:VALARM',
    'END:VEVENT',
  ]).flat();
  const named = [line('X-WR-CALNAME', words[0] ?? '', 0), line('X-WR-TIMEZONE', words[1] ?? '', 0)];
  const body = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    line('PRODID', words[2] ?? '', 0),
    ...named,
    ...events,
    'END:VCALENDAR',
  ];
  return { headers: { 'content-type': 'text/calendar; charset=utf-8' }, body: body.join('\r\n') };
}

const uitdatabank = (words: readonly string[], share?: number) =>
  json({
    '@context': 'http://www.w3.org/ns/hydra/context.jsonld',
    '@type': 'PagedCollection',
    'itemsPerPage': 30,
    'totalItems': words.length,
    'member': records(words, share, (next, at) => ({
      '@id': `https://uit.example/event/${at}/${next()}`,
      '@context': '/contexts/event',
      '@type': 'Event',
      'mainLanguage': at % 2 ? 'nl' : next(),
      'name': { nl: `n ${next()}`, [next()]: next() },
      'location': {
        '@id': `https://uit.example/place/${next()}`,
        'name': { nl: next() },
        'address': {
          nl: { streetAddress: next(), postalCode: next(), addressLocality: next(), addressCountry: next() },
        },
        'geo': { latitude: next(), longitude: next() },
        'terms': [{ id: next(), label: next(), domain: 'facility' }],
      },
      'calendarType': at % 4 ? 'single' : next(),
      'startDate': utc(at, 18),
      'endDate': at % 3 ? utc(at, 20) : next(),
      'status': { type: at % 2 ? 'Unavailable' : next(), reason: { nl: next() } },
      'bookingAvailability': { type: next(), capacity: next() },
      'attendanceMode': at % 2 ? 'mixed' : next(),
      'onlineUrl': next(),
      'terms': ['eventtype', 'theme'].map((domain) => ({ id: next(), label: next(), domain })),
      'organizer': {
        name: { nl: next() },
        url: next(),
        contactPoint: { phone: [next()], email: [next()], url: [next()] },
      },
      'contactPoint': { phone: [next()], email: [next()], url: [next()] },
      'description': { nl: next() },
      'languages': [next()],
      'modified': next(),
      'regions': [next()],
      'sameAs': [next()],
      'mediaObject': [{ '@type': 'schema:ImageObject', 'contentUrl': next(), 'description': next() }],
      'image': next(),
      'audience': { audienceType: next() },
      'priceInfo': [
        { category: 'base', name: { nl: next() }, price: next(), priceCurrency: next() },
        { category: 'tariff', name: { nl: next() }, price: 2, priceCurrency: 'EUR' },
      ],
      'typicalAgeRange': next(),
      'bookingInfo': { url: next(), urlLabel: { nl: next() }, phone: next(), email: next(), availabilityEnds: next() },
      'workflowStatus': 'APPROVED',
    })),
  });

/** What schema.org and OpenActive have in common. */
const schemaEvent = (next: () => string, at: number): Row => ({
  name: `n ${next()}`,
  description: next(),
  url: next(),
  startDate: utc(at, 9),
  endDate: at % 2 ? utc(at, 11) : next(),
  duration: next(),
  eventStatus: next(),
  eventAttendanceMode: next(),
  previousStartDate: next(),
  doorTime: next(),
  location: [
    {
      '@type': 'Place',
      'name': next(),
      'address': { streetAddress: next(), postalCode: next(), addressLocality: next() },
    },
    { '@type': 'VirtualLocation', 'url': next() },
  ],
  organizer: { '@type': 'Organization', 'name': next(), 'url': next(), 'telephone': next(), 'email': next() },
  offers: [{ '@type': 'Offer', 'name': next(), 'price': next(), 'priceCurrency': next(), 'url': next() }],
  audience: [{ audienceType: next() }, next()],
  accessibilityFeature: [next()],
  inLanguage: next(),
  isAccessibleForFree: next(),
  typicalAgeRange: next(),
  image: next(),
  dateModified: next(),
  keywords: next(),
  maximumAttendeeCapacity: next(),
  eventSchedule: at % 4 ? undefined : { startDate: next(), repeatFrequency: next(), byDay: next(), startTime: next() },
});

const schemaOrg = (words: readonly string[], share?: number) =>
  json({
    '@context': 'https://schema.org',
    '@graph': records(words, share, (next, at) => ({
      '@type': at % 2 ? 'Event' : [next(), 'Event'],
      '@id': next(),
      ...schemaEvent(next, at),
    })),
  });

/** An open document has no `kind`, which the usual ending of the hostile answers leaves alone. */
const openactive = (words: readonly string[], share?: number) =>
  json({
    next: '',
    license: words[0],
    items: records(words, share, (next, at) => ({
      state: 'updated',
      kind: next(),
      id: next(),
      modified: at,
      data: {
        '@context': 'https://openactive.io/',
        '@type': 'Event',
        '@id': next(),
        ...schemaEvent(next, at),
        'activity': [{ prefLabel: next() }, next()],
        'category': [next()],
        'accessibilitySupport': [{ prefLabel: next() }],
        'accessibilityInformation': next(),
        'ageRange': { minValue: next(), maxValue: next() },
      },
    })),
  });

const openagenda = (words: readonly string[], share?: number) =>
  json({
    total: words.length,
    after: [],
    events: records(words, share, (next, at) => ({
      uid: next(),
      title: { nl: `n ${next()}`, [next()]: next() },
      description: { nl: next() },
      longDescription: { nl: next() },
      keywords: { nl: [next()] },
      timezone: at % 2 ? 'Europe/Brussels' : next(),
      timings: [{ begin: utc(at, 12), end: at % 2 ? utc(at, 13) : next() }],
      status: 1 + (at % 6),
      attendanceMode: 1 + (at % 3),
      onlineAccessLink: next(),
      location: {
        name: next(),
        address: next(),
        city: next(),
        postalCode: next(),
        latitude: next(),
        longitude: next(),
        phone: next(),
        website: next(),
      },
      age: { min: next(), max: next() },
      conditions: { nl: next() },
      registration: ['link', 'phone', 'email'].map((type) => ({ type, value: next() })),
      image: { base: next(), filename: next() },
      originAgenda: { title: next() },
      updatedAt: next(),
    })),
  });

const tribe = (words: readonly string[], share?: number) =>
  json({
    rest_url: words[0],
    total: words.length,
    events: records(words, share, (next, at) => ({
      id: at,
      global_id: next(),
      status: 'publish',
      url: next(),
      title: `n ${next()}`,
      excerpt: next(),
      description: next(),
      categories: [{ name: next() }],
      tags: [{ name: next() }],
      all_day: at % 4 === 0,
      start_date: `${dayOf(at)} 14:00:00`,
      end_date: at % 2 ? `${dayOf(at)} 16:00:00` : next(),
      utc_start_date: `${dayOf(at)} 13:00:00`,
      utc_end_date: next(),
      timezone: at % 3 ? 'Europe/Brussels' : next(),
      venue: { venue: next(), address: next(), zip: next(), city: next(), geo_lat: next(), geo_lng: next() },
      organizer: [{ organizer: next(), phone: next(), email: next(), website: next() }],
      cost: next(),
      cost_details: { currency_code: next(), values: [next()] },
      website: next(),
      image: { url: next() },
      modified_utc: next(),
    })),
  });

export const activityMakers: Readonly<Record<string, Maker>> = {
  'activities.json': activities,
  'agenda.ics': icalendar,
  'uitdatabank.json': uitdatabank,
  'events.json': schemaOrg,
  'openactive.json': openactive,
  'openagenda.json': openagenda,
  'tribe.json': tribe,
};
/** Activities in other formats. */
export const foreignActivities = Object.keys(activityMakers).filter((file) => file !== 'activities.json');

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hasShared, sharedPath } from '../../support/shared.ts';
import { readActivities, readShared } from '../../support/read-activities.ts';
import { context, only, read, soup } from '../../support/schema-event.ts';

/** For each file: how many records, which problems, and why. */
const FILES: Record<string, [count: number, tally: Record<string, number>, why: string]> = {
  'concert.jsonld': [1, { 'advice id.made': 1 }, 'it has no @id, identifier or url'],
  'concert-cancelled.jsonld': [1, { 'advice id.made': 1 }, 'it has no @id, identifier or url'],
  'sports-event-aggregate-offer.jsonld': [1, {}, 'its id is its url and its start'],
  'theater-event.jsonld': [1, { 'advice id.made': 1 }, 'it has no @id, identifier or url'],
  'songkick-elysian-fields.jsonld': [4, {}, 'the fifth node is a band'],
  'songkick-tove-styrke.html': [1, {}, 'one block of the page holds a list of one concert'],
};

describe('schema.org files, read for activities', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('are all in the table', () => {
    const files = hasShared ? readdirSync(sharedPath('feeds/schema-org-event')) : [];
    assert.deepEqual(files.toSorted(), Object.keys(FILES).toSorted());
  });
  for (const [file, [count, expected, why]] of Object.entries(FILES)) {
    it(`${file}: ${count} records, as ${why}`, async () => {
      const { format, items, tally } = await readShared(`feeds/schema-org-event/${file}`);
      assert.deepEqual([format, items.length, tally], ['schema-org', count, expected]);
    });
  }
  const first = async (file: string) => (await readShared(`feeds/schema-org-event/${file}`)).items[0];
  it('give a concert with its place, price and tickets', async () => {
    const concert = await first('concert.jsonld');
    assert.equal(concert?.title, 'Typhoon with Radiation City');
    assert.deepEqual([concert.start, concert.end, concert.status], ['2013-09-14T21:30', undefined, 'planned']);
    assert.deepEqual(concert.place, {
      name: 'The Hi-Dive',
      street: '7 S. Broadway',
      postcode: '80209',
      place: 'Denver',
    });
    assert.deepEqual(concert.price, { amount: 13, currency: 'USD' });
    assert.deepEqual(concert.registration, { type: 'link', url: 'http://www.ticketfly.com/purchase/309433' });
  });
  it('give one that is cancelled, one with a lowest price, and one whose price is unknown', async () => {
    assert.equal((await first('concert-cancelled.jsonld'))?.status, 'cancelled');
    const match = await first('sports-event-aggregate-offer.jsonld');
    assert.deepEqual(
      match?.price?.tariffs?.map(({ label, amount }) => [typeof label === 'object' && label.nl, amount]),
      [['Vanaf', 35]],
    );
    const play = await first('theater-event.jsonld');
    assert.equal(play?.price, undefined);
    assert.deepEqual(play?.place, { name: "Shakespeare's Globe", street: 'London, UK' });
    assert.deepEqual(play.category, ['cat.culture']);
  });
  it('give times with an offset on the clock of the municipality', async () => {
    const { items } = await readShared('feeds/schema-org-event/songkick-elysian-fields.jsonld');
    assert.deepEqual(
      items.map(({ start }) => start),
      ['2017-06-11T01:30', '2017-04-27T05:00', '2016-10-29T21:00', '2016-10-27T20:30'],
    );
    assert.deepEqual([items[3]?.place?.name, items[3]?.place?.lat], ['Le Rocher De Palmer', 44.8624327]);
    assert.equal((await first('songkick-tove-styrke.html'))?.place?.name, 'Hoxton Square Bar & Kitchen');
  });
});

describe('schema.org events', () => {
  const titles = async (json: object | string) => (await readActivities(json)).items.map(({ title }) => title);
  const named = (name: string, type: unknown = 'Event') => ({ '@type': type, name, 'startDate': '2026-11-25' });
  it('are found in an object, an array, a graph, a list, and under what they belong to', async () => {
    assert.deepEqual(await titles({ '@context': context, ...named('A') }), ['A']);
    assert.deepEqual(await titles([{ '@context': context, ...named('A') }, named('B')]), ['A', 'B']);
    assert.deepEqual(await titles({ '@context': [context, {}], '@graph': [named('A')] }), ['A']);
    const list = [
      { '@type': 'ListItem', 'position': 1, 'item': named('A') },
      named('B'),
      { item: 'https://c.example' },
    ];
    assert.deepEqual(await titles({ '@context': context, '@type': 'ItemList', 'itemListElement': list }), ['A', 'B']);
    const club = { '@type': 'SportsClub', 'name': 'Club', 'event': named('A'), 'events': [named('B')] };
    assert.deepEqual(await titles({ '@context': context, ...club }), ['A', 'B']);
  });
  it('have the organisation or the place that lists them', async () => {
    const { items } = await read(
      { '@type': 'Organization', 'name': 'KWB', 'event': named('A') },
      { '@type': 'Place', 'name': 'Zaal', 'address': 'Dorp 1, 2490 Balen', 'event': named('B') },
    );
    assert.equal(items[0]?.organiser?.name, 'KWB');
    assert.deepEqual(items[1]?.place, { name: 'Zaal', street: 'Dorp 1', postcode: '2490', place: 'Balen' });
  });
  it('may be the times that a course is given', async () => {
    const { items } = await read({
      '@type': 'Course',
      'name': 'Tekenen',
      'provider': { '@type': 'Organization', 'name': 'Academie' },
      'hasCourseInstance': [
        {
          '@type': 'CourseInstance',
          '@id': '#1',
          'courseSchedule': { repeatFrequency: 'Weekly', startDate: '2026-01-06' },
        },
      ],
    });
    assert.deepEqual(
      items.map(({ title, start, organiser, repeat }) => [title, start, organiser?.name, repeat?.every]),
      [['Tekenen', '2026-01-06', 'Academie', 'week']],
    );
  });
  it('are every kind of event, and not what is broadcast or booked', async () => {
    const { items, tally } = await read(
      named('A', ['Thing', 'https://schema.org/Festival']),
      named('B', 'schema:ChildrensEvent'),
      named('C', 'http://schema.org/CourseInstance'),
      named('D', 'EventSeries'),
      named('X', 'BroadcastEvent'),
      named('X', 'EventReservation'),
      named('X', 'Schedule'),
    );
    assert.deepEqual([items.map(({ title }) => title), tally], [['A', 'B', 'C', 'D'], { 'advice id.made': 4 }]);
    assert.deepEqual([items[1]?.category, items[2]?.category], [['cat.family'], ['cat.course']]);
  });
  it('are found in the blocks of a page of which some are broken', async () => {
    const block = (json: string) => `<script type='application/ld+json'>${json}</script>`;
    const body = JSON.stringify({ '@context': context, ...soup });
    const page = `<!doctype html><html>${block('{"@type": "Event", ')}${block(body)}${block(`<!--[${body.replace('Soep', 'Brood').replace('/soup', '/2')}]-->`)}`;
    const { items, tally } = await readActivities(page);
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Soep', 'Brood'],
    );
    assert.deepEqual(tally, { 'warning json-ld.unreadable': 1 });
  });
  it('are found in a block that a careless program wrote', async () => {
    const body = JSON.stringify({ '@context': context, ...soup });
    for (const block of [
      `/* <![CDATA[ */\n${body}\n/* ]]> */`,
      `//<![CDATA[\n${body}\n//]]>`,
      body.replace('Soep', 'So\nep'),
      body.replace(/\}$/, ',\n}'),
    ]) {
      const { items, tally } = await readActivities(`<script type="application/ld+json">${block}</script>`);
      assert.deepEqual([items.length, tally], [1, {}], block);
    }
  });
  it('stand beside places that are counted, unless they are where an event is', async () => {
    const hall = { '@type': 'Place', '@id': '#hall', 'name': 'Zaal', 'address': 'Dorp 1, 2490 Balen' };
    const { items, tally } = await read({ ...soup, location: { '@type': 'Place', '@id': '#hall' } }, hall, {
      ...hall,
      '@id': '#other',
    });
    assert.deepEqual(items[0]?.place, { name: 'Zaal', street: 'Dorp 1', postcode: '2490', place: 'Balen' });
    assert.deepEqual(tally, { 'advice kind.other': 1 });
  });
  it('listed by a place or an organisation by name only are those of that name', async () => {
    const hall = {
      '@type': 'Place',
      'name': 'Zaal',
      'address': 'Dorp 1',
      'event': { '@type': 'Event', '@id': soup['@id'] },
    };
    const { items, tally } = await read(hall, { ...soup, location: { '@type': 'Place' } });
    assert.deepEqual([items.length, items[0]?.place, tally], [1, undefined, { 'advice kind.other': 1 }]);
  });
  it('that are nowhere in a document are told to be so', async () => {
    const list = { '@type': 'ItemList', 'itemListElement': [{ '@type': 'ListItem', 'item': { '@type': 'Recipe' } }] };
    const { items, tally } = await read(list);
    assert.deepEqual([items, tally], [[], { 'advice events.none': 1 }]);
  });
  it('without a name are an error, and one of them takes no other along', async () => {
    const { items, tally } = await read({ ...soup, 'name': '', '@id': '#x' }, soup);
    assert.deepEqual([items.length, tally], [1, { 'error title.missing': 1 }]);
  });
  it('have what is wrong named as they name it', async () => {
    const { problems } = await read({ ...soup, startDate: 'August 15' });
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['start.unreadable', 'event 1/startDate']],
    );
  });
});

describe('the id of a schema.org event', () => {
  const id = async (about: object) => (await only({ '@id': undefined, ...about })).item?.id;
  it('is its @id, its identifier, or its page with its start', async () => {
    const url = '/agenda/soep';
    assert.equal(await id({ '@id': '#1', 'identifier': 'x', url }), 'https://partner.example/feed#1');
    assert.match((await id({ identifier: { '@type': 'PropertyValue', 'value': 12 }, url })) ?? '', /^\w+:12$/);
    assert.equal(await id({ url }), 'https://partner.example/agenda/soep#2026-11-25T17:00');
  });
  it('made from what it says stays when it is cancelled', async () => {
    const made = await id({});
    assert.equal(await id({ eventStatus: 'EventCancelled' }), made);
    assert.notEqual(await id({ startDate: '2026-11-26T17:00' }), made);
  });
});

describe('the texts of a schema.org event', () => {
  it('are strings, texts with a language, or lists of those, with entities decoded', async () => {
    const { item } = await only({
      name: [
        { '@value': 'Soep &amp; brood', '@language': 'nl' },
        { '@value': 'Soupe', '@language': 'fr' },
      ],
      description: '<p>Kom &eacute;ten</p>\\n',
      inLanguage: ['nl', { '@type': 'Language', 'name': 'French' }],
    });
    assert.deepEqual(item?.title, { nl: 'Soep & brood', fr: 'Soupe' });
    assert.equal(item.description, '<p>Kom éten</p>');
    assert.deepEqual(item.languages, ['nl', 'fr']);
    assert.equal((await only({ name: { '@value': 'Soep' } })).item?.title, 'Soep');
  });
});

describe('where a schema.org event is', () => {
  const where = async (about: object) => {
    const { item } = await only(about);
    return [item?.place, item?.online];
  };
  it('is a place, an address, or a line of text', async () => {
    const address = {
      '@type': 'PostalAddress',
      'streetAddress': 'Dorp 1',
      'postalCode': 2490,
      'addressLocality': 'Balen',
    };
    const dorp = { street: 'Dorp 1', postcode: '2490', place: 'Balen' };
    const geo = { latitude: '51.16', longitude: 5.17 };
    assert.deepEqual(await where({ location: { '@type': 'Place', 'name': 'Zaal', address, geo } }), [
      { lat: 51.16, lon: 5.17, name: 'Zaal', ...dorp },
      undefined,
    ]);
    assert.deepEqual(await where({ location: address }), [dorp, undefined]);
    assert.deepEqual(await where({ location: 'Dorp 1, 2490 Balen' }), [dorp, undefined]);
    assert.deepEqual(await where({ location: 'Zaal De Kring' }), [{ name: 'Zaal De Kring' }, undefined]);
    const room = { '@type': 'Place', 'name': 'Lokaal 2', 'containedInPlace': { address, geo } };
    assert.deepEqual((await where({ location: room }))[0], { lat: 51.16, lon: 5.17, name: 'Lokaal 2', ...dorp });
  });
  it('may stand elsewhere in the document, in pieces', async () => {
    const { items } = await read(
      { ...soup, location: { '@id': '#hall' } },
      { '@type': 'Place', '@id': '#hall', 'name': 'Zaal', 'address': { '@id': '#address' } },
      { '@type': 'PostalAddress', '@id': '#address', 'streetAddress': 'Dorp 1' },
    );
    assert.deepEqual(items[0]?.place, { name: 'Zaal', street: 'Dorp 1' });
  });
  it('is nowhere at 0,0, and a position is no name', async () => {
    const geo = { latitude: 0, longitude: '0.0' };
    const { item, tally } = await only({ location: { '@type': 'Place', 'name': '51.16, 5.17', geo } });
    assert.deepEqual([item?.place, tally], [undefined, {}]);
  });
  it('may be at home, or both', async () => {
    const link = { '@type': 'VirtualLocation', 'url': '/live' };
    const live = { url: 'https://partner.example/live' };
    assert.deepEqual(await where({ location: link }), [undefined, live]);
    assert.deepEqual(await where({ location: ['Zaal', link] }), [{ name: 'Zaal' }, live]);
    const online = 'https://schema.org/OnlineEventAttendanceMode';
    assert.deepEqual(await where({ eventAttendanceMode: online, location: 'Zaal' }), [undefined, {}]);
    assert.deepEqual(await where({ location: 'https://meet.example/1' }), [
      undefined,
      { url: 'https://meet.example/1' },
    ]);
    assert.deepEqual(await where({ eventAttendanceMode: 'MixedEventAttendanceMode', location: 'Zaal' }), [
      { name: 'Zaal' },
      {},
    ]);
  });
});

describe('who makes a schema.org event happen', () => {
  it('is an organisation, a list of them, or a name', async () => {
    const organizer = { '@type': 'Organization', 'name': 'KWB', 'url': '/kwb', 'telephone': '014 00 00 01' };
    const { item } = await only({ organizer: [organizer, { name: 'Andere' }] });
    assert.deepEqual(item?.organiser, { name: 'KWB', url: 'https://partner.example/kwb' });
    assert.equal(item.contact.phone[0]?.number, '014 00 00 01');
    assert.deepEqual((await only({ organizer: 'KWB' })).item?.organiser, { name: 'KWB' });
    assert.equal((await only({ organizer: 'https://a.example/kwb' })).item?.organiser, undefined);
  });
  it('keeps the number and mail of a person', async () => {
    const organizer = { '@type': 'Person', 'name': 'An', 'telephone': '0470 00 00 00', 'email': 'an@example.org' };
    assert.deepEqual((await only({ organizer })).item?.contact, { phone: [], email: [] });
  });
});

describe('what a schema.org event costs', () => {
  const price = async (offers: unknown, about: object = {}) => (await only({ offers, ...about })).item?.price;
  it('is unknown until it is said', async () => {
    assert.equal(await price(undefined), undefined);
    assert.equal(await price({ '@type': 'Offer', 'price': '' }), undefined);
    assert.equal(await price(undefined, { isAccessibleForFree: false }), undefined);
  });
  it('is free, or a price in any writing', async () => {
    assert.deepEqual(await price([{ price: 0 }, { price: '0.00' }]), { free: true });
    assert.deepEqual(await price({ price: 'Gratis' }), { free: true });
    assert.deepEqual(await price(undefined, { isAccessibleForFree: true }), { free: true });
    assert.deepEqual(await price({ price: '€ 12,50', priceCurrency: 'EUR' }), { amount: 12.5, currency: 'EUR' });
    assert.deepEqual(await price({ priceSpecification: { price: 5 } }), { amount: 5 });
    assert.deepEqual(await price({ price: 5 }, { isAccessibleForFree: true }), { amount: 5 });
    assert.deepEqual(await price({ lowPrice: 5, highPrice: '5.00' }), { amount: 5 });
    assert.deepEqual(await price({ price: 'vrije bijdrage' }), { text: 'vrije bijdrage' });
  });
  it('is several prices by their names, or from one to another', async () => {
    const leden = [
      { name: 'Leden', price: 2 },
      { name: 'Anderen', price: 4 },
    ];
    assert.deepEqual((await price(leden))?.tariffs, [
      { label: 'Leden', amount: 2 },
      { label: 'Anderen', amount: 4 },
    ]);
    const ends = (await price({ '@type': 'AggregateOffer', 'lowPrice': '5', 'highPrice': 9 }))?.tariffs;
    assert.deepEqual(
      ends?.map(({ label, amount }) => [typeof label === 'object' && label.en, amount]),
      [
        ['From', 5],
        ['Up to', 9],
      ],
    );
  });
  it('may be booked, by a link that is not the page of the event, until a day, while there is room', async () => {
    const url = 'https://a.example/soep';
    assert.equal((await only({ url, offers: { price: 5, url } })).item?.registration, undefined);
    const { item } = await only({ url, offers: [{ url: '/tickets', validThrough: '2026-11-20T12:00' }] });
    const tickets = { type: 'link', url: 'https://partner.example/tickets' };
    assert.deepEqual(item?.registration, { ...tickets, before: '2026-11-20' });
    const counted = await only({ url, maximumAttendeeCapacity: 20, remainingAttendeeCapacity: 0 });
    assert.deepEqual(counted.item?.registration, { type: 'link', url, max: 20, remaining: 0 });
    assert.equal(counted.item.full, true);
  });
  it('is full when every offer is sold out', async () => {
    const sold = { availability: 'https://schema.org/SoldOut' };
    assert.equal((await only({ offers: [sold, sold] })).item?.full, true);
    assert.equal((await only({ offers: [sold, { availability: 'InStock' }] })).item?.full, undefined);
    assert.equal((await only({ offers: { '@type': 'AggregateOffer', 'offers': [sold] } })).item?.full, true);
  });
});

describe('for whom a schema.org event is', () => {
  const ages = async (about: object) => {
    const { item } = await only(about);
    return [item?.ageFrom, item?.ageTo];
  };
  it('is said by ages in any writing', async () => {
    assert.deepEqual(await ages({ typicalAgeRange: '7-9' }), [7, 9]);
    assert.deepEqual(await ages({ typicalAgeRange: '60+' }), [60, undefined]);
    assert.deepEqual(await ages({ typicalAgeRange: '-12' }), [undefined, 12]);
    assert.deepEqual(await ages({ typicalAgeRange: '6-99' }), [6, undefined]);
    assert.deepEqual(await ages({ audience: { suggestedMinAge: '3', suggestedMaxAge: 5 } }), [3, 5]);
    assert.deepEqual(await ages({ typicalAgeRange: 'alle leeftijden' }), [undefined, undefined]);
  });
  it('is said by words, a picture and what the place has', async () => {
    const { item } = await only({
      audience: [{ '@type': 'Audience', 'audienceType': 'aud.older' }],
      image: [{ '@type': 'ImageObject', 'url': '/soep.jpg', 'caption': 'Soep' }],
      location: { name: 'Zaal', amenityFeature: [{ name: 'Wheelchair accessible', value: true }] },
    });
    assert.deepEqual([item?.audiences, item?.access], [['aud.older'], ['acc.wheelchair']]);
    assert.deepEqual(item?.image, { src: 'https://partner.example/soep.jpg', alt: 'Soep' });
  });
});

describe('a series that others are part of', () => {
  const series = { '@context': 'https://schema.org', '@type': 'EventSeries', '@id': '#series', 'name': 'Soepcafé' };
  const part = { ...soup, superEvent: { '@id': '#series' } };
  it('is not missed for having no day of its own', async () => {
    const { items, tally } = await read(series, part);
    assert.deepEqual([items.length, tally['error time.missing']], [1, undefined]);
  });
  it('is shown where it has one', async () =>
    assert.equal((await read({ ...series, startDate: '2026-12-01' }, part)).items.length, 2));
});

describe('schema.org made to be costly', () => {
  const many = 3000;
  const list = <T>(make: (at: number) => T) => Array.from({ length: many }, (_, at) => make(at));
  it('as events that all refer to one long event is read as many times as there are events', async () => {
    const parts = list((at) => ({ startDate: `2026-11-25T17:${String(at % 60).padStart(2, '0')}` }));
    const long = {
      ...soup,
      '@id': '#long',
      'subEvent': parts,
      'location': list(() => 'Zaal'),
      'offers': list(() => ({ price: 1 })),
    };
    const others = list((at) => ({
      ...soup,
      '@id': `#${at}`,
      'superEvent': { '@id': '#long' },
      'subEvent': { '@id': '#long' },
    }));
    assert.equal((await read(long, ...others)).items.length, many);
  });
  it('as events in a circle or in a well is read like any other', async () => {
    const self = { '@id': soup['@id'] };
    const circle = { ...soup, superEvent: self, subEvent: self, location: self };
    assert.equal((await read(circle)).items.length, 1);
    const well = (member: string) => `${`{"${member}":`.repeat(4000)}1${'}'.repeat(4000)}`;
    for (const member of ['location', 'superEvent', 'subEvent', 'eventSchedule', 'name', '@graph']) {
      const deep = `{"@context":"https://schema.org","@graph":[{"@type":"Event","name":"A","startDate":"2026-11-25"},${well(member).replace('{', '{"@type":"Event",')}]}`;
      assert.equal((await readActivities(deep)).items.filter(({ title }) => title === 'A').length, 1, member);
    }
  });
  it('as words that go on and on is looked at once', async () => {
    const long = '1'.repeat(1_000_000);
    const spaces = ' '.repeat(1_000_000);
    const { item } = await only({
      endDate: `2026-11-25T19:00:00.${long}`,
      duration: `PT${long}`,
      typicalAgeRange: `${spaces}x`,
      offers: { price: `€${spaces}${long}x` },
      eventSchedule: { repeatFrequency: `P${long}W`, byDay: [`${spaces}TU`, long] },
    });
    assert.equal(item?.start, '2026-11-25T17:00');
  });
});

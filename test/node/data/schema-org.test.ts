import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

import { plain } from '../../../src/domain/text.ts';
import { weekTable } from '../../../src/domain/week-table.ts';
import { hasShared, sharedPath } from '../../support/shared.ts';
import { readServices, readShared } from '../../support/read-services.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('schema.org files, read for services', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  const files = hasShared ? readdirSync(sharedPath('feeds/schema-org-event')) : [];
  it('are six', () => assert.equal(files.length, 6));
  for (const file of files) {
    it(`${file}: 0 records, as it is about events, and says so once`, async () => {
      const { format, items, tally } = await readShared(`feeds/schema-org-event/${file}`);
      assert.equal(format, 'schema-org');
      assert.deepEqual(tally, { 'advice kind.other': 1 });
      assert.deepEqual(items, []);
    });
  }
});

const context = 'https://schema.org';
const only = async (node: object) => {
  const { items, tally } = await readServices({
    '@context': context,
    '@type': 'LocalBusiness',
    '@id': '#a',
    'name': 'Apotheek',
    ...node,
  });
  return { item: items[0], tally };
};
const week = (hours: { weekly: readonly { day: number; from: string; to: string }[] } | undefined) =>
  hours?.weekly.map(({ day, from, to }) => `${day} ${from}-${to}`);

describe('a schema.org place', () => {
  it('is read with its address, position, numbers and features', async () => {
    const { item, tally } = await only({
      '@type': ['Pharmacy', 'LocalBusiness'],
      'name': 'Apotheek &amp; Zorg',
      'url': '/apotheek',
      'telephone': ['014 00 00 01', '014 00 00 02'],
      'address': {
        '@type': 'PostalAddress',
        'streetAddress': 'Dorp 1',
        'postalCode': '2490',
        'addressLocality': 'Balen',
      },
      'geo': { latitude: '51.16', longitude: 5.17 },
      'amenityFeature': [
        { name: 'Wheelchair accessible', value: true },
        { name: 'Hearing loop', value: 'False' },
      ],
      'image': { contentUrl: 'gevel.jpg', caption: 'Gevel' },
    });
    assert.deepEqual(tally, {});
    assert.equal(item?.id, 'https://partner.example/feed#a');
    assert.equal(item.name, 'Apotheek & Zorg');
    assert.deepEqual(item.category, ['svc.pharmacy']);
    assert.equal(item.contact.url, 'https://partner.example/apotheek');
    assert.deepEqual(
      item.contact.phone.map(({ number }) => number),
      ['014 00 00 01', '014 00 00 02'],
    );
    assert.deepEqual(item.location, [{ street: 'Dorp 1', postcode: '2490', place: 'Balen', lat: 51.16, lon: 5.17 }]);
    assert.deepEqual(item.access, ['acc.wheelchair']);
    assert.deepEqual(item.image, { src: 'https://partner.example/gevel.jpg', alt: 'Gevel' });
  });
  it('has its hours as text, also with several lines for one day', async () => {
    const { item } = await only({ openingHours: ['Mo-Tu 09:00-12:00', 'Mo 13:00-17:00', 'Sa,Su 10:00-00:00'] });
    assert.deepEqual(week(item?.hours), [
      '1 09:00-12:00',
      '2 09:00-12:00',
      '1 13:00-17:00',
      '6 10:00-24:00',
      '7 10:00-24:00',
    ]);
    const prose = await only({ openingHours: 'na afspraak met de balie' });
    assert.equal(prose.item?.hours?.text, 'na afspraak met de balie');
    assert.deepEqual(prose.item.hours.weekly, []);
  });
  it('has its hours as a specification, with seasons, closed days and holidays', async () => {
    const day = (name: string) => `https://schema.org/${name}`;
    const { item } = await only({
      openingHoursSpecification: [
        { dayOfWeek: [day('Monday'), 'Friday'], opens: '09:00:00', closes: '17:00' },
        { dayOfWeek: day('Sunday'), opens: '00:00', closes: '00:00' },
        { dayOfWeek: 'Saturday', opens: '10:00', closes: '12:00', validFrom: '2026-04-01', validThrough: '2026-09-30' },
        { validFrom: '2026-12-25', validThrough: '2026-12-26' },
      ],
      specialOpeningHoursSpecification: {
        validFrom: '2026-12-31',
        validThrough: '2026-12-31',
        opens: '09:00',
        closes: '12:00',
      },
    });
    assert.deepEqual(week(item?.hours), ['1 09:00-17:00', '5 09:00-17:00', '6 10:00-12:00']);
    assert.deepEqual(
      [item?.hours?.weekly[2]?.validFrom, item?.hours?.weekly[2]?.validTo],
      ['2026-04-01', '2026-09-30'],
    );
    assert.deepEqual(item?.hours?.exceptions, [
      { date: '2026-12-31', from: '09:00', to: '12:00' },
      { date: '2026-12-25', until: '2026-12-26', closed: true },
    ]);
  });
  it('has its name in each language it is written in', async () => {
    const { item } = await only({
      name: [
        { '@value': 'Apotheek', '@language': 'nl' },
        { '@value': 'Pharmacie', '@language': 'fr' },
      ],
    });
    assert.deepEqual(item?.name, { nl: 'Apotheek', fr: 'Pharmacie' });
  });
  it('may be an address on one line, a service given elsewhere, or a number for asking', async () => {
    const line = await only({ address: 'Dorp 1, 2490 Balen' });
    assert.deepEqual(line.item?.location, [{ street: 'Dorp 1', postcode: '2490', place: 'Balen' }]);
    const { item } = await only({
      '@type': 'GovernmentService',
      'provider': { '@type': 'GovernmentOrganization', 'name': 'OCMW' },
      'availableChannel': { serviceLocation: { '@type': 'Place', 'name': 'Loket', 'address': 'Markt 2' } },
      'contactPoint': { telephone: '014 00 00 03', contactType: 'onthaal' },
      'areaServed': [{ name: 'Balen' }, 'Olmen'],
    });
    assert.deepEqual(item?.location, [{ name: 'Loket', street: 'Markt 2' }]);
    assert.deepEqual(item.contact.phone, [{ number: '014 00 00 03', label: 'onthaal' }]);
    assert.deepEqual([item.organisation?.name, item.serviceArea], ['OCMW', ['Balen', 'Olmen']]);
  });
  it('of a service is reached by its channel: number, page and the hours of the desk', async () => {
    const { item } = await only({
      '@type': 'GovernmentService',
      'availableChannel': {
        serviceUrl: 'https://town.example/afspraak',
        servicePhone: { telephone: '014 00 00 04' },
        serviceLocation: { '@type': 'Place', 'name': 'Loket', 'openingHours': 'Mo 09:00-12:00' },
      },
    });
    assert.deepEqual(item?.contact, {
      phone: [{ number: '014 00 00 04' }],
      email: [],
      url: 'https://town.example/afspraak',
    });
    assert.deepEqual(item.hours?.weekly, [{ day: 1, from: '09:00', to: '12:00' }]);
  });
  it('says its postcode once', async () => {
    const address = { streetAddress: 'Dorp 1, 2490 Balen', postalCode: '2490', addressLocality: 'Balen' };
    const { item } = await only({ address });
    assert.deepEqual(item?.location, [{ street: 'Dorp 1', postcode: '2490', place: 'Balen' }]);
  });
});

describe('schema.org places among other things', () => {
  const place = { '@type': 'Place', '@id': 'https://a.example/1', 'name': 'Zaal', 'address': { '@id': '#adr' } };
  it('are found in a graph and in a list, with what they refer to', async () => {
    const address = { '@type': 'PostalAddress', '@id': '#adr', 'streetAddress': 'Dorp 1' };
    const graph = [
      { '@type': 'WebPage', 'name': 'Start' },
      { '@type': 'BreadcrumbList', 'itemListElement': [] },
      address,
    ];
    const list = { '@type': 'ItemList', 'itemListElement': [{ '@type': 'ListItem', 'item': place }] };
    const { items, tally } = await readServices({
      '@context': context,
      '@graph': [...graph, list, { '@type': 'MusicEvent', 'name': 'X' }],
    });
    assert.deepEqual(
      items.map(({ name, location }) => [name, location]),
      [['Zaal', [{ street: 'Dorp 1' }]]],
    );
    assert.deepEqual(tally, { 'advice kind.other': 1 });
  });
  it('are found in a web page, and a broken block is named and skipped', async () => {
    const block = (body: string, type = 'application/ld+json') =>
      `<script data-x="a>b" type="${type}">${body}</script>`;
    const json = JSON.stringify({ '@context': context, ...place });
    const page = `<!doctype html><html><head><script>let a = "<script"</script>${block('{"half":')}${block(json)}${block(json, 'text/plain')}`;
    const { items, problems } = await readServices(page);
    assert.equal(items.length, 1);
    assert.deepEqual(problems, [{ severity: 'warning', code: 'json-ld.unreadable', path: 'script 1' }]);
  });
  it('in a page made to be slow are looked for no longer than the page is long', async () => {
    const took = await processorTime(async () => {
      for (const part of ['<script ', '<script "', '<script type=application/ld+json>', '<script></scrip'])
        await readServices(`<html>${'<script type="application/ld+json">{}</script>'}${part.repeat(100_000)}`);
    });
    assert.ok(took < 4000, `${took} ms`);
  });
});

describe('the days of a schema.org place', () => {
  const opens = { opens: '09:00', closes: '17:00' };
  const exceptionsOf = async (special: object) => {
    const { item } = await only({ openingHours: 'Tu-Sa 09:00-17:00', specialOpeningHoursSpecification: special });
    return item?.hours?.exceptions;
  };

  it('may be a range, a list in one string, or the words of another language', async () => {
    for (const dayOfWeek of ['Mo-We', 'Mo,Tu, We', { '@type': 'DayOfWeek', 'name': 'lundi au mercredi' }]) {
      const { item, tally } = await only({ openingHoursSpecification: { dayOfWeek, ...opens } });
      assert.deepEqual([week(item?.hours), tally], [['1 09:00-17:00', '2 09:00-17:00', '3 09:00-17:00'], {}]);
    }
  });
  it('that nobody can read leave no day on which they would seem to be closed', async () => {
    const { item, tally } = await only({
      openingHoursSpecification: [
        { dayOfWeek: 'Monday', ...opens },
        { dayOfWeek: 'poniedziałek', ...opens },
      ],
    });
    assert.deepEqual([week(item?.hours), tally], [['1 09:00-17:00'], { 'warning hours.unreadable': 1 }]);
    assert.ok(item?.hours);
    assert.ok(weekTable(item.hours, '2026-11-25').every(({ closed }) => !closed));
    assert.match(plain(item?.hours?.text ?? '', 'nl'), /poniedziałek 09:00 17:00/);
  });
  it('are looked for no longer than their words are long', async () => {
    const dayOfWeek = `x${' '.repeat(45_000)}y`;
    const took = await processorTime(() => only({ openingHoursSpecification: { dayOfWeek, ...opens } }));
    assert.ok(took < 1000, `${took} ms`);
  });
  it('of public holidays are no days of the week', async () => {
    const { item } = await only({ openingHoursSpecification: { dayOfWeek: ['Monday', 'PublicHolidays'], ...opens } });
    assert.deepEqual(week(item?.hours), ['1 09:00-17:00']);
  });
  it('have times with a date in front, as programs write them', async () => {
    const times = { opens: '2026-04-30T10:00:00+02:00', closes: '2026-04-30T19:00:00+02:00' };
    const { item } = await only({ openingHoursSpecification: { dayOfWeek: 'Monday', ...times } });
    assert.deepEqual(week(item?.hours), ['1 10:00-19:00']);
  });
  it('are the only ones of a special time that names them: nothing is said of the others', async () => {
    const mondays = { dayOfWeek: 'Monday', validFrom: '2026-11-20', validThrough: '2026-12-02' };
    assert.deepEqual(await exceptionsOf({ ...mondays, opens: '00:00', closes: '00:00' }), [
      { date: '2026-11-23', closed: true },
      { date: '2026-11-30', closed: true },
    ]);
    assert.deepEqual(await exceptionsOf({ ...mondays, validFrom: '2024-01-01', opens: '00:00', closes: '00:00' }), []);
  });
  it('never close a time for which nobody can tell on which of them it is closed', async () => {
    const autumn = { validFrom: '2026-11-20', validThrough: '2026-12-02', opens: '00:00', closes: '00:00' };
    const [unsure] = (await exceptionsOf({ ...autumn, dayOfWeek: 'poniedziałek' })) ?? [];
    assert.deepEqual(unsure, { date: '2026-11-20', until: '2026-12-02' });
    const holidays = { ...autumn, dayOfWeek: 'PublicHolidays' };
    assert.deepEqual(await exceptionsOf(holidays), []);
    const { item } = await only({ openingHoursSpecification: [{ dayOfWeek: 'Monday', ...opens }, holidays] });
    assert.deepEqual(item?.hours?.exceptions, []);
  });
  it('that are closed for some weeks are so in the list of usual hours too', async () => {
    const closed = { dayOfWeek: 'Monday', validFrom: '2026-11-22', validThrough: '2026-11-28' };
    const { item } = await only({ openingHoursSpecification: [{ dayOfWeek: ['Monday', 'Friday'], ...opens }, closed] });
    assert.deepEqual(week(item?.hours), ['1 09:00-17:00', '5 09:00-17:00']);
    assert.deepEqual(item?.hours?.exceptions, [{ date: '2026-11-23', closed: true }]);
  });
  it('are not closed for a time that nobody can read', async () => {
    const sunset = { opens: '09:00', closes: 'sunset' };
    const { tally } = await only({ openingHoursSpecification: { dayOfWeek: 'Monday', ...sunset } });
    assert.deepEqual(tally, { 'warning hours.unreadable': 1 });
    const spans = { dayOfWeek: 'Monday', opens: '09:00-12:00', closes: '13:00-17:00' };
    assert.equal((await only({ openingHoursSpecification: spans })).item?.hours, undefined);
    const [unsure] = (await exceptionsOf({ validFrom: '2026-11-24', ...sunset })) ?? [];
    assert.deepEqual(unsure, { date: '2026-11-24' });
  });
});

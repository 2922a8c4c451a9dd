import assert from 'node:assert/strict';
import { saidIn } from '../../../src/doctor/said.ts';
import { describe, it } from 'node:test';
import type { Area } from '../../../src/domain/area.ts';
import { codesOf, examined, findingOf } from '../../support/examined.ts';

const contact = { phone: '014 00 00 01' };
const location = { street: 'Dorp 1', postcode: '2490', lat: 51.17, lon: 5.17 };
const house = { id: 'a', name: 'Buurthuis', contact, location };
const soup = { id: 's', title: 'Soep', start: '2026-12-01T12:00', place: location, contact };

const ofServices = (...items: object[]) => examined({ kind: 'services', items });
const ofActivities = (...items: object[]) => examined({ kind: 'activities', items });

describe('a list that is as it should be', () => {
  it('gives nothing to say', async () => {
    for (const checkup of [await ofServices(house), await ofActivities(soup)]) {
      assert.deepEqual(codesOf(checkup), []);
      assert.equal(checkup.count, 1);
    }
  });
});

describe('a tip for all', () => {
  it('is told once, with how many there are; for some of them one by one', async () => {
    const rows = ['ma', 'di', 'wo'].map((day) => `Koor;${day};Zaal`).join('\n');
    const { findings } = await examined(`Titel;Dag;Plaats\n${rows}\n`);
    assert.deepEqual(findings.map(({ code, records }) => `${code} ${records}`).sort(), [
      'contact.missing 3',
      'date.weekly 3',
      'id.made undefined',
      'place.unmapped 3',
    ]);
    const some = await examined(`Titel;Dag;Plaats\n${rows.replace('Zaal', '')}\n`);
    assert.equal(codesOf(some).filter((code) => code === 'advice place.unmapped').length, 2);
  });
});

describe('a table of nobody knows what', () => {
  for (const sheet of ['Wie;Waar;Tel\nOCMW;Dorp 1;014 00 00 01\n', 'Wie;Waar;Tel;Wanneer\nOCMW;Dorp 1;014;ma 9-12\n'])
    it(`is asked which column is what: ${sheet.split('\n')[0]}`, async () => {
      const checkup = await examined(sheet);
      const { message = '' } = findingOf(checkup, 'shape');
      assert.match(message, /^Nobody can tell.*\{"name": "…"\}.*\{"title": "…", "date": "…"\}/);
      assert.equal(saidIn(message, 'nl').language, 'nl');
      assert.equal(checkup.kind, undefined);
    });
});

describe('what has passed', () => {
  it('is told of each that is over', async () => {
    const checkup = await ofActivities(soup, { ...soup, id: 'b', title: 'Koor', start: '2026-11-24T20:00' });
    assert.deepEqual(codesOf(checkup), ['advice activity.past']);
    assert.equal(findingOf(checkup, 'activity.past').name, 'Koor');
  });
  it('is told once, where all is over', async () => {
    const old = Array.from({ length: 30 }, (_, at) => ({ ...soup, id: at, title: `Soep ${at}`, start: '2025-01-01' }));
    assert.deepEqual(codesOf(await ofActivities(...old)), ['advice items.past']);
  });
  for (const still of [
    { start: '2025-01-07T10:00', repeat: 'elke dinsdag' },
    { start: '2026-01-01', end: '2027-06-01' },
    { start: '2029-01-01T10:00' },
    { permanent: true, start: undefined },
  ])
    it(`is not what still comes: ${JSON.stringify(still)}`, async () =>
      assert.deepEqual(codesOf(await ofActivities({ ...soup, ...still })), []));
  it('a series that has ended is over', async () =>
    assert.deepEqual(
      codesOf(
        await ofActivities({ ...soup, start: '2025-01-07T10:00', repeat: { every: 'week', until: '2025-03-01' } }),
      ),
      ['advice items.past'],
    ));
});

describe('where things are', () => {
  it('is asked of a service without a position', async () =>
    assert.deepEqual(codesOf(await ofServices({ ...house, location: { street: 'Dorp 1' } })), [
      'advice point.missing',
    ]));
  it('is not asked of one that is online, or whose address is a secret', async () => {
    assert.deepEqual(codesOf(await ofServices({ ...house, location: undefined, virtual: true })), []);
    assert.deepEqual(codesOf(await ofServices({ ...house, location: { street: 'x', hideAddress: true } })), []);
  });
  it('is asked of an activity without a place, or with one that is only a name', async () => {
    assert.deepEqual(codesOf(await ofActivities({ ...soup, place: undefined })), ['advice place.missing']);
    assert.deepEqual(codesOf(await ofActivities({ ...soup, place: 'Zaal' })), ['advice place.unmapped']);
    assert.deepEqual(codesOf(await ofActivities({ ...soup, place: { service: 'a', name: 'Zaal' } })), []);
  });
  it('is told where it is not in the country', async () =>
    assert.deepEqual(codesOf(await ofServices({ ...house, location: { lat: 48.85, lon: 2.35 } })), [
      'advice point.abroad',
    ]));
  it('is told where it is outside every area', async () => {
    const areas: Area[] = [
      { id: 'n', type: 'neighbourhood', name: 'Wezel', bbox: [5.1, 51.1, 5.2, 51.2], postcodes: [] },
      { id: 'm', type: 'village', name: 'Olmen', bbox: [5.0, 51.0, 5.05, 51.05], postcodes: [] },
    ];
    const feed = {
      kind: 'services',
      items: [house, { ...house, id: 'b', name: 'B', location: { lat: 50.85, lon: 4.35 } }],
    };
    const checkup = await examined(feed, { areas });
    assert.deepEqual(codesOf(checkup), ['advice point.outside']);
    assert.equal(findingOf(checkup, 'point.outside').value, '50.85, 4.35');
  });
  it('is told once of a table that has no such columns', async () =>
    assert.deepEqual(codesOf(await examined('id;naam;tel\n1;Huis;014 00 00 01\n2;Club;014 00 00 02\n')), [
      'advice point.missing',
    ]));
});

describe('who can be reached', () => {
  it('is asked of a service, an activity and a partner', async () => {
    assert.deepEqual(codesOf(await ofServices({ ...house, contact: undefined })), ['advice contact.missing']);
    assert.deepEqual(codesOf(await ofActivities({ ...soup, contact: undefined })), ['advice contact.missing']);
    assert.deepEqual(codesOf(await examined({ kind: 'partners', items: [{ id: 'p', name: 'Partner' }] })), [
      'advice contact.missing',
    ]);
  });
  it('is clear where one registers, or where the organiser has a page', async () => {
    for (const way of [{ registration: 'https://a.example/' }, { organiser: { name: 'A', url: 'https://a.example/' } }])
      assert.deepEqual(codesOf(await ofActivities({ ...soup, contact: undefined, ...way })), []);
  });
});

describe('an event of a calendar, where all there is to write in are a place and a description', () => {
  const event = (uid: string, ...lines: string[]) =>
    ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20261201T120000Z', 'SUMMARY:Soep', ...lines, 'END:VEVENT'].join('\r\n');
  const calendar = (...events: string[]) =>
    examined(['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Okra', ...events, 'END:VCALENDAR', ''].join('\r\n'));

  it('is asked for an address where its place is a name, and for a number where it says none', async () => {
    const found = await calendar(event('1', 'LOCATION:Zaal 2', 'DESCRIPTION:Breng een kom mee.'));
    assert.deepEqual(codesOf(found), ['advice place.address', 'advice contact.unsaid']);
  });
  it('has nothing more to say once both are written, as a volunteer writes them', async () => {
    const place = 'LOCATION:Buurthuis\\, Dennenhof 12\\, 2490 Balen';
    for (const words of ['Vragen? Bel 014 00 00 05.', 'Mail naar an@okra.example', 'Zie www.okra.example'])
      assert.deepEqual(codesOf(await calendar(event('1', place, `DESCRIPTION:${words}`))), [], words);
  });
  it('is told of twice by what it is called, when and where, and not by ids that nobody knows', async () => {
    const lines = ['LOCATION:Buurthuis\\, Dennenhof 12\\, 2490 Balen', 'DESCRIPTION:Bel 014 00 00 05'];
    const found = await calendar(event('4k1d@google.com', ...lines), event('9x7e@google.com', ...lines));
    assert.deepEqual(codesOf(found), ['advice item.twice']);
    assert.equal(findingOf(found, 'item.twice').value, 'Soep, 2026-12-01 13:00, Buurthuis, Dennenhof 12, Balen');
  });
});

describe('the same thing twice', () => {
  it('is told of two services with one name and address', async () => {
    const checkup = await ofServices(house, { ...house, id: 'b', name: 'BUURTHUIS' });
    assert.deepEqual(codesOf(checkup), ['advice item.twice']);
    assert.equal(findingOf(checkup, 'item.twice').value, 'BUURTHUIS, Dorp 1');
  });
  it('is told of two activities with one title, time and place', async () =>
    assert.deepEqual(codesOf(await ofActivities(soup, { ...soup, id: 't' })), ['advice item.twice']));
  it('is not a service with two houses, or an activity on two days', async () => {
    assert.deepEqual(
      codesOf(await ofServices(house, { ...house, id: 'b', location: { ...location, street: 'Dorp 2' } })),
      [],
    );
    assert.deepEqual(codesOf(await ofActivities(soup, { ...soup, id: 't', start: '2026-12-02T12:00' })), []);
  });
  it('is told of one id, as before', async () =>
    assert.deepEqual(codesOf(await ofServices(house, { ...house, name: 'Club' })), ['error id.duplicate']));
});

describe('an id that stands twice', () => {
  it('is told as it stands there, and one that nobody wrote is not', async () => {
    const place = (more: object) => ({
      ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [5.17, 51.17] }, properties: { name: 'Bib' } },
      ...more,
    });
    const valueOf = async (...features: readonly object[]) =>
      findingOf(await examined({ type: 'FeatureCollection', features }, { kind: 'services' }), 'id.duplicate').value;
    assert.equal(await valueOf(place({ id: 12 }), place({ id: 12 })), '12');
    assert.equal(await valueOf(place({}), place({})), undefined);
  });
});

describe('texts', () => {
  it('that are cut off are told, with how long they are', async () => {
    const checkup = await ofServices({ ...house, name: 'x'.repeat(121), summary: { nl: 'a', fr: 'b'.repeat(301) } });
    assert.deepEqual(codesOf(checkup), ['advice text.long', 'advice text.long']);
    assert.deepEqual(
      checkup.findings.map(({ field, value }) => `${field} ${value}`),
      ['name 121 > 120', 'summary 301 > 300'],
    );
  });
});

describe('words of our lists', () => {
  it('that do not exist are told, with the nearest', async () => {
    const checkup = await ofServices({ ...house, category: ['svc.phamacy', 'Apotheek'], needs: ['need.nothing'] });
    assert.deepEqual(
      checkup.findings.map(({ code, field, value }) => `${code} ${field} ${value}`),
      ['word.unknown category svc.phamacy → svc.pharmacy?', 'word.unknown needs need.nothing'],
    );
  });
  it('that exist, and a partner’s own, are left alone', async () =>
    assert.deepEqual(codesOf(await ofActivities({ ...soup, category: ['cat.meal', 'samen.eten', 'Soep'] })), []));
});

describe('names of fields', () => {
  it('that are misspelt are told, at every depth', async () => {
    const checkup = await examined({
      kind: 'services',
      publsher: 'Gemeente',
      items: [{ ...house, descripton: 'x', contact: { phone: '014 00 00 01', emial: 'a@b.example' } }],
    });
    assert.deepEqual(checkup.findings.map(({ value, field }) => `${field}: ${value}`).sort(), [
      'contact/emial: emial → email?',
      'descripton: descripton → description?',
      'publsher: publsher → publisher?',
    ]);
  });
  it('that are a partner’s own, or a language, are left alone', async () =>
    assert.deepEqual(
      codesOf(await ofServices({ ...house, name: { nl: 'Huis', tr: 'Ev' }, internalNumber: 5, notes: 'x' })),
      [],
    ));
  it('in another language are told by ours', async () => {
    const { id, name } = house;
    const checkup = await ofServices({
      id,
      name,
      openingsuren: 'ma 9-12',
      location: { ...location, city: 'Balen' },
      contact: { telefoon: '014 00 00 01' },
    });
    assert.deepEqual(
      checkup.findings.flatMap(({ code, value }) => (code === 'field.misspelt' ? value : [])),
      ['openingsuren → hours?', 'city → place?', 'telefoon → phone?'],
    );
    assert.equal(
      findingOf(await examined({ kind: 'diensten', items: [] }), 'kind.unknown').value,
      'diensten → services?',
    );
  });
  it('of a config are told for one without feeds, however its fields are written', async () => {
    for (const config of [
      { Municipality: 'Balen', Feeds: { Services: 'a.json' } },
      { municipality: 'Balen', feeds: [{ kind: 'services', url: 'a.json' }] },
      { municipality: 'Balen', services: 'a.json', urgent: '112' },
      { municipality: 'Balen', services: 'a.json', activities: 'a.ics' },
    ]) {
      const checkup = await examined(config);
      assert.equal(checkup.kind, 'config');
      assert.ok(codesOf(checkup).includes('advice feeds.none'));
    }
  });
  it('of a config are told too', async () => {
    const config = { municipality: 'Balen', feeds: { services: 'a.json', activites: 'b.json' }, basmap: 'osm' };
    const checkup = await examined(config);
    assert.equal(checkup.kind, 'config');
    assert.deepEqual(
      checkup.findings.map(({ value }) => value),
      ['activites → activities?', 'basmap → basemap?'],
    );
  });
});

describe('what belongs to a person', () => {
  for (const address of ['jan.peeters@telenet.be', 'els_janssens2@gmail.com', 'a.dhondt@hotmail.com'])
    it(`is an own mailbox: ${address}`, async () =>
      assert.deepEqual(codesOf(await ofServices({ ...house, contact: { email: address } })), ['advice email.private']));
  for (const address of [
    'info@huis.example',
    'buurthuis.wezel@gmail.com',
    'okra.balen@telenet.be',
    'jan.peeters@balen.be',
    'soepcafe@gmail.com',
  ])
    it(`is not the address of a house: ${address}`, async () =>
      assert.deepEqual(codesOf(await ofServices({ ...house, contact: { email: address } })), []));
  it('is not an address with the name of the club', async () =>
    assert.deepEqual(
      codesOf(await ofServices({ ...house, name: 'De Zandstappers', contact: { email: 'de.zandstappers@gmail.com' } })),
      [],
    ));
  it('is a number that says so', async () => {
    for (const label of ['privé', 'Thuis', 'home'])
      assert.deepEqual(codesOf(await ofServices({ ...house, contact: { phone: { number: '014 00 00 01', label } } })), [
        'advice phone.private',
      ]);
    assert.deepEqual(
      codesOf(await ofServices({ ...house, contact: { phone: { number: '014 00 00 01', label: 'Thuiszorg' } } })),
      [],
    );
  });
  it('is a national register number, wherever it stands; it is not repeated', async () => {
    const checkup = await ofServices({ ...house, summary: 'Lid: 85.07.30-033.28' });
    assert.deepEqual(codesOf(checkup), ['warning person.number']);
    assert.equal(findingOf(checkup, 'person.number').value, '85.••.••-•••.••');
  });
  it('is told of a plan as of a service', async () => {
    const plan = {
      id: 'p',
      title: 'Zitbank',
      because: ['f'],
      sectors: ['sector.spaces'],
      contact: { email: 'jan.peeters@gmail.com' },
    };
    const checkup = await examined({ kind: 'actions', items: [plan] });
    assert.deepEqual(codesOf(checkup), ['advice word.unknown', 'advice email.private']);
  });
  it('is not any other number of eleven digits', async () =>
    assert.deepEqual(
      codesOf(await ofServices({ ...house, summary: 'BE 85073003329, +32475123456, 85.07.30-033.29' })),
      [],
    ));
});

describe('what a document is', () => {
  it('is areas, where what its borders are around has the heading of a neighbourhood and no other name', async () => {
    const table = (heading: string) =>
      `${heading},code,geometry\nNoord,A1,"POLYGON((5.16 51.16,5.18 51.16,5.18 51.18,5.16 51.16))"\n`;
    assert.equal((await examined(table('wijknaam'))).kind, 'areas');
    assert.equal((await examined(table('naam'))).kind, 'services');
  });
  it('is told where it says a kind that does not exist', async () => {
    const checkup = await examined({ kind: 'servises', items: [] });
    assert.deepEqual(codesOf(checkup), ['error kind.unknown']);
    assert.equal(findingOf(checkup, 'kind.unknown').value, 'servises → services?');
  });
  it('is named where nobody reads it', async () => {
    const checkup = await examined('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>');
    assert.deepEqual([checkup.format, ...codesOf(checkup)], ['rss', 'error shape']);
    assert.match(
      saidIn(findingOf(checkup, 'shape').message ?? '', 'nl').words,
      /nieuwsfeed .* het adres van de agenda/,
    );
  });
  it('is the kind that reads most of it, where it does not say', async () => {
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [5.1, 51.1],
          [5.2, 51.1],
          [5.2, 51.2],
          [5.1, 51.1],
        ],
      ],
    };
    const borders = (properties: object) => ({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 1, properties, geometry: square }],
    });
    assert.equal((await examined(borders({ name: 'Balen', nisCode: '13003' }))).kind, 'areas');
    assert.equal((await examined(borders({ name: 'Park' }))).kind, 'services');
    assert.equal((await examined([{ id: 1, title: 'Soep', start: '2026-12-01' }])).kind, 'activities');
    assert.equal((await examined([{ id: 1, name: 'Huis', location }])).kind, 'services');
  });
  it('is what the webmaster says', async () => {
    const checkup = await examined({ kind: 'services', items: [house] }, { kind: 'activities' });
    assert.deepEqual([checkup.kind, ...codesOf(checkup)], ['activities', 'error shape']);
  });
  it('is nothing, where there is nothing in it', async () => {
    assert.deepEqual(codesOf(await ofServices()), ['advice items.none']);
    for (const body of ['', '  ', '<!doctype html><html></html>', 'hello', '5', 'null', '{'])
      assert.match(codesOf(await examined(body)).join(), /^error (?:parse|shape|json\.broken-off)$/, body);
  });
  it('is read in the encoding that it is in, and that is told', async () => {
    const latin = new Uint8Array(Buffer.from('naam;tel;lat;lon\nCaf\u00e9;014 00 00 01;51,1;5,1\n', 'latin1'));
    assert.deepEqual(codesOf(await examined(latin)), ['advice encoding.windows-1252', 'advice id.made']);
    const wide = new Uint8Array(Buffer.from('\ufeff{"kind": "services", "items": []}', 'utf16le'));
    assert.ok(codesOf(await examined(wide)).includes('advice encoding.utf-16'));
  });
});

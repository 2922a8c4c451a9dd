import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../../src/domain/text.ts';
import { hasShared } from '../../support/shared.ts';
import { readServices, readShared } from '../../support/read-services.ts';

/** The specification's own example: its latitude is 100, and its rule holds in weeks 41 and 42 only. */
const EXAMPLE = { 'advice hours.partly': 1, 'warning point.unreadable': 1 };
const FILES: readonly (readonly [file: string, records: number, problems: Record<string, number>, why: string])[] = [
  ['spec-service-full.json', 1, EXAMPLE, 'one service'],
  ['mock-service.json', 1, EXAMPLE, 'one service of HSDS 3.1'],
  ['spec-service-at-location-full.json', 1, EXAMPLE, 'the service of a location'],
  ['spec-location.json', 1, EXAMPLE, 'a location that stands alone'],
  ['spec-service-list.json', 1, { 'advice hsds.shallow': 1 }, 'one item of a list without places and hours'],
];

describe('HSDS files', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  for (const [file, records, problems, why] of FILES) {
    it(`${file}: ${records} records, as ${why}`, async () => {
      const outcome = await readShared(`feeds/hsds/${file}`);
      assert.equal(outcome.format, 'hsds');
      assert.deepEqual(outcome.tally, problems);
      assert.equal(outcome.items.length, records);
    });
  }
  it('oruk-v1.json describes tables and holds none, and is refused in those words', async () => {
    const { failure } = await readShared('feeds/hsds/oruk-v1.json');
    assert.equal(failure?.code, 'shape');
    assert.match(failure.message, /describes the tables.*services\.csv/);
  });
  it('spec-taxonomy-term-list.json is refused as a list of terms', async () => {
    const { failure } = await readShared('feeds/hsds/spec-taxonomy-term-list.json');
    assert.equal(failure?.code, 'shape');
    assert.match(failure.message, /taxonomy terms/);
  });
  it('reads the example in full, without the name of the person who answers', async () => {
    const outcome = await readShared('feeds/hsds/spec-service-full.json');
    const [service] = outcome.items;
    assert.equal(service?.id, 'ac148810-d857-441c-9679-408f346de14b');
    assert.equal(service.name, 'Community Counselling');
    assert.deepEqual(service.organisation, { name: 'Example Organization Inc.', url: 'http://example.com/' });
    assert.equal(service.contact.phone.length, 1, 'the same number six times is one');
    assert.equal(service.contact.phone[0]?.number, '+44 1234 234567');
    assert.match(plain(service.contact.phone[0].label, 'en'), /^ext\. 100 · Our main reception/);
    assert.deepEqual(service.location, [
      { name: 'MyCity Civic Center', street: '1-30 Main Street, MyVillage', postcode: 'ABC 1234', place: 'MyCity' },
    ]);
    assert.deepEqual(service.hours?.weekly, []);
    assert.match(plain(service.hours.text, 'en'), /^The service is available from 10 am to 6pm/);
    assert.deepEqual([service.cost?.amount, service.cost?.currency], [35, 'GBP']);
    assert.deepEqual([service.minAge, service.maxAge, service.lastChecked], [12, 100, '2005-01-01']);
    assert.match(plain(service.bring[0], 'en'), /^Any official identification/);
    assert.deepEqual(service.languages, ['ur']);
    assert.deepEqual(service.access, ['acc.hearing-loop', 'acc.wheelchair']);
    assert.doesNotMatch(JSON.stringify(outcome), /Ann Persona/);
  });
  it('asks for the second page of ten', async () => {
    const { next } = await readShared('feeds/hsds/spec-service-list.json');
    assert.equal(next, 'https://partner.example/feed?page=2');
  });
});

const service = (rest: object) => ({
  id: 's1',
  name: 'Soep',
  status: 'active',
  organization: { name: 'LDC' },
  phones: [],
  ...rest,
});
const only = async (rest: object) => {
  const { items, tally } = await readServices(service(rest));
  return { item: items[0], tally };
};
const hoursOf = async (schedules: readonly object[], rest: object = {}) =>
  (await only({ schedules, ...rest })).item?.hours;
const open = { opens_at: '09:00', closes_at: '12:00:00' };

describe('the hours of an HSDS service', () => {
  it('repeat on weekdays, between the days of their validity', async () => {
    const hours = await hoursOf([
      { ...open, freq: 'WEEKLY', byday: 'TU,TH', valid_from: '2026-01-05', valid_to: '2026-06-30' },
    ]);
    const season = { from: '09:00', to: '12:00', validFrom: '2026-01-05', validTo: '2026-06-30' };
    assert.deepEqual(hours?.weekly, [
      { day: 2, ...season },
      { day: 4, ...season },
    ]);
  });
  it('repeat on the first Tuesday and the last Friday of the month', async () => {
    const hours = await hoursOf([{ ...open, freq: 'MONTHLY', byday: '1TU,-1FR' }]);
    assert.deepEqual(
      hours?.weekly.map(({ day, nth }) => [day, nth]),
      [
        [2, [1]],
        [5, [-1]],
      ],
    );
  });
  it('are words where no weekly table can hold the rule', async () => {
    for (const rule of [
      { freq: 'WEEKLY', interval: 2, byday: 'MO' },
      { freq: 'MONTHLY', bymonthday: '15' },
      { freq: 'MONTHLY', byday: 'MO' },
    ]) {
      const { item, tally } = await only({ schedules: [{ ...open, ...rule, description: 'Om de twee weken' }] });
      assert.deepEqual(item?.hours, { weekly: [], exceptions: [], text: 'Om de twee weken' });
      assert.equal(tally['advice hours.partly'], 1);
    }
  });
  it('take times out of valid_from, where exports put them', async () => {
    const hours = await hoursOf([{ byday: 'MO', valid_from: '8:30AM', valid_to: '4:00 PM' }]);
    assert.deepEqual(hours?.weekly, [{ day: 1, from: '08:30', to: '16:00' }]);
  });
  it('of the older tables are read too, with the holidays on which it is shut', async () => {
    const { item } = await only({
      regular_schedules: [{ weekday: 'Wednesday', opens_at: '13:00', closes_at: '00:00' }],
      holiday_schedules: [{ closed: true, start_date: '2026-12-24', end_date: '2027-01-02' }],
    });
    assert.deepEqual(item?.hours?.weekly, [{ day: 3, from: '13:00', to: '24:00' }]);
    assert.deepEqual(item.hours.exceptions, [{ date: '2026-12-24', until: '2027-01-02', closed: true }]);
  });
  it('at a location beat those of the service, and those beat the location', async () => {
    const rule = (hour: string) => [{ byday: 'MO', opens_at: `${hour}:00`, closes_at: '17:00' }];
    const location = { name: 'Hal', schedules: rule('07') };
    const first = (hours: Awaited<ReturnType<typeof hoursOf>>) => hours?.weekly[0]?.from;
    const at = { location, schedules: rule('09') };
    assert.equal(first(await hoursOf(rule('08'), { service_at_locations: [at] })), '09:00');
    assert.equal(first(await hoursOf(rule('08'), { service_at_locations: [{ location }] })), '08:00');
    assert.equal(first(await hoursOf([], { service_at_locations: [{ location }] })), '07:00');
  });
});

describe('an HSDS service', () => {
  const place = (name: string, lat: number, rest: object = {}) => ({
    location: { name, latitude: lat, longitude: '5.1' },
    ...rest,
  });

  it('with many locations is one record with a pin for each', async () => {
    const { item } = await only({ service_at_locations: [place('Balen', 51.1), place('Olmen', 51.2)] });
    assert.deepEqual(item?.location, [
      { name: 'Balen', lat: 51.1, lon: 5.1 },
      { name: 'Olmen', lat: 51.2, lon: 5.1 },
    ]);
  });
  it('whose locations have hours of their own says which are where', async () => {
    const schedules = (byday: string) => [{ ...open, byday }];
    const { item } = await only({
      service_at_locations: [
        place('Balen', 51.1, { schedules: schedules('MO') }),
        place('Olmen', 51.2, { schedules: schedules('TU') }),
      ],
    });
    assert.deepEqual(item?.location, []);
    assert.deepEqual(
      item.stops.map(({ name, schedule }) => [name, schedule.weekly[0]?.day]),
      [
        ['Balen', 1],
        ['Olmen', 2],
      ],
    );
  });
  it('that is inactive or defunct is hidden, one that is closed for now is not', async () => {
    const states = ['inactive', 'defunct', 'temporarily closed', 'active'].map((status, id) => service({ id, status }));
    const { items, tally } = await readServices({ contents: states, total_items: 4 });
    assert.deepEqual(
      items.map(({ status }) => status),
      ['temporarily-closed', 'open'],
    );
    assert.deepEqual(tally, { 'advice status.closed': 2 });
  });
  it('with hours on the telephone as well says those too', async () => {
    const schedules = (byday: string) => [{ ...open, byday }];
    const line = {
      location: { location_type: 'virtual', name: 'Luisterlijn', latitude: 51 },
      schedules: schedules('SA'),
    };
    const alone = await only({ service_at_locations: [line] });
    assert.deepEqual(alone.item?.hours?.weekly, [{ day: 6, from: '09:00', to: '12:00' }]);
    const { item } = await only({ service_at_locations: [place('Balen', 51.1, { schedules: schedules('MO') }), line] });
    assert.deepEqual(
      item?.stops.map(({ schedule, ...where }) => [where, schedule.weekly[0]?.day]),
      [
        [{ name: 'Balen', lat: 51.1, lon: 5.1 }, 1],
        [{ name: 'Luisterlijn' }, 6],
      ],
    );
    assert.deepEqual([item?.virtual, item?.location], [true, []]);
  });
  it('online only has no place', async () => {
    const { item } = await only({ service_at_locations: [{ location: { location_type: 'virtual', name: 'Zoom' } }] });
    assert.deepEqual([item?.virtual, item?.location], [true, []]);
  });
  it('gives the role of who answers, and a shared address, and leaves out the fax', async () => {
    const { item } = await only({
      phones: [{ number: '014 00 00 01', type: 'fax' }],
      contacts: [
        { name: 'An Peeters', title: 'Onthaal', email: 'an@ldc.example', phones: [{ number: '014 00 00 02' }] },
        { department: 'Balie', email: 'balie@ldc.example' },
      ],
    });
    assert.deepEqual(item?.contact, {
      phone: [{ number: '014 00 00 02', label: 'Onthaal' }],
      email: ['balie@ldc.example'],
    });
  });
  it('may have words behind its number', async () => {
    const { item } = await only({ phones: [{ number: '0800 00 001 (gratis)' }] });
    assert.deepEqual(item?.contact.phone, [{ number: '0800 00 001', label: 'gratis' }]);
  });
  it('says no access that a sentence denies', async () => {
    const accessibility = [{ description: 'No wheelchair access. Induction loop at the desk.' }];
    const { item } = await only({ service_at_locations: [{ location: { name: 'Hal', accessibility } }] });
    assert.deepEqual(item?.access, ['acc.hearing-loop']);
  });
  it('with a plain number for an id gets one that no other feed has', async () => {
    const [one, two] = await Promise.all([
      readServices(service({ id: 12 }), 'https://a.example/s'),
      readServices(service({ id: 12 }), 'https://b.example/s'),
    ]);
    assert.notEqual(one.items[0]?.id, two.items[0]?.id);
  });
  it('of Open Referral UK 1 has its own spelling', async () => {
    const { items, next } = await readServices(
      {
        number: 1,
        totalPages: 2,
        last: false,
        content: [
          service({
            eligibilitys: [{ eligibility: 'Ouder dan 60', minimum_age: 60 }],
            service_taxonomys: [{ taxonomy: { name: 'Ouderen' } }],
            languages: [{ language: 'Dutch' }],
            cost_options: [{ amount: 0 }],
          }),
        ],
      },
      'https://uk.example/services?postcode=2490&page=1',
    );
    assert.equal(next, 'https://uk.example/services?postcode=2490&page=2');
    const [item] = items;
    assert.deepEqual([item?.eligibility, item?.minAge], ['Ouder dan 60', 60]);
    assert.deepEqual([item?.category, item?.languages, item?.cost?.type], [['Ouderen'], ['nl'], 'free']);
  });
  it('that is broken hides no other', async () => {
    const { items, tally } = await readServices({
      total_items: 3,
      contents: [null, service({ name: '' }), service({ id: 'ok' })],
    });
    assert.equal(items.length, 1);
    assert.deepEqual(tally, { 'error item.shape': 1, 'error name.missing': 1 });
  });
  it('may stand in a list "services", or in a bare list', async () => {
    for (const json of [{ services: [service({})] }, [service({ organization: { name: 'CAW' } })]]) {
      const { format, items } = await readServices(json);
      assert.deepEqual([format, items.length], ['hsds', 1]);
    }
  });
});

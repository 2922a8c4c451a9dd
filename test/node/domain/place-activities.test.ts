import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity, ActivityPlace } from '../../../src/domain/activity.ts';
import { askedService, isAt, nextAtService, withServices } from '../../../src/domain/place-activities.ts';
import type { Service } from '../../../src/domain/service.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const SUNDAY = new Date('2026-11-22T11:00:00Z');

const house: Service = {
  id: 'b05',
  name: { nl: 'Buurthuis Dennenhof', fr: 'Maison de quartier Dennenhof' },
  category: [],
  needs: [],
  status: 'open',
  contact: { phone: [], email: [] },
  location: [{ street: 'Dennenhof 12', postcode: '2490', place: 'Balen', lat: 51.1605, lon: 5.1812 }],
  stops: [],
  serviceArea: [],
  audiences: [],
  bring: [],
  languages: [],
  access: ['acc.wheelchair'],
  rights: [],
  area: [],
};
const activity = (id: string, more: Partial<Activity>): Activity => ({
  ...blankActivity,
  id,
  title: id,
  place: { service: 'b05' },
  ...more,
});

const places: [what: string, place: ActivityPlace | undefined, is: boolean, at?: Partial<Service>][] = [
  ['no place', undefined, false],
  ['its id', { service: 'b05' }, true],
  ['another id', { service: 'b06' }, false],
  ['another name in the same house', { name: 'Kelder', lat: 51.1605, lon: 5.1812 }, false],
  ['its name, as somebody typed it, 60 m further', { name: ' buurthuis dennenhof', lat: 51.161, lon: 5.1812 }, true],
  ['its name in French', { name: 'Maison de quartier Dennenhof', lat: 51.1605, lon: 5.1812 }, true],
  ['its name, a kilometre further', { name: 'Buurthuis Dennenhof', place: 'Balen', lat: 51.17, lon: 5.1812 }, false],
  ['its name, in its village', { name: 'Buurthuis Dennenhof', place: 'BALEN' }, true],
  ['its name, in another village', { name: 'Buurthuis Dennenhof', place: 'Ravels' }, false],
  ['its name alone', { name: 'Buurthuis Dennenhof' }, false],
  ['no name on either side', { lat: 51.1605, lon: 5.1812 }, false, { name: '' }],
  [
    'its name at one of its stops',
    { name: 'Infokar', lat: 51.2, lon: 5.1 },
    true,
    { name: 'Infokar', location: [], stops: [{ lat: 51.2, lon: 5.1, schedule: { weekly: [], exceptions: [] } }] },
  ],
];

describe('whether a place is that of a service', () => {
  for (const [what, place, is, more] of places)
    it(`${what}: ${is ? 'yes' : 'no'}`, () => assert.equal(isAt(place, { ...house, ...more }), is));
});

const weekly = { every: 'week', interval: 1, except: [] } as const;
const ids = (activities: readonly Activity[], most?: number) =>
  nextAtService(house, activities, SUNDAY, most).map(({ activity: { id } }) => id);

describe('what is next at a service', () => {
  const coffee = activity('coffee', { start: '2026-09-01T09:30', end: '2026-09-01T11:00', repeat: weekly });
  const soup = activity('soup', { start: '2026-11-23T17:00' });
  const wood = activity('wood', { start: '2026-11-25T13:30' });
  const meal = activity('meal', { start: '2026-12-11T12:00' });

  it('the soonest three, a series once at its next time', () => {
    const next = nextAtService(house, [meal, wood, coffee, soup], SUNDAY);
    assert.deepEqual(
      next.map((each) => [each.activity.id, each.occurrence?.start]),
      [
        ['soup', '2026-11-23T17:00'],
        ['coffee', '2026-11-24T09:30'],
        ['wood', '2026-11-25T13:30'],
      ],
    );
  });
  it('nothing of elsewhere, nothing that is over', () => {
    const elsewhere = activity('elsewhere', { start: '2026-11-23T10:00', place: { service: 'b06' } });
    const over = activity('over', { start: '2026-11-22T09:00', end: '2026-11-22T10:00' });
    assert.deepEqual(ids([elsewhere, over, soup]), ['soup']);
  });
  it('nothing that is cancelled', () => {
    const cancelled = activity('cancelled', { start: '2026-11-23T10:00', status: 'cancelled' });
    assert.deepEqual(ids([cancelled, soup]), ['soup']);
  });
  it('nothing whose next time is elsewhere', () => {
    const away = { ...coffee, changes: [{ at: '2026-11-24', place: { service: 'b06' } }] };
    assert.deepEqual(ids([away, soup]), ['soup']);
  });
  it('what goes on all the time comes last; what went on until yesterday is not there', () => {
    const path = activity('path', {});
    const photos = activity('photos', { start: '2026-11-01', end: '2026-11-22' });
    const old = activity('old', { start: '2026-10-01', end: '2026-11-21' });
    const closed = activity('closed', { status: 'cancelled' });
    assert.deepEqual(ids([path, photos, old, closed, soup], 9), ['soup', 'path', 'photos']);
  });
});

describe('a place that only names a service', () => {
  const byId = new Map([[house.id, house]]);
  const placed = (more: Partial<Activity>, services = byId) => withServices(activity('a', more), services);

  it('takes name, address, point and access from it', () => {
    const { place, access } = placed({});
    assert.deepEqual(place, { ...house.location[0], service: 'b05', name: house.name });
    assert.deepEqual(access, ['acc.wheelchair']);
  });
  it('keeps what it says itself', () => {
    const { place, access } = placed({ place: { service: 'b05', name: 'De keuken' }, access: ['acc.toilet'] });
    assert.equal(place?.name, 'De keuken');
    assert.equal(place?.street, 'Dennenhof 12');
    assert.deepEqual(access, ['acc.toilet']);
  });
  it('is never called by an id', () =>
    assert.equal(placed({ place: { service: 'b05', name: 'b05' } }).place?.name, house.name));
  it('asks nobody where it has a street or a point', () => {
    assert.equal(askedService({ service: 'b05', street: 'Markt 1' }), undefined);
    assert.equal(askedService({ service: 'b05', lat: 51, lon: 5 }), undefined);
    assert.equal(askedService({ service: 'b05', name: 'Buurthuis' }), 'b05');
    const own = activity('own', { place: { service: 'b05', street: 'Markt 1' } });
    assert.equal(withServices(own, byId), own);
  });
  it('stays as it is where nobody knows that service', () => {
    const unknown = activity('unknown', { place: { service: 'b99' } });
    assert.equal(withServices(unknown, byId), unknown);
  });
  it('gets no address where that is hidden, and none where there are several', () => {
    const [address] = house.location;
    const hidden = { ...house, location: [{ ...address, hideAddress: true }] };
    assert.deepEqual(placed({}, new Map([['b05', hidden]])).place, {
      service: 'b05',
      name: house.name,
      hideAddress: true,
    });
    const several = { ...house, location: [address!, { ...address, street: 'Markt 1' }] };
    assert.deepEqual(placed({}, new Map([['b05', several]])).place, { service: 'b05', name: house.name });
  });
  it('also for one moment that is elsewhere', () => {
    const { place, changes } = placed({
      place: { street: 'Markt 1' },
      changes: [
        { at: '2026-11-24', place: { service: 'b05' } },
        { at: '2026-12-01', status: 'cancelled' },
      ],
    });
    assert.deepEqual(place, { street: 'Markt 1' });
    assert.equal(changes[0]?.place?.street, 'Dennenhof 12');
    assert.deepEqual(changes[1], { at: '2026-12-01', status: 'cancelled' });
  });
});

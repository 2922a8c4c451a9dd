import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addDays } from '../../../src/domain/local-time.ts';
import { existing, instantOf, localStampOf } from '../../../src/domain/zoned-time.ts';

const BRUSSELS = 'Europe/Brussels';

// 28 March 2027: the clock goes from 02:00 to 03:00; 31 October 2027: from 03:00 back to 02:00.
const instants: [what: string, stamp: string, zone: string, instant: string, existing: string][] = [
  ['winter', '2027-01-15T09:30', BRUSSELS, '2027-01-15T08:30:00.000Z', '2027-01-15T09:30'],
  ['summer', '2027-07-15T09:30', BRUSSELS, '2027-07-15T07:30:00.000Z', '2027-07-15T09:30'],
  ['a whole day', '2027-07-15', BRUSSELS, '2027-07-14T22:00:00.000Z', '2027-07-15'],
  ['the day before the gap', '2027-03-27T02:30', BRUSSELS, '2027-03-27T01:30:00.000Z', '2027-03-27T02:30'],
  ['before the gap', '2027-03-28T01:59', BRUSSELS, '2027-03-28T00:59:00.000Z', '2027-03-28T01:59'],
  ['the gap begins', '2027-03-28T02:00', BRUSSELS, '2027-03-28T01:00:00.000Z', '2027-03-28T03:00'],
  ['in the gap', '2027-03-28T02:30', BRUSSELS, '2027-03-28T01:30:00.000Z', '2027-03-28T03:30'],
  ['after the gap', '2027-03-28T03:00', BRUSSELS, '2027-03-28T01:00:00.000Z', '2027-03-28T03:00'],
  ['that evening', '2027-03-28T20:00', BRUSSELS, '2027-03-28T18:00:00.000Z', '2027-03-28T20:00'],
  ['that whole day', '2027-03-28', BRUSSELS, '2027-03-27T23:00:00.000Z', '2027-03-28'],
  ['the hour that comes twice', '2027-10-31T02:30', BRUSSELS, '2027-10-31T00:30:00.000Z', '2027-10-31T02:30'],
  ['after it', '2027-10-31T03:00', BRUSSELS, '2027-10-31T02:00:00.000Z', '2027-10-31T03:00'],
  ['that morning', '2027-10-31T09:00', BRUSSELS, '2027-10-31T08:00:00.000Z', '2027-10-31T09:00'],
  ['the next day', '2027-11-01T02:30', BRUSSELS, '2027-11-01T01:30:00.000Z', '2027-11-01T02:30'],
  ['west of UTC', '2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30:00.000Z', '2027-03-14T03:30'],
  ['twice west of UTC', '2027-11-07T01:30', 'America/New_York', '2027-11-07T05:30:00.000Z', '2027-11-07T01:30'],
  ['a zone without clock changes', '2027-03-28T02:30', 'Asia/Tokyo', '2027-03-27T17:30:00.000Z', '2027-03-28T02:30'],
  ['far east', '2027-06-01T00:00', 'Pacific/Kiritimati', '2027-05-31T10:00:00.000Z', '2027-06-01T00:00'],
  ['far west', '2027-06-01T23:59', 'Etc/GMT+12', '2027-06-02T11:59:00.000Z', '2027-06-01T23:59'],
  ['a gap at midnight', '2027-03-28T00:15', 'Asia/Beirut', '2027-03-27T22:15:00.000Z', '2027-03-28T01:15'],
  ['a gap up to midnight', '2027-03-27T23:30', 'America/Nuuk', '2027-03-28T01:30:00.000Z', '2027-03-28T00:30'],
  ['half an hour', '2027-10-03T02:15', 'Australia/Lord_Howe', '2027-10-02T15:45:00.000Z', '2027-10-03T02:45'],
];

// The device's own zone, as minutes that it is behind UTC in January, shows that it really is another.
for (const [device, offset] of [
  ['Europe/Brussels', -60],
  ['Asia/Tokyo', -540],
  ['America/New_York', 300],
] as const) {
  describe(`a wall-clock time, on a device in ${device}`, () => {
    const own = process.env.TZ;
    before(() => (process.env.TZ = device));
    after(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });
    it('is on another device', () => assert.equal(new Date('2027-01-15T00:00Z').getTimezoneOffset(), offset));
    for (const [what, stamp, zone, instant, there] of instants) {
      it(`${what}: ${stamp} in ${zone}`, () => {
        assert.equal(instantOf(stamp, zone).toISOString(), instant);
        assert.equal(existing(stamp, zone), there);
        const shown = localStampOf(new Date(instant), zone);
        assert.equal(shown, there.length === 10 ? `${there}T00:00` : there);
      });
    }
  });
}

describe('every third hour of two years', () => {
  // Casablanca changes its clock for Ramadan, a month apart; Nuuk late in the evening.
  for (const zone of [BRUSSELS, 'America/New_York', 'Africa/Casablanca', 'America/Nuuk', 'Australia/Lord_Howe']) {
    it(`comes back as it was, or is moved once a year at most, in ${zone}`, () => {
      let moved = 0;
      for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
        for (const hour of ['00', '02', '05', '08', '11', '14', '17', '20', '23']) {
          const stamp = `${day}T${hour}:30`;
          const shown = localStampOf(instantOf(stamp, zone), zone);
          assert.equal(existing(stamp, zone), shown);
          if (shown !== stamp) moved++;
        }
      }
      assert.ok(moved <= 2, `${moved} moved`);
    });
  }
});

describe('a zone that is none', () => {
  it('is an error', () => assert.throws(() => instantOf('2027-01-15T09:30', 'Europe/Balen'), RangeError));
});

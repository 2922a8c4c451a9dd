import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { addDays, localTime, weekdayOf } from '../../../src/domain/local-time.ts';

const cases: [instant: string, zone: string | undefined, date: string, minutes: number, weekday: number][] = [
  ['2026-01-15T08:30:00Z', undefined, '2026-01-15', 570, 4],
  ['2026-07-15T08:30:00Z', undefined, '2026-07-15', 630, 3],
  ['2026-12-31T23:30:00Z', undefined, '2027-01-01', 30, 5],
  ['2026-11-20T23:00:00Z', undefined, '2026-11-21', 0, 6],
  // 28 March 2027: the clock goes from 02:00 to 03:00; 31 October 2027: from 03:00 back to 02:00.
  ['2027-03-28T00:59:00Z', undefined, '2027-03-28', 119, 7],
  ['2027-03-28T01:00:00Z', undefined, '2027-03-28', 180, 7],
  ['2027-10-31T00:30:00Z', undefined, '2027-10-31', 150, 7],
  ['2027-10-31T01:30:00Z', undefined, '2027-10-31', 150, 7],
  ['2026-11-21T12:00:00Z', 'Asia/Tokyo', '2026-11-21', 1260, 6],
];

describe('what the clock on the wall says', () => {
  for (const [instant, zone, date, minutes, weekday] of cases) {
    it(`${instant} in ${zone ?? 'Europe/Brussels'}`, () =>
      assert.deepEqual(localTime(new Date(instant), zone), { date, minutes, weekday }));
  }
  it('is the same on a device in Tokyo', () => {
    const script = `import { localTime } from '${new URL('../../../src/domain/local-time.ts', import.meta.url).href}';
      console.log(new Date(0).getTimezoneOffset(), JSON.stringify(localTime(new Date('2026-07-15T23:30:00Z'))));`;
    const options = { env: { ...process.env, TZ: 'Asia/Tokyo' }, encoding: 'utf8' } as const;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
    assert.equal(printed.trim(), '-540 {"date":"2026-07-16","minutes":90,"weekday":4}');
  });
});

describe('counting days', () => {
  for (const [date, days, later] of [
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-01-01', -1, '2026-12-31'],
  ] as const) {
    it(`${date} and ${days}`, () => assert.equal(addDays(date, days), later));
  }
  it('knows the weekday, before 1970 too', () => {
    assert.deepEqual(['2026-11-21', '2026-11-22', '2026-11-23', '1969-12-29'].map(weekdayOf), [6, 7, 1, 1]);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
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

describe('the clock of Brussels, told without Intl', () => {
  const HOUR = 3_600_000;
  const intl = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const { TZ } = process.env;
  after(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });
  it('needs no Intl on a device of Brussels, whatever the season', () => {
    const script = `globalThis.Intl = undefined;
      const { localTime } = await import('${new URL('../../../src/domain/local-time.ts', import.meta.url).href}');
      for (let year = 1996; year < 2040; year++)
        for (let month = 0; month < 12; month++)
          for (let day = 1; day < 32; day++) localTime(new Date(Date.UTC(year, month, day, 1)));
      console.log(localTime(new Date('2026-10-25T00:59Z')).minutes, localTime(new Date('2026-10-25T01:00Z')).minutes);`;
    const options = { env: { ...process.env, TZ: 'Europe/Brussels' }, encoding: 'utf8' } as const;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
    assert.equal(printed.trim(), '179 120');
  });
  // One of them is of Brussels; others are never, always or now and then as far ahead of UTC.
  for (const device of ['Europe/Brussels', 'UTC', 'Africa/Lagos', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Kolkata']) {
    it(`is what Intl says, from 1990 to 2040, on a device of ${device}`, () => {
      process.env.TZ = device;
      const check = (time: number) => {
        const { date, minutes, weekday } = localTime(new Date(time));
        const [day = '', clock = ''] = intl.format(time).split(' ');
        assert.deepEqual([date, minutes], [day, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))]);
        assert.equal(weekday, new Date(`${date}T00:00Z`).getUTCDay() || 7);
      };
      for (let year = 1990; year <= 2040; year++) {
        for (let time = Date.UTC(year, 0); time < Date.UTC(year + 1, 0); time += 149 * HOUR) check(time);
        for (const month of [2, 9])
          for (let time = Date.UTC(year, month, 24); time < Date.UTC(year, month + 1); time += HOUR) {
            if (new Date(time).getUTCDay() === 0 && new Date(time).getUTCHours() < 3) (check(time - 1), check(time));
          }
      }
    });
  }
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

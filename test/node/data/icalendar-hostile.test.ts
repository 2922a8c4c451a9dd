import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { calendar, event } from '../../support/icalendar.ts';
import { readActivities, readShared } from '../../support/read-activities.ts';
import { hasShared, sharedPath } from '../../support/shared.ts';

const good = [event('UID:before@x.example'), event('UID:after@x.example')] as const;
const line = (name: string, value: string, times: number) => `${name}${value.repeat(times)}`;

/** What would take minutes where a step were taken more than once; each is one event, or stands where one could. */
const BOMBS: Record<string, string> = {
  'a line of megabytes': event(line('DESCRIPTION:', 'soep ', 600_000)),
  'a line folded fifty thousand times': event(line('DESCRIPTION:', 'soep\r\n ', 50_000)),
  'a quote that never ends': event(line('LOCATION;X="', 'a;', 500_000)),
  'parameters without end': event(line('LOCATION', ';a=b', 300_000)),
  'backslashes': event(line('SUMMARY:', '\\', 1_000_001)),
  'a list of commas': event(line('CATEGORIES:', ',', 1_000_000)),
  'a list of days': event('RRULE:FREQ=DAILY', line('EXDATE:', '20261126,', 100_000)),
  'a property a hundred thousand times': event(
    'RRULE:FREQ=DAILY',
    line('EXDATE:20261126', '\r\nEXDATE:20261126', 100_000),
  ),
  'lines that are none': event(line('DESCRIPTION:', 'x\r\n', 100_000)),
  'guests': event(line('ATTENDEE:x', '\r\nATTENDEE:mailto:a@b.example', 100_000)),
  'alarms in alarms': event(line('', 'BEGIN:VALARM\r\n', 100_000)),
  'events in events': line('', 'BEGIN:VEVENT\r\n', 100_000),
  'components in components': `${line('', 'BEGIN:X\r\n', 100_000)}${line('', 'END:X\r\n', 100_000)}`,
  'a rule of seconds': event('RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'),
  'a rule without a day': event('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=3'),
  'a count without end': event('DTSTART:16010101T000000', 'RRULE:FREQ=DAILY;BYHOUR=3;COUNT=999999999'),
  'a rule of a thousand parts': event(line('RRULE:FREQ=YEARLY', ';BYYEARDAY=1,2,3', 1000)),
  'a hundred rules': event(line('', 'RRULE:FREQ=HOURLY\r\n', 100)),
  'a zone that changes each second':
    'BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0117\r\n' +
    `RRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n${event('DTSTART;TZID=Z:20261126T170000')}`,
  'names of what every object has': event(
    'CONSTRUCTOR:x',
    '__PROTO__;__proto__=y:z',
    'TOSTRING:x',
    'RRULE:__proto__=1;FREQ=DAILY;COUNT=1',
  ),
  'control characters': event('SUMMARY:\u0000\u0007\u001b[31mSoep', 'LOCATION:\u0000'),
};

describe('a calendar that means harm', () => {
  for (const [name, bomb] of Object.entries(BOMBS)) {
    it(`with ${name} still shows what stands beside it`, async () => {
      const { items, tally, failure } = await readActivities(calendar(good[0], bomb, good[1]));
      assert.equal(failure, undefined);
      const ids = items.map(({ id }) => id);
      assert.ok(ids.includes('before@x.example'), 'the event before it');
      // Without an END of its own, what follows is only found again where an event begins.
      assert.ok(ids.includes('after@x.example'), 'the event behind it');
      assert.equal(tally['error row.failed'], undefined);
    });
  }
  it('with thousands of exceptions to one series shows one of them, and says so', async () => {
    const exceptions = Array.from({ length: 20_000 }, () => event('RECURRENCE-ID:20261126T170000'));
    const { items, tally } = await readActivities(calendar(event('RRULE:FREQ=DAILY'), ...exceptions));
    assert.equal(items.length, 1);
    assert.ok(tally['warning moments.limit']);
  });
  it('with marked-up names gives them as text for the boundary, never as addresses', async () => {
    const { items } = await readActivities(
      calendar(
        event('SUMMARY:<img src=x onerror=alert(1)>Soep', 'URL:javascript:alert(1)', 'LOCATION:javascript:alert(1)'),
      ),
    );
    assert.deepEqual([items[0]?.url, items[0]?.online], [undefined, undefined]);
  });
  it('is cut into events in one look, whatever it holds', async () => {
    const all = Array.from({ length: 1500 }, (_, at) => event(`UID:${at}@x.example`, 'RRULE:FREQ=WEEKLY'));
    const { items, problems } = await readActivities(calendar(...all));
    assert.deepEqual([items.length, problems.length], [1500, 0]);
  });
});

const FOLDERS = ['parser', 'samples', 'samples/timezones/Makebelieve'].map((folder) => `hostile/ical/${folder}`);

describe('odd files of another library', { skip: !hasShared && 'the hostile files are not here' }, () => {
  for (const folder of hasShared ? FOLDERS : []) {
    for (const file of readdirSync(sharedPath(folder)).filter((name) => name.endsWith('.ics'))) {
      it(`${file} is read or refused, and throws in no row`, async () => {
        const { tally, failure } = await readShared(`${folder}/${file}`);
        assert.equal(tally['error row.failed'], undefined);
        if (failure) assert.match(failure.code, /^(?:shape|parse)$/);
      });
    }
  }
});

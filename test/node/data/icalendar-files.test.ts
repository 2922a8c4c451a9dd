import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plain } from '../../../src/domain/text.ts';
import { readShared } from '../../support/read-activities.ts';
import { hasShared, sharedPath } from '../../support/shared.ts';

type Row = readonly [file: string, records: number, problems: Record<string, number>, why: string];

const TASKS = { 'advice kind.other': 1 };
const FILES: readonly Row[] = [
  ['Casablanca.ics', 0, {}, 'a time zone and no event'],
  ['EXDATE.ics', 1, {}, 'one series with two days left out'],
  ['GeographicLocation1.ics', 1, {}, 'one series; its zone "US-Eastern" is told from its offsets'],
  ['MonthlyBySetPos1.ics', 1, {}, 'one series; its zone stands behind it'],
  ['Office-2012-owa.ics', 4, { 'advice id.made': 4 }, 'four events without UID'],
  ['SwedishHolidays2003-2006.ics', 0, { 'advice class.private': 52 }, 'every day is marked PRIVATE'],
  ['THFC.ics', 114, {}, 'each match, and each series'],
  ['USHolidays.ics', 36, {}, 'each day'],
  ['apple-iphone-os-26-structured-location.ics', 1, {}, 'one event'],
  ['belgische-feestdagen.ics', 30, {}, 'each day'],
  ['biweekly-exdate-until.ics', 2, { 'advice repeat.utc': 1 }, 'two series, one in UTC'],
  [
    'created_calendar_with_unicode_fields.ics',
    2,
    { 'advice id.made': 2, 'error title.missing': 1 },
    'the third has no more than a description',
  ],
  ['daily-count-exdate-recurrence-id.ics', 1, { 'warning end.before-start': 1 }, 'a series; its exception ends first'],
  ['day_long_recur_yearly.ics', 1, {}, 'one series'],
  ['dst-transition-rules.ics', 1, {}, 'one event, in a file that begins with spaces'],
  ['duration_instead_of_dtend.ics', 1, {}, 'one event'],
  ['event-with-category.ics', 0, { 'error time.missing': 5 }, 'none of the five has a time'],
  ['exchange_whole_day_moved_recurrence.ics', 1, {}, 'a series with an exception'],
  ['floating-dtstart-custom-vtimezone.ics', 1, {}, 'one event that uses no zone'],
  ['gent-hackerspace.ics', 36, {}, 'each event'],
  ['google-recurrence-order.ics', 1, {}, 'a series behind its own exception'],
  ['google_birthday.ics', 4, {}, 'a series, and three exceptions of another that is not in the file'],
  ['ical-monthly.ics', 1, {}, 'one series'],
  [
    'ics-parser-example.ics',
    19,
    { ...TASKS, 'error start.unreadable': 1, 'advice line.broken': 1, 'advice repeat.utc': 2 },
    'all but the one on 32 October',
  ],
  ['incoming.ics', 1, TASKS, 'the newest of an invitation; what its guests answered is counted'],
  ['issue_127_categories_with_commas.ics', 1, {}, 'one event'],
  ['issue_156_RDATE_with_PERIOD_TZID_khal.ics', 1, { 'advice id.made': 1 }, 'one list of dates without UID'],
  [
    'issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics',
    0,
    { 'advice id.made': 1, 'error title.missing': 1 },
    'it has no title',
  ],
  ['issue_348_exception_parsing_value.ics', 1, TASKS, 'one event beside a VFREEBUSY'],
  ['issue_466_convert_tzid_with_slash.ics', 1, {}, 'one series'],
  [
    'issue_722_missing_timezones.ics',
    1,
    { ...TASKS, 'advice id.made': 3, 'error title.missing': 2 },
    'one has a title',
  ],
  [
    'ms_timezones.ics',
    3,
    { 'warning line.unreadable': 1, 'error time.missing': 1 },
    'a quote in one DTSTART has no end',
  ],
  ['multiple_calendars.ics', 2, {}, 'one event in each calendar'],
  ['multiple_timezones.ics', 0, { 'warning moments.unreadable': 3, 'error title.missing': 3 }, 'none has a title'],
  ['non-utc-until.ics', 1, {}, 'one series'],
  ['only_dtstart_date.ics', 1, {}, 'one event'],
  ['pacific_fiji.ics', 1, {}, 'one event'],
  ['rdate_exdate.ics', 0, { 'advice repeat.utc': 1, 'error title.missing': 1 }, 'it has no title'],
  ['recur_instances.ics', 1, {}, 'one series'],
  ['recurrence-sequence.ics', 1, { 'advice repeat.utc': 1 }, 'one series in UTC'],
  ['rfc_7986_conferences.ics', 0, { 'advice id.made': 1, 'error title.missing': 1 }, 'it has no title'],
  ['rfc_7986_image.ics', 0, { 'advice kind.other': 1, 'error title.missing': 2 }, 'neither has a title'],
  ['sabredav-school-holidays.ics', 1, {}, 'one event'],
  ['sunbird_sample.ics', 182, TASKS, 'each film, beside a to-do'],
  ['tentative-apple-calendar.ics', 4, { 'advice status.tentative': 1 }, 'each event'],
  ['utf8-french-calendar.ics', 0, { 'advice kind.other': 1 }, 'only to-dos'],
];

const FOLDER = 'feeds/icalendar';

describe('iCalendar files', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('are all in the table', () => {
    const listed = FILES.map(([file]) => file);
    assert.deepEqual(listed.sort(), readdirSync(sharedPath(FOLDER)).sort());
  });
  for (const [file, records, problems, why] of FILES) {
    it(`${file}: ${records} records: ${why}`, async () => {
      const outcome = await readShared(`${FOLDER}/${file}`);
      assert.equal(outcome.format, 'icalendar');
      assert.deepEqual(outcome.tally, problems);
      assert.equal(outcome.items.length, records);
    });
  }
  it('shows no address of the account behind a calendar', async () => {
    const { items, publisher } = await readShared(`${FOLDER}/gent-hackerspace.ics`);
    assert.equal(publisher, undefined);
    assert.doesNotMatch(JSON.stringify(items.map(({ publisher: name, organiser }) => [name, organiser])), /@/);
  });
  it('reads a Ghent evening from UTC, and its neighbour of three days with the last day in it', async () => {
    const { items } = await readShared(`${FOLDER}/gent-hackerspace.ics`);
    const party = items.find(({ title }) => plain(title, 'en') === 'LAN Party');
    assert.deepEqual([party?.start, party?.end], ['2026-02-07T12:00', '2026-02-07T23:59']);
    const fair = items.find(({ title }) => plain(title, 'en') === 'Newline 2025');
    assert.deepEqual([fair?.start, fair?.end], ['2025-05-23', '2025-05-25']);
    assert.equal(plain(fair?.place?.name, 'en'), 'Widauwkaai 51, Ghent, Belgium');
  });
  it('never reads who was invited', async () => {
    const { items } = await readShared(`${FOLDER}/recur_instances.ics`);
    assert.doesNotMatch(JSON.stringify(items), /calmozilla|Sahaja|mailto/);
  });
});

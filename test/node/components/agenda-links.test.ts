import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaLinks } from '../../../src/components/activity-calendar/agenda-links.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { blankActivity } from '../../support/blank-activity.ts';
import { hostileWords } from '../../support/hostile-words.ts';

const writing = { lang: 'nl', url: 'https://balen.example/agenda' };
const activity = (own: Partial<Activity>): Activity => ({ ...blankActivity, ...own });
const linksOf = (own: Partial<Activity>) => agendaLinks(activity(own), writing);
const query = (address = '') => Object.fromEntries(new URL(address).searchParams);

const soup = activity({
  summary: 'Kom + eet mee & praat',
  start: '2026-11-25T17:00',
  end: '2026-11-25T19:00',
  place: { name: 'Buurthuis', street: 'Dennenhof 12', postcode: '2490', place: 'Balen' },
});
const weekly = activity({
  start: '2026-10-06T09:30',
  end: '2026-10-06T11:00',
  repeat: { every: 'week', interval: 1, on: [{ day: 2 }], until: '2027-06-29', except: [] },
});

describe('the link to Google Calendar', () => {
  it('fills in title, time on the wall clock, place and words', () => {
    const { google } = agendaLinks(soup, writing) ?? {};
    assert.ok(google?.startsWith('https://calendar.google.com/calendar/render?action=TEMPLATE&'));
    assert.deepEqual(query(google), {
      action: 'TEMPLATE',
      text: 'Soep op straat',
      dates: '20261125T170000/20261125T190000',
      ctz: 'Europe/Brussels',
      details: 'Kom + eet mee & praat\nhttps://balen.example/agenda',
      location: 'Buurthuis, Dennenhof 12, 2490 Balen',
    });
  });

  it('takes a series along with its rule, and one occurrence without', () => {
    const whole = query(agendaLinks(weekly, writing)?.google);
    assert.equal(whole.dates, '20261006T093000/20261006T110000');
    assert.equal(whole.recur, 'RRULE:FREQ=WEEKLY;UNTIL=20270629T215900Z;BYDAY=TU');
    const [one] = occurrencesOf(weekly, '2026-12-08', '2026-12-08');
    const { dates, recur } = query(agendaLinks(one!, writing)?.google);
    assert.deepEqual([dates, recur], ['20261208T093000/20261208T110000', undefined]);
  });

  it('ends whole days on the day after', () => {
    assert.equal(query(linksOf({ start: '2026-12-31' })?.google).dates, '20261231/20270101');
    const period = linksOf({ start: '2026-12-01T10:00', end: '2027-01-10T18:00' });
    assert.equal(query(period?.google).dates, '20261201/20270111');
  });
});

describe('the links to Outlook', () => {
  it('give the instant, in summer and in winter', () => {
    const { outlook, office } = agendaLinks(soup, writing) ?? {};
    assert.ok(outlook?.startsWith('https://outlook.live.com/calendar/0/deeplink/compose?'));
    assert.ok(office?.startsWith('https://outlook.office.com/calendar/0/deeplink/compose?'));
    assert.deepEqual(query(outlook), {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Soep op straat',
      startdt: '2026-11-25T16:00:00.000Z',
      enddt: '2026-11-25T18:00:00.000Z',
      body: 'Kom + eet mee & praat\nhttps://balen.example/agenda',
      location: 'Buurthuis, Dennenhof 12, 2490 Balen',
    });
    const summer = linksOf({ start: '2027-07-07T17:00' });
    assert.equal(query(summer?.outlook).startdt, '2027-07-07T15:00:00.000Z');
  });

  it('say whole days as days', () => {
    const { startdt, enddt, allday } = query(linksOf({ start: '2027-03-27', end: '2027-03-28' })?.office);
    assert.deepEqual([startdt, enddt, allday], ['2027-03-27', '2027-03-29', 'true']);
  });

  it('never hold a plus for a space, as Outlook shows it', () => {
    assert.doesNotMatch(agendaLinks(soup, writing)?.outlook ?? '+', /\+/);
  });

  it('are left out of a series, which they cannot say', () => {
    assert.deepEqual(Object.keys(agendaLinks(weekly, writing) ?? {}), ['google']);
  });
});

describe('agenda links', () => {
  it('are not there for what has no time, or several', () => {
    assert.equal(linksOf({}), undefined);
    assert.equal(linksOf({ moments: [{ start: '2026-12-01' }, { start: '2026-12-08' }] }), undefined);
  });

  it('lead to their agenda whatever the words are, and stay short', () => {
    for (const word of hostileWords) {
      const links = linksOf({ title: word, description: word, place: { name: word }, start: '2026-11-25T17:00' });
      const hosts = Object.values(links ?? {}).map((address) => new URL(address).host);
      assert.deepEqual(hosts, ['calendar.google.com', 'outlook.live.com', 'outlook.office.com']);
      assert.deepEqual(Object.keys(query(links?.google)).slice(0, 1), ['action'], word);
    }
    const long = linksOf({ description: '<p>Een zin. </p>'.repeat(300), start: '2026-11-25T17:00' });
    assert.ok((long?.google.length ?? 0) < 2000);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { only, read, soup } from '../../support/schema-event.ts';

describe('the times of a schema.org event', () => {
  const when = async (about: object) => {
    const { item } = await only(about);
    return [item?.start, item?.end];
  };
  it('may have an offset in any form, or none, or be whole days', async () => {
    assert.deepEqual(await when({ startDate: '2026-07-01T18:00:00Z' }), ['2026-07-01T20:00', undefined]);
    assert.deepEqual(await when({ startDate: '2026-11-25T17:00:00.000+0000' }), ['2026-11-25T18:00', undefined]);
    assert.deepEqual(await when({ startDate: '2026-11-25T17:00+01:00', endDate: '2026-11-25 19:00' }), [
      '2026-11-25T17:00',
      '2026-11-25T19:00',
    ]);
    assert.deepEqual(await when({ startDate: '2026-11-25', endDate: '2026-11-27' }), ['2026-11-25', '2026-11-27']);
    assert.deepEqual(await when({ startDate: { '@type': 'Date', '@value': '2026-11-25' } }), ['2026-11-25', undefined]);
  });
  it('may end after a duration', async () => {
    assert.deepEqual(await when({ duration: 'PT2H30M' }), ['2026-11-25T17:00', '2026-11-25T19:30']);
    assert.deepEqual(await when({ duration: 'P0Y0M0DT8H0M0S' }), ['2026-11-25T17:00', '2026-11-26T01:00']);
    assert.deepEqual(await when({ duration: '1:15' }), ['2026-11-25T17:00', '2026-11-25T18:15']);
    assert.deepEqual(await when({ startDate: '2026-11-25', duration: 'P3D' }), ['2026-11-25', '2026-11-27']);
    assert.deepEqual(await when({ startDate: '2026-11-25', duration: 'P1D' }), ['2026-11-25', undefined]);
    assert.deepEqual(await when({ duration: 'two hours' }), ['2026-11-25T17:00', undefined]);
  });
  it('begin when doors open, where only the day is given', async () => {
    assert.deepEqual(await when({ startDate: '2026-11-25', doorTime: '19:00:00' }), ['2026-11-25T19:00', undefined]);
    assert.deepEqual(await when({ doorTime: '2026-11-25T16:30' }), ['2026-11-25T17:00', undefined]);
  });
  it('that are no times are an error of that event only', async () => {
    assert.deepEqual((await only({ startDate: 'volgende week' })).tally, { 'error start.unreadable': 1 });
  });
  it('may be several', async () => {
    const { item } = await only({
      startDate: ['2026-11-25T17:00', '2026-12-02T17:00'],
      endDate: ['2026-11-25T19:00', '2026-12-02T19:00'],
    });
    assert.deepEqual(item?.moments, [
      { start: '2026-11-25T17:00', end: '2026-11-25T19:00' },
      { start: '2026-12-02T17:00', end: '2026-12-02T19:00' },
    ]);
  });
});

describe('the parts of a schema.org event', () => {
  const part = (startDate: string, about: object = {}) => ({ '@type': 'Event', startDate, ...about });
  it('without a name of their own are its times, each with its state', async () => {
    const { items } = await only({
      startDate: '2026-11-01',
      endDate: '2026-12-31',
      subEvent: [
        part('2026-11-25T17:00', { name: 'Soep' }),
        part('2026-12-02T17:00', { eventStatus: 'http://schema.org/EventCancelled' }),
        part('2026-12-09T17:00', { offers: { '@type': 'Offer', 'availability': 'https://schema.org/SoldOut' } }),
        part('2026-12-09T17:00'),
      ],
    });
    assert.deepEqual(
      items.map(({ moments }) => moments),
      [
        [
          { start: '2026-11-25T17:00' },
          { start: '2026-12-02T17:00', status: 'cancelled' },
          { start: '2026-12-09T17:00', full: true },
        ],
      ],
    );
  });
  it('that are only one do not lose what the whole says', async () => {
    const { item } = await only({ eventStatus: 'EventCancelled', subEvent: part('2026-11-25T18:00') });
    assert.deepEqual([item?.start, item?.status], ['2026-11-25T18:00', 'cancelled']);
  });
  it('with a name of their own are events of their own, at the place of the whole', async () => {
    const { items } = await read({
      ...soup,
      '@type': 'Festival',
      'location': 'Dennenhof',
      'subEvent': [part('2026-11-25T18:00', { 'name': 'Optreden', '@id': '#2' }), part('2026-11-25T19:00')],
    });
    assert.deepEqual(
      items.map(({ title, start, place }) => [title, start, place?.name]),
      [
        ['Soep', '2026-11-25T19:00', 'Dennenhof'],
        ['Optreden', '2026-11-25T18:00', 'Dennenhof'],
      ],
    );
  });
  it('with names of their own are all there is of a series without dates', async () => {
    const subEvent = [part('2026-11-25', { 'name': 'Lezing', '@id': '#1' })];
    const { items, tally } = await only({ startDate: undefined, subEvent });
    assert.deepEqual([items.map(({ title }) => title), tally], [['Lezing'], {}]);
  });
  it('may stand elsewhere in the document, and are shown once', async () => {
    const series = { '@type': 'EventSeries', '@id': '#series', 'name': 'Soep', 'location': 'Dennenhof' };
    const { items } = await read(
      { ...series, subEvent: [{ '@id': '#1' }, { '@id': '#2' }] },
      part('2026-11-25', { '@id': '#1', 'name': 'Soep' }),
      part('2026-12-02', { '@id': '#2', 'name': 'Soep' }),
    );
    assert.deepEqual(
      items.map(({ moments }) => moments),
      [[{ start: '2026-11-25' }, { start: '2026-12-02' }]],
    );
    const child = part('2026-11-25', { '@id': '#1', 'superEvent': { '@id': '#series' } });
    assert.deepEqual(
      (await read({ ...series, startDate: '2026-11-01' }, child)).items.map(({ title, place }) => [title, place?.name]),
      [
        ['Soep', 'Dennenhof'],
        ['Soep', 'Dennenhof'],
      ],
    );
  });
  it('may be the same event, written once for each date', async () => {
    const { items, tally } = await read(
      { ...soup, eventStatus: 'EventCancelled' },
      { ...soup, startDate: '2026-12-02T17:00' },
      { ...soup, startDate: '2026-12-02T17:00' },
    );
    assert.deepEqual(tally, {});
    assert.equal(items.length, 1);
    assert.equal(items[0]?.status, 'planned');
    assert.deepEqual(items[0].moments, [
      { start: '2026-11-25T17:00', status: 'cancelled' },
      { start: '2026-12-02T17:00' },
    ]);
  });
});

describe('a schema.org Schedule', () => {
  const series = async (schedule: object, about: object = {}) => {
    const eventSchedule = { '@type': 'Schedule', 'startDate': '2026-01-06', 'startTime': '19:00', ...schedule };
    const { item, tally } = await only({ startDate: undefined, eventSchedule, ...about });
    return { item, tally, repeat: item?.repeat };
  };
  it('repeats by the week, month or year, in ISO 8601 or in words', async () => {
    const every = async (repeatFrequency: string | undefined, more: object = {}) => {
      const { repeat } = await series({ repeatFrequency, ...more });
      return repeat && [repeat.every, repeat.interval];
    };
    assert.deepEqual(await every('P1D'), ['day', 1]);
    assert.deepEqual(await every('P1W'), ['week', 1]);
    assert.deepEqual(await every('P14D'), ['week', 2]);
    assert.deepEqual(await every('P3M'), ['month', 3]);
    assert.deepEqual(await every('P1Y'), ['year', 1]);
    assert.deepEqual(await every('Weekly'), ['week', 1]);
    assert.deepEqual(await every('https://schema.org/Bi-weekly'), ['week', 2]);
    assert.deepEqual(await every(undefined, { byDay: 'Tuesday' }), ['week', 1]);
  });
  it('names days by their address, their letters, or their week of the month', async () => {
    const on = async (repeatFrequency: string, byDay: unknown, more: object = {}) =>
      (await series({ repeatFrequency, byDay, ...more })).repeat?.on;
    assert.deepEqual(await on('P1W', ['https://schema.org/Tuesday', 'http://schema.org/Sunday']), [
      { day: 2 },
      { day: 7 },
    ]);
    assert.deepEqual(await on('P1W', 'TU,TH'), [{ day: 2 }, { day: 4 }]);
    assert.deepEqual(await on('P1M', ['2TU', '-1WE']), [
      { day: 2, nth: 2 },
      { day: 3, nth: -1 },
    ]);
    assert.deepEqual(await on('P1M', 'Tuesday', { byMonthWeek: 3 }), [{ day: 2, nth: 3 }]);
  });
  it('names days of the month, and months', async () => {
    const { repeat } = await series({ repeatFrequency: 'P1M', byMonthDay: [1, 15], byMonth: ['1', '6'] });
    assert.deepEqual(
      [repeat?.monthDays, repeat?.months],
      [
        [1, 15],
        [1, 6],
      ],
    );
  });
  it('by the month on a weekday is that of its first, and says that it was a guess', async () => {
    const { repeat, tally } = await series({ repeatFrequency: 'P1M', byDay: 'Tuesday', startDate: '2026-01-13' });
    assert.deepEqual([repeat?.on, tally], [[{ day: 2, nth: 2 }], { 'advice repeat.guessed': 1 }]);
  });
  it('begins on the first of its own days, ends, and leaves days out', async () => {
    const { item, tally } = await series({
      repeatFrequency: 'P2W',
      byDay: 'https://schema.org/Tuesday',
      startDate: '2026-01-02',
      endDate: '2026-06-30',
      endTime: '21:30',
      repeatCount: 10,
      exceptDate: ['2026-02-10', '2026-02-24T18:00:00Z'],
    });
    assert.deepEqual([item?.start, item?.end], ['2026-01-13T19:00', '2026-01-13T21:30']);
    assert.deepEqual(item?.repeat, {
      every: 'week',
      interval: 2,
      on: [{ day: 2 }],
      until: '2026-06-30',
      count: 10,
      except: ['2026-02-10', '2026-02-24T19:00'],
    });
    assert.deepEqual(tally, {});
  });
  it('has its own zone, and may end after midnight or after a duration', async () => {
    const { item } = await series({ repeatFrequency: 'P1W', endTime: '01:00', scheduleTimezone: 'Europe/London' });
    assert.deepEqual([item?.timezone, item?.end], ['Europe/London', '2026-01-07T01:00']);
    assert.equal((await series({ repeatFrequency: 'P1W', duration: 'PT90M' })).item?.end, '2026-01-06T20:30');
  });
  it('takes what it leaves open from its event', async () => {
    const { item } = await series(
      { repeatFrequency: 'P1W', startDate: undefined, startTime: undefined },
      { startDate: '2026-01-06T18:00:00Z', endDate: '2026-06-30' },
    );
    assert.deepEqual([item?.start, item?.repeat?.until], ['2026-01-06T19:00', '2026-06-30']);
    const onTheHour = await series({ repeatFrequency: 'P1W', startTime: undefined }, { startDate: '2026-01-06T19:30' });
    assert.equal(onTheHour.item?.start, '2026-01-06T19:30');
    const timed = await series(
      { repeatFrequency: 'P1W', startDate: undefined, startTime: undefined },
      { startDate: '2026-01-06T19:00', endDate: '2026-01-06T21:00' },
    );
    assert.deepEqual([timed.item?.end, timed.item?.repeat?.until], ['2026-01-06T21:00', undefined]);
  });
  it('that cannot be read is a warning, and leaves the first time; one that begins nowhere leaves none', async () => {
    const hourly = await series({ repeatFrequency: 'PT1H' });
    assert.deepEqual([hourly.item?.start, hourly.repeat], ['2026-01-06T19:00', undefined]);
    assert.deepEqual(hourly.tally, { 'warning repeat.unreadable': 1 });
    const holidays = await series({ repeatFrequency: 'P1W', byDay: 'https://schema.org/PublicHolidays' });
    assert.deepEqual([holidays.repeat, holidays.tally], [undefined, { 'warning repeat.unreadable': 1 }]);
    const nowhere = await series({ repeatFrequency: 'P1W', startDate: undefined });
    assert.deepEqual(nowhere.tally, { 'warning repeat.no-start': 1, 'error time.missing': 1 });
  });
  it('beside others is one with those that differ in their days, and apart from the rest', async () => {
    const weekly = { '@type': 'Schedule', 'repeatFrequency': 'P1W', 'startDate': '2026-01-05', 'startTime': '19:00' };
    const { items } = await only({
      startDate: undefined,
      eventSchedule: [
        { ...weekly, byDay: 'Monday' },
        { ...weekly, byDay: 'Tuesday' },
        { ...weekly, byDay: 'Sunday', startTime: '10:00' },
      ],
    });
    assert.deepEqual(
      items.map(({ id, start, repeat }) => [id, start, repeat?.on?.map(({ day }) => day)]),
      [
        ['https://a.example/soup', '2026-01-05T19:00', [1, 2]],
        ['https://a.example/soup#2', '2026-01-11T10:00', [7]],
      ],
    );
  });
  it('that cannot be read leaves the times beside it', async () => {
    const subEvent = [{ startDate: '2026-01-06T19:00' }, { startDate: '2026-01-09T19:00' }];
    const { item } = await series({ repeatFrequency: 'PT1H' }, { subEvent });
    assert.deepEqual(item?.moments, [{ start: '2026-01-06T19:00' }, { start: '2026-01-09T19:00' }]);
  });
  it('with times beside it is changed by those that differ', async () => {
    const { item } = await series(
      { repeatFrequency: 'P1W' },
      {
        subEvent: [
          { startDate: '2026-01-06T19:00' },
          { startDate: '2026-01-13T19:00', eventStatus: 'EventCancelled' },
          { startDate: '2026-01-21T19:00', eventStatus: 'EventRescheduled', previousStartDate: '2026-01-20T19:00' },
        ],
      },
    );
    assert.deepEqual(item?.moments, []);
    assert.deepEqual(
      item?.changes.map(({ at, start, status }) => [at, start, status]),
      [
        ['2026-01-13T19:00', '2026-01-13T19:00', 'cancelled'],
        ['2026-01-20T19:00', '2026-01-21T19:00', 'moved'],
      ],
    );
  });
});

describe('the state of a schema.org event', () => {
  it('is written in full or short, over http or https', async () => {
    for (const [eventStatus, status] of [
      ['https://schema.org/EventScheduled', 'planned'],
      ['http://schema.org/EventPostponed', 'postponed'],
      ['EventCancelled', 'cancelled'],
      [{ '@id': 'https://schema.org/EventCancelled' }, 'cancelled'],
      [undefined, 'planned'],
    ]) {
      assert.equal((await only({ eventStatus })).item?.status, status);
    }
  });
  it('says from when it was moved', async () => {
    const { item } = await only({ eventStatus: 'EventRescheduled', previousStartDate: ['2026-11-18T17:00:00+01:00'] });
    assert.deepEqual([item?.status, item?.movedFrom], ['moved', '2026-11-18T17:00']);
  });
  it('says that it can only be followed from home now', async () => {
    const hall = { '@type': 'Place', 'name': 'Zaal' };
    const { item } = await only({
      eventStatus: ['https://schema.org/EventMovedOnline'],
      location: [{ '@type': 'VirtualLocation', 'url': 'https://meet.example/1' }, hall],
    });
    assert.deepEqual(
      [item?.status, item?.online, item?.place],
      ['planned', { url: 'https://meet.example/1' }, undefined],
    );
  });
});

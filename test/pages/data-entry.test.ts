import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alwaysOnline } from '../../src/data/online.ts';
import type * as data from '../../src/entries/data.ts';

const services = JSON.stringify({
  kind: 'services',
  items: [{ id: 'a', name: 'Soep op straat', hours: 'Mo-Fr 09:00-17:00' }],
});
const activities = JSON.stringify({
  kind: 'activities',
  items: [
    {
      id: 'a',
      title: 'Koffie',
      description: '<p>Elke <b>dinsdag</b></p>',
      start: '2026-09-01T09:30',
      repeat: 'elke dinsdag',
    },
  ],
});
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Kaarten',
  'DTSTART;TZID=Europe/Brussels:20261125T140000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const bodies: Readonly<Record<string, string>> = { services, activities, calendar };

/** As it is published, imported where there is no page. */
const { createFeeds } = (await import(new URL('../../dist/data.js', import.meta.url).href)) as typeof data;

const feeds = createFeeds({
  fetch: (request) => {
    const { pathname } = new URL(request instanceof Request ? request.url : request);
    return Promise.resolve(new Response(bodies[pathname.slice(1)]));
  },
  online: alwaysOnline,
  now: () => Date.parse('2026-11-25T10:00:00Z'),
  random: () => 0.5,
  storage: undefined,
});

/** What a feed holds once it is read. */
function read(kind: 'services' | 'activities', name: string): Promise<{ readonly id: string }[]> {
  return new Promise((resolve, reject) => {
    const feed = feeds.open<'services' | 'activities'>(kind, [{ url: `https://town.example/${name}` }]);
    const look = () => {
      const { state } = feed;
      if (state.status === 'ready') resolve([...state.value.items]);
      if (state.status === 'failed') reject(new Error(`${name}: ${JSON.stringify(state)}`));
    };
    feed.subscribe(look);
    look();
  });
}

describe('the data entry in plain Node', () => {
  it('has no page to lean on here', () => assert.equal('document' in globalThis, false));

  it('reads a feed of services', async () => {
    const [soup, ...rest] = await read('services', 'services');
    assert.equal(rest.length, 0);
    assert.equal(Object(soup).name, 'Soep op straat');
    assert.equal(Object(soup).hours.weekly.length, 5);
  });
  it('reads a feed of activities, a series in words among them', async () => {
    const [coffee, ...rest] = await read('activities', 'activities');
    assert.equal(rest.length, 0);
    assert.deepEqual(Object(coffee).repeat.on, [{ day: 2 }]);
  });
  it('reads a calendar file', async () => {
    const [cards, ...rest] = await read('activities', 'calendar');
    assert.equal(rest.length, 0);
    assert.equal(Object(cards).start, '2026-11-25T14:00');
    assert.equal(Object(cards).repeat.count, 3);
  });
});

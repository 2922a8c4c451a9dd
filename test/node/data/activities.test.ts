import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFeeds } from '../../../src/data/feeds.ts';
import type { KeptCopy, Snapshots } from '../../../src/data/storage/snapshots.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import type { Collection } from '../../../src/domain/feed.ts';
import { FakeTime, until } from '../../support/fake-time.ts';

const A = 'https://a.example/feed';
const B = 'https://b.example/feed';
const start = '2026-11-25T17:00';

const feed = (...items: object[]) => ({ kind: 'activities', items });

/** A page whose feeds answer with these values, or with an error; what it keeps stays for the next page. */
function page(answers: Readonly<Record<string, unknown>>, kept = new Map<string, KeptCopy<unknown>>()) {
  const time = new FakeTime('2026-11-25T10:00:00Z');
  const storage = async (): Promise<Snapshots> => ({
    read: async (kind, key) => kept.get(kind + key) as never,
    write: async (kind, key, copy) => void kept.set(kind + key, structuredClone(copy)),
    renew: async () => {},
    remove: async () => {},
  });
  const fetch: typeof globalThis.fetch = async (input) => {
    const body = answers[new Request(input).url];
    return new Response(JSON.stringify(body ?? null), { status: body === undefined ? 500 : 200 });
  };
  const online = { now: true, subscribe: () => () => {} };
  const feeds = createFeeds({ fetch, online, now: time.now, random: () => 0.5, storage, delay: time.delay });
  return async (...urls: string[]): Promise<Collection<Activity>> => {
    const resource = feeds.open(
      'activities',
      urls.map((url) => ({ url })),
    );
    const leave = resource.subscribe(() => {});
    await until(() => resource.state.status !== 'pending');
    leave();
    assert.notEqual(resource.state.status, 'pending');
    return resource.state.status === 'pending' ? { items: [], feeds: [] } : resource.state.value;
  };
}
const titles = ({ items }: Collection<Activity>) => items.map(({ title }) => title);

describe('feeds of activities', () => {
  it('are one list, in which what two of them have stands once', async () => {
    const soup = { id: 'soup', title: 'Soep op straat', start };
    const read = page({
      [A]: feed(soup, { id: '1', title: 'Kaarten', start }),
      [B]: feed({ ...soup, title: 'Soep op Straat' }, { id: '1', title: 'Petanque', start }),
    });
    const collection = await read(A, B);
    assert.deepEqual(titles(collection), ['Soep op straat', 'Kaarten', 'Petanque']);
    assert.equal(new Set(collection.items.map(({ id }) => id)).size, 3);
    assert.deepEqual(
      collection.feeds[1]?.problems.map(({ severity, code }) => `${severity} ${code}`),
      ['advice id.duplicate', 'warning id.duplicate'],
    );
  });
  it('do not take each other along when one fails', async () => {
    const collection = await page({ [A]: feed({ id: 'soup', title: 'Soep', start }) })(A, B);
    assert.deepEqual(titles(collection), ['Soep']);
    assert.deepEqual(
      collection.feeds.map(({ status }) => status),
      ['fresh', 'failed'],
    );
  });
  it('are kept whole, and shown when their source fails', async () => {
    const kept = new Map<string, KeptCopy<unknown>>();
    const written = { id: 'soup', title: 'Soep', start, repeat: 'elke woensdag', hours: { woensdag: '9-12' } };
    const fresh = await page({ [A]: feed(written) }, kept)(A);
    await until(() => kept.size === 1);
    const old = await page({}, kept)(A);
    assert.equal(old.feeds[0]?.status, 'kept');
    assert.deepEqual(old.items, fresh.items);
    assert.ok(old.items[0]?.repeat && old.items[0].hours);
  });
  it('are read to their last page', async () => {
    const event = (id: number) => ({
      id,
      title: `Event ${id}`,
      url: `https://a.example/event/${id}`,
      start_date: `2026-11-2${id} 17:00:00`,
      timezone: 'Europe/Brussels',
    });
    const rest_url = 'https://a.example/wp-json/tribe/events/v1/events/';
    const next = 'https://a.example/feed?page=2';
    const collection = await page({
      [A]: { events: [event(1), event(2)], rest_url, next_rest_url: next },
      [next]: { events: [event(3)], rest_url },
    })(A);
    assert.deepEqual(titles(collection), ['Event 1', 'Event 2', 'Event 3']);
    assert.equal(collection.feeds[0]?.format, 'tribe-events');
  });
  it('name a record with a problem by its title', async () => {
    const { feeds } = await page({ [A]: feed({ id: 'soup', title: { nl: 'Soep' }, start: 'ooit' }) })(A);
    assert.deepEqual(feeds[0]?.problems[0]?.name, { nl: 'Soep' });
  });
});

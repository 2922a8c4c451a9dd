import { expect } from '@open-wc/testing';
import { createFeeds } from '../../src/data/feeds.ts';
import { alwaysOnline } from '../../src/data/online.ts';
import { createSnapshots } from '../../src/data/storage/snapshots.ts';
import type { Collection } from '../../src/domain/feed.ts';
import type { Resource } from '../../src/domain/resource.ts';
import type { Service } from '../../src/domain/service.ts';

const url = 'https://feeds.example.be/services.json';
const NOON = Date.parse('2026-11-25T12:00:00Z');

const body = (count: number) =>
  JSON.stringify({
    kind: 'services',
    publisher: { name: 'De buren' },
    items: Array.from({ length: count }, (_each, at) => ({
      id: at,
      name: `Dienst ${at}`,
      summary: 'Een korte tekst over wat deze dienst doet, voor wie en wanneer.',
      contact: { phone: '014 00 00 03', email: 'info@example.be' },
      location: { street: 'Dorpsstraat 1', postcode: '2490', place: 'Balen', lat: 51.17, lon: 5.17 },
      hours: { weekly: [{ day: 1, from: '09:00', to: '12:00' }] },
    })),
  });

/** A visit to a page, in a browser that has been here before or not. */
function visit(at: number, answer: () => Promise<Response>) {
  const snapshots = createSnapshots({ now: () => at, patience: 60_000 });
  const feeds = createFeeds({
    fetch: answer,
    online: alwaysOnline,
    now: () => at,
    random: () => 0.5,
    storage: async () => snapshots,
  });
  return { resource: feeds.open('services', [{ url }]), snapshots };
}
const settled = (resource: Resource<Collection<Service>>) =>
  new Promise<Collection<Service>>((resolve) => {
    const leave = resource.subscribe(() => {
      const { state } = resource;
      if (state.status === 'pending') return;
      leave();
      resolve(state.value);
    });
  });

describe('a feed that was read on an earlier visit', () => {
  beforeEach(async () => {
    await new Promise((resolve) => (indexedDB.deleteDatabase('buurt-feeds').onsuccess = resolve));
    const { resource, snapshots } = visit(NOON, async () => new Response(body(40)));
    await settled(resource);
    const key = JSON.stringify([url, undefined, undefined, undefined, undefined]);
    while (!(await snapshots.read('services', key))) await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it('is still there, with its age, when its server is turned off', async () => {
    const { resource } = visit(NOON + 3_600_000, () => Promise.reject(new TypeError('Failed to fetch')));
    const { items, feeds } = await settled(resource);
    expect(items).to.have.length(40);
    expect(feeds[0]).to.include({ status: 'kept', failure: 'network', label: 'De buren', count: 40 });
    expect(feeds[0]?.fetched).to.deep.equal(new Date(NOON));
  });
});

import { openDB } from 'idb';
import { createSnapshots, type KeptCopy } from '../../src/data/storage/snapshots.ts';
import type { Service } from '../../src/domain/service.ts';

const built = '/dist/services-map.js';
await import(built);

const key = 'https://gemeente.example/services.json';
const plain = await openDB('bench', 1, {
  upgrade(database) {
    database.createObjectStore('blobs');
    database.createObjectStore('records', { keyPath: 'id' });
  },
});
const snapshots = createSnapshots({ now: () => Date.now() });
let services: readonly Service[] = [];

/** Three ways to keep one list on the device and to get it back. */
const ways = {
  'one blob': {
    keep: () => plain.put('blobs', JSON.stringify(services), key),
    read: async () => JSON.parse((await plain.get('blobs', key)) as string) as readonly Service[],
  },
  'one record each': {
    async keep() {
      const write = plain.transaction('records', 'readwrite', { durability: 'relaxed' });
      await Promise.all(services.map((service) => write.store.put(service)));
      await write.done;
    },
    read: () => plain.getAll('records') as Promise<readonly Service[]>,
  },
  'buurt': {
    keep() {
      const feed: KeptCopy<Service>['feed'] = { items: services, problems: [], format: 'native', label: 'bench' };
      return snapshots.write('services', key, { at: Date.now(), feed });
    },
    read: async () => (await snapshots.read('services', key))?.feed.items ?? [],
  },
};
export type Way = keyof typeof ways;

const kept = {
  /** Reads the services that are kept afterwards, as the widget gives them. */
  async load(feed: string): Promise<void> {
    const widget = document.createElement('buurt-services-map');
    widget.setAttribute('feed', feed);
    document.body.append(widget);
    await widget.ready;
    services = widget.items;
    widget.remove();
  },
  keep: async (way: Way) => void (await ways[way].keep()),
  read: async (way: Way) => (await ways[way].read()).length,
};
declare global {
  interface Window {
    kept?: typeof kept;
  }
}
window.kept = kept;

import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createFeeds } from '../../../src/data/feeds.ts';
import type { Online } from '../../../src/data/online.ts';
import type { KeptCopy, Snapshots } from '../../../src/data/storage/snapshots.ts';
import type { Collection } from '../../../src/domain/feed.ts';
import type { Resource } from '../../../src/domain/resource.ts';
import type { Service } from '../../../src/domain/service.ts';
import { FakeTime, until } from '../../support/fake-time.ts';

/** After this nothing waits any more but a retry. */
const SLOW_MOMENT = 1000;
/** So long after the last listener a feed is forgotten. */
const LET_GO = 30_000;

type Answer = Response | 'fails' | 'hangs';

const START = '2026-11-25T10:00:00Z';
const feed = (...ids: string[]) =>
  new Response(JSON.stringify({ kind: 'services', items: ids.map((id) => ({ id, name: `Name of ${id}` })) }));
const status = (code: number, headers: Record<string, string> = {}) => new Response('no', { status: code, headers });

let time: FakeTime;
let answers: Map<string, Answer[]>;
let asked: string[];
let aborted: string[];
let kept: Map<string, KeptCopy<unknown>>;
let online: Online & { now: boolean; come(): void };
let storage: (() => Promise<Snapshots>) | undefined;

beforeEach(() => {
  time = new FakeTime(START);
  answers = new Map();
  asked = [];
  aborted = [];
  kept = new Map();
  const waiting = new Set<() => void>();
  online = {
    now: true,
    come: () => waiting.forEach((call) => call()),
    subscribe(call) {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  };
  const memory: Snapshots = {
    read: async (kind, key) => kept.get(kind + key) as never,
    write: async (kind, key, copy) => void kept.set(kind + key, copy),
    renew: async (kind, key, at) => {
      const copy = kept.get(kind + key);
      if (copy) kept.set(kind + key, { ...copy, at });
    },
    remove: async (kind, key) => void kept.delete(kind + key),
  };
  storage = async () => memory;
});

/** The last answer for an address is given again and again. */
function answer(url: string, ...list: Answer[]): void {
  answers.set(url, list);
}

const fakeFetch: typeof fetch = (input, init) => {
  const url = new Request(input).url;
  asked.push(url);
  const list = answers.get(url) ?? [];
  const next = list.length > 1 ? list.shift() : list[0];
  init?.signal?.addEventListener('abort', () => aborted.push(url));
  if (next instanceof Response) return Promise.resolve(next.clone());
  if (next === 'fails' || next === undefined) return Promise.reject(new TypeError('Failed to fetch'));
  return new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });
};

const page = () =>
  createFeeds({ fetch: fakeFetch, online, now: time.now, random: () => 0.5, storage, delay: time.delay });

/** Follows a resource as a widget would, and writes down what it would show. */
class Watcher {
  readonly seen: string[] = [];
  readonly leave: () => void;
  readonly #resource: Resource<Collection<Service>>;

  constructor(resource: Resource<Collection<Service>>) {
    this.#resource = resource;
    this.leave = resource.subscribe(() => this.seen.push(this.now));
  }
  get collection(): Collection<Service> {
    const { state } = this.#resource;
    assert.notEqual(state.status, 'pending');
    if (state.status === 'pending') throw new Error('pending');
    return state.value;
  }
  /** For example `ready a,b [fresh] [kept http-5xx]`. */
  get now(): string {
    const { state } = this.#resource;
    if (state.status === 'pending') return 'pending';
    const feeds = state.value.feeds.map((each) => `[${each.failure ? `${each.status} ${each.failure}` : each.status}]`);
    return [state.status, state.value.items.map(({ id }) => id).join(), ...feeds].filter(Boolean).join(' ');
  }
  shows(what: string): Promise<void> {
    return until(() => this.now === what, `${what}; it shows: ${this.now}`);
  }
}

const A = 'https://a.example.be/feed';
const B = 'https://b.example.be/feed';
const open = (feeds = page(), ...urls: string[]) =>
  feeds.open(
    'services',
    (urls.length > 0 ? urls : [A]).map((url) => ({ url })),
  );

describe('one feed', () => {
  it('is pending, then there', async () => {
    answer(A, feed('a', 'b'));
    const watcher = new Watcher(open());
    assert.equal(watcher.now, 'pending');
    await watcher.shows('ready a,b [fresh]');
    assert.equal(watcher.collection.feeds[0]?.label, 'a.example.be');
    assert.equal(watcher.collection.feeds[0]?.count, 2);
    assert.deepEqual(watcher.collection.feeds[0]?.fetched, new Date(START));
  });
  it('is asked once for all who want it', async () => {
    answer(A, feed('a'));
    const feeds = page();
    const watchers = [new Watcher(open(feeds)), new Watcher(open(feeds)), new Watcher(open(feeds, A, A))];
    await Promise.all(watchers.map((watcher) => watcher.shows('ready a [fresh]')));
    assert.deepEqual(asked, [A]);
  });
  it('is asked for when somebody listens, not before', () => {
    open();
    assert.deepEqual(asked, []);
  });
  it('is let go when the last one leaves', async () => {
    answer(A, 'hangs');
    const feeds = page();
    const first = new Watcher(open(feeds));
    const second = new Watcher(open(feeds));
    await until(() => asked.length === 1);
    first.leave();
    await new Promise(setImmediate);
    assert.deepEqual(aborted, []);
    second.leave();
    await until(() => aborted.length === 1);
    assert.deepEqual(time.waits, [LET_GO]);
  });
  it('is forgotten half a minute after the last one left', async () => {
    answer(A, feed('a'), 'hangs');
    const feeds = page();
    const first = new Watcher(open(feeds));
    await first.shows('ready a [fresh]');
    first.leave();
    await until(() => time.waits.includes(LET_GO));
    time.advance(LET_GO - 1);
    assert.equal(new Watcher(open(feeds)).now, 'ready a [fresh]');
  });
  it('is not remembered longer', async () => {
    answer(A, feed('a'), 'hangs');
    const feeds = page();
    const first = new Watcher(open(feeds));
    await first.shows('ready a [fresh]');
    first.leave();
    await until(() => time.waits.includes(LET_GO));
    time.advance(LET_GO);
    await new Promise(setImmediate);
    assert.equal(new Watcher(open(feeds)).now, 'pending');
  });
  it('is remembered as long as somebody who came back listens', async () => {
    answer(A, feed('a'));
    const feeds = page();
    const first = new Watcher(open(feeds));
    await first.shows('ready a [fresh]');
    first.leave();
    await until(() => time.waits.includes(LET_GO));
    const second = new Watcher(open(feeds));
    await second.shows('ready a [fresh]');
    time.advance(LET_GO);
    await new Promise(setImmediate);
    assert.equal(new Watcher(open(feeds)).now, 'ready a [fresh]');
    second.leave();
  });
  it('goes on while its widget is moved in the page', async () => {
    answer(A, feed('a'));
    const resource = open();
    const first = new Watcher(resource);
    await until(() => asked.length === 1);
    first.leave();
    const second = new Watcher(resource);
    await second.shows('ready a [fresh]');
    assert.deepEqual(asked, [A]);
  });
  it('is asked for again by somebody who comes back later', async () => {
    answer(A, feed('a'), feed('b'));
    const resource = open();
    const first = new Watcher(resource);
    await first.shows('ready a [fresh]');
    first.leave();
    await new Promise(setImmediate);
    const second = new Watcher(resource);
    assert.equal(second.now, 'ready a [fresh]');
    await second.shows('ready b [fresh]');
  });
  it('tells its address without the query', async () => {
    answer(`${A}?key=secret`, feed('a'));
    const watcher = new Watcher(open(page(), `${A}?key=secret`));
    await watcher.shows('ready a [fresh]');
    assert.equal(watcher.collection.feeds[0]?.feed, A);
  });
});

describe('a feed that fails', () => {
  it('is tried again after 2 s and 8 s, then left alone', async () => {
    answer(A, status(500));
    const watcher = new Watcher(open());
    await watcher.shows('failed [failed http-5xx]');
    for (const wait of [2000, 8000]) {
      await until(() => time.waits.includes(wait));
      const before = asked.length;
      time.advance(wait - 1);
      assert.equal(asked.length, before);
      time.advance(1);
      await until(() => asked.length === before + 1);
    }
    await until(() => time.waits.length === 0);
    time.advance(3_600_000);
    assert.equal(asked.length, 3);
  });
  it('is shown as soon as a retry succeeds', async () => {
    answer(A, 'fails', feed('a'));
    const watcher = new Watcher(open());
    await watcher.shows('failed [failed network]');
    await until(() => time.waits.includes(2000));
    time.advance(2000);
    await watcher.shows('ready a [fresh]');
  });
  for (const [what, body, code] of [
    ['a 404', status(404), 'http-4xx'],
    ['half a JSON text', new Response('{"kind":"services","items":[{'), 'parse'],
    ['another kind', new Response('{"kind":"activities","items":[]}'), 'shape'],
  ] as const) {
    it(`with ${what} is not tried again by itself`, async () => {
      answer(A, body);
      const watcher = new Watcher(open());
      await watcher.shows(`failed [failed ${code}]`);
      time.advance(SLOW_MOMENT);
      await until(() => time.waits.length === 0);
      assert.equal(asked.length, 1);
    });
  }
  it('is tried again when its server asks for it', async () => {
    answer(A, status(429, { 'retry-after': '120' }), feed('a'));
    const watcher = new Watcher(open());
    await watcher.shows('failed [failed http-5xx]');
    await until(() => time.waits.includes(120_000));
    time.advance(120_000);
    await watcher.shows('ready a [fresh]');
  });
  it('is left alone when its server asks for more than five minutes', async () => {
    answer(A, status(429, { 'retry-after': '3600' }));
    const watcher = new Watcher(open());
    await watcher.shows('failed [failed http-5xx]');
    time.advance(SLOW_MOMENT);
    await until(() => time.waits.length === 0);
  });
  it('is tried again when somebody asks, who hears when it is done', async () => {
    answer(A, status(404), feed('a'));
    const resource = open();
    const watcher = new Watcher(resource);
    await watcher.shows('failed [failed http-4xx]');
    await resource.refresh();
    assert.equal(watcher.now, 'ready a [fresh]');
  });
  it('is tried again when the device comes online', async () => {
    online.now = false;
    answer(A, 'fails', feed('a'));
    const watcher = new Watcher(open());
    await watcher.shows('failed [failed offline]');
    online.now = true;
    online.come();
    await watcher.shows('ready a [fresh]');
  });
  it('keeps the list that the page had', async () => {
    answer(A, feed('a'), status(500));
    const resource = open();
    const watcher = new Watcher(resource);
    await watcher.shows('ready a [fresh]');
    time.advance(60_000);
    await resource.refresh();
    assert.equal(watcher.now, 'ready a [kept http-5xx]');
    assert.deepEqual(watcher.collection.feeds[0]?.fetched, new Date(START));
  });
  it('keeps the list that the page had, also where nothing may be stored', async () => {
    storage = undefined;
    answer(A, feed('a'), status(500));
    const resource = open();
    const watcher = new Watcher(resource);
    await watcher.shows('ready a [fresh]');
    await resource.refresh();
    assert.equal(watcher.now, 'ready a [kept http-5xx]');
  });
  it('says to the webmaster what is wrong', async () => {
    answer(A, new Response('{"kind":"activities","items":[]}'));
    const watcher = new Watcher(open());
    await watcher.shows('failed [failed shape]');
    assert.match(watcher.collection.feeds[0]?.message ?? '', /says it holds "activities", and "services" are wanted/);
  });
});

describe('a feed that was read before', () => {
  beforeEach(async () => {
    answer(A, feed('old'));
    const watcher = new Watcher(open());
    await watcher.shows('ready old [fresh]');
    await until(() => kept.size === 1);
    watcher.leave();
    time.advance(24 * 3_600_000);
  });
  it('is shown from the copy, with its age, when it fails', async () => {
    answer(A, status(500));
    const watcher = new Watcher(open());
    await watcher.shows('ready old [kept http-5xx]');
    assert.deepEqual(watcher.collection.feeds[0]?.fetched, new Date(START));
    assert.deepEqual(watcher.seen, ['ready old [kept http-5xx]']);
  });
  it('is shown from the copy at once when the device is offline', async () => {
    online.now = false;
    answer(A, 'fails');
    await new Watcher(open()).shows('ready old [kept offline]');
  });
  it('does not flash the copy when the network is quick', async () => {
    answer(A, feed('new'));
    const watcher = new Watcher(open());
    await watcher.shows('ready new [fresh]');
    assert.deepEqual(watcher.seen, ['ready new [fresh]']);
  });
  it('is shown from the copy after a second of waiting', async () => {
    answer(A, 'hangs');
    const watcher = new Watcher(open());
    await until(() => asked.length === 2);
    time.advance(999);
    assert.equal(watcher.now, 'pending');
    time.advance(1);
    await watcher.shows('ready old [kept]');
  });
  it('does not go back to the copy while it is asked for again, slowly', async () => {
    answer(A, feed('new'), 'hangs');
    const resource = open();
    const watcher = new Watcher(resource);
    await watcher.shows('ready new [fresh]');
    void resource.refresh();
    await until(() => asked.length === 3);
    time.advance(5000);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(watcher.seen, ['ready new [fresh]']);
  });
  it('is not kept when the page says so', async () => {
    answer(A, status(404));
    const watcher = new Watcher(page().open('services', [{ url: A }], { cache: false }));
    await watcher.shows('failed [failed http-4xx]');
  });
  it('is removed from the device when the page says so', async () => {
    for (const [url, next, shown] of [
      [A, feed('new'), 'ready new [fresh]'],
      [B, status(404), 'failed [failed http-4xx]'],
    ] as const) {
      kept.clear();
      answer(url, feed('old'), next);
      const before = new Watcher(open(page(), url));
      await until(() => kept.size === 1);
      before.leave();
      await new Watcher(page().open('services', [{ url }], { cache: false })).shows(shown);
      await until(() => kept.size === 0);
    }
  });
  it('goes on without its copy when storage does not load', async () => {
    storage = () => Promise.reject(new Error('no chunk'));
    answer(A, status(404), feed('new'));
    const resource = open();
    const watcher = new Watcher(resource);
    await watcher.shows('failed [failed http-4xx]');
    await resource.refresh();
    assert.equal(watcher.now, 'ready new [fresh]');
  });
});

describe('several feeds', () => {
  it('come as one list, each record with its source', async () => {
    answer(A, feed('a'));
    answer(B, feed('b'));
    const watcher = new Watcher(open(page(), A, B));
    await watcher.shows('ready a,b [fresh] [fresh]');
    assert.deepEqual(watcher.seen, ['ready a,b [fresh] [fresh]']);
    assert.deepEqual(
      watcher.collection.items.map(({ source }) => source?.label),
      ['a.example.be', 'b.example.be'],
    );
  });
  it('show a record once, as the first feed has it, and tell the other', async () => {
    answer(A, feed('a', 'both'));
    answer(B, feed('both', 'b'));
    const watcher = new Watcher(open(page(), A, B));
    await watcher.shows('ready a,both,b [fresh] [fresh]');
    const [first, second] = watcher.collection.feeds;
    assert.deepEqual(first?.problems, []);
    assert.equal(second?.count, 1);
    assert.deepEqual(second?.problems, [{ severity: 'advice', code: 'id.duplicate', path: '', value: 'both' }]);
  });
  it('keep two records that only share an id, and warn the other', async () => {
    const named = (...rows: [id: string, name: string][]) =>
      new Response(JSON.stringify({ kind: 'services', items: rows.map(([id, name]) => ({ id, name })) }));
    answer(A, named(['1', 'Soepcafé'], ['2', 'Boekenruil']));
    answer(B, named(['1', 'Fietsbieb'], ['2', 'BOEKENRUIL']));
    const watcher = new Watcher(open(page(), A, B));
    await until(() => watcher.now.startsWith('ready'));
    const { items, feeds } = watcher.collection;
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Soepcafé', 'Boekenruil', 'Fietsbieb'],
    );
    assert.equal(new Set(items.map(({ id }) => id)).size, 3);
    assert.deepEqual(feeds[1]?.problems, [
      { severity: 'warning', code: 'id.duplicate', path: '', value: '1' },
      { severity: 'advice', code: 'id.duplicate', path: '', value: '2' },
    ]);
    assert.equal(feeds[1]?.count, 1);
  });
  it('say so when two of one address cannot be told apart', async () => {
    const named = (name: string) => new Response(JSON.stringify({ kind: 'services', items: [{ id: '1', name }] }));
    const urls = ['?soup', '?bikes', '?books'].map((query) => A + query);
    for (const [at, url] of urls.entries()) answer(url, named(`Name ${at}`));
    const watcher = new Watcher(open(page(), ...urls));
    await until(() => watcher.now.startsWith('ready'));
    assert.equal(watcher.collection.items.length, 2);
    assert.equal(watcher.collection.feeds[2]?.problems[0]?.severity, 'error');
  });
  it('show what they have when one fails, and name it', async () => {
    answer(A, feed('a'));
    answer(B, status(404));
    await new Watcher(open(page(), A, B)).shows('ready a [fresh] [failed http-4xx]');
  });
  it('wait a second for the slow one, not longer', async () => {
    answer(A, feed('a'));
    answer(B, 'hangs');
    const watcher = new Watcher(open(page(), A, B));
    await until(() => kept.size === 1);
    assert.equal(watcher.now, 'pending');
    time.advance(1000);
    await watcher.shows('ready a [fresh] [pending]');
  });
  it('fail when all fail', async () => {
    await new Watcher(open(page(), A, B)).shows('failed [failed network] [failed network]');
  });
  it('are an empty list when there are none', () => {
    assert.equal(new Watcher(page().open('services', [])).now, 'ready');
  });
});

describe('limits', () => {
  it('can be set for one list', async () => {
    answer(A, feed('a', 'b', 'c'));
    const watcher = new Watcher(page().open('services', [{ url: A }], { limits: { items: 2 } }));
    await watcher.shows('ready a,b [fresh]');
  });
  it('are lower for areas, because somebody has to choose from them', async () => {
    const items = Array.from({ length: 5001 }, (_, at) => ({
      id: `a${at}`,
      name: `Buurt ${at}`,
      type: 'neighbourhood',
    }));
    answer(A, new Response(JSON.stringify({ kind: 'areas', items })));
    const resource = page().open('areas', [{ url: A }]);
    resource.subscribe(() => {});
    await until(() => resource.state.status === 'ready');
    assert.ok(resource.state.status === 'ready');
    const [report] = resource.state.value.feeds;
    assert.equal(report?.count, 5000);
    assert.ok(report.problems.some(({ code }) => code === 'items.limit'));
  });
});

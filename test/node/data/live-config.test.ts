import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { liveConfig } from '../../../src/data/live-config.ts';
import type { LiveFeed } from '../../../src/data/live-feed.ts';
import type { KeptCopy, Snapshots } from '../../../src/data/storage/snapshots.ts';
import type { Config } from '../../../src/domain/config.ts';
import { FakeTime, until } from '../../support/fake-time.ts';
import { plain } from '../../../src/domain/text.ts';

const HERE = 'https://www.balen.example/buurt/config.json?key=secret';
const settings = (more: object = {}) =>
  new Response(JSON.stringify({ municipality: 'Balen', feeds: { services: 'services.json' }, ...more }));

let time: FakeTime;
let answers: (Response | 'fails')[];
let asked: number;
let kept: Map<string, KeptCopy<unknown>>;
let cameOnline: () => void;
let storage: (() => Promise<Snapshots>) | undefined;

beforeEach(() => {
  time = new FakeTime('2026-11-25T10:00:00Z');
  answers = [];
  asked = 0;
  kept = new Map();
  const memory: Snapshots = {
    read: async (kind, key) => kept.get(kind + key) as never,
    write: async (kind, key, copy) => void kept.set(kind + key, copy),
    renew: async () => {},
    remove: async (kind, key) => void kept.delete(kind + key),
  };
  storage = async () => memory;
});

function open(): LiveFeed<Config> {
  const live = liveConfig(HERE, {
    fetch: () => {
      asked += 1;
      const next = answers.length > 1 ? answers.shift() : answers[0];
      return next instanceof Response
        ? Promise.resolve(next.clone())
        : Promise.reject(new TypeError('Failed to fetch'));
    },
    online: {
      now: true,
      subscribe(call) {
        cameOnline = call;
        return () => {};
      },
    },
    now: time.now,
    random: () => 0.5,
    delay: time.delay,
    storage,
  });
  live.subscribe(() => {});
  return live;
}
/** For example `kept http-5xx Balen`. */
const said = ({ state: { report, items } }: LiveFeed<Config>) =>
  `${report.status} ${report.failure ?? ''} ${plain(items?.[0]?.municipality, 'nl')}`.replace(/ +/g, ' ').trim();
async function shows(live: LiveFeed<Config>, what: string): Promise<void> {
  await until(() => said(live) === what, `${what}; it is: ${said(live)}`);
}
/** A visit that went well, and left a copy where it may. */
async function visit(answer = settings()): Promise<void> {
  answers = [answer];
  const live = open();
  await until(() => live.state.report.status === 'fresh');
  await new Promise(setImmediate);
}

describe('a config', () => {
  it('is read, its addresses made whole', async () => {
    answers = [settings()];
    const live = open();
    await shows(live, 'fresh Balen');
    assert.deepEqual(live.state.items?.[0]?.feeds.services, [{ url: 'https://www.balen.example/buurt/services.json' }]);
  });
  it('tells its mistakes, and its address without the query', async () => {
    answers = [settings({ languages: ['nl', 'xx'] })];
    const live = open();
    await shows(live, 'fresh Balen');
    const { feed, problems } = live.state.report;
    assert.equal(feed, 'https://www.balen.example/buurt/config.json');
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['language.unknown', '/languages/1']],
    );
  });
  it('is asked for again after 2 s when its server fails', async () => {
    answers = [new Response('no', { status: 503 }), settings()];
    const live = open();
    await shows(live, 'failed http-5xx');
    await until(() => time.waits.includes(2000));
    time.advance(2000);
    await shows(live, 'fresh Balen');
  });
  it('is asked for again when the device comes online', async () => {
    answers = ['fails', settings()];
    const live = open();
    await shows(live, 'failed network');
    cameOnline();
    await shows(live, 'fresh Balen');
  });
  it('is the last good one when its server fails', async () => {
    await visit();
    answers = [new Response('no', { status: 503 })];
    await shows(open(), 'kept http-5xx Balen');
  });
  for (const [what, body] of Object.entries({
    'a log-in page': '<!doctype html><title>Wifi</title>',
    'half of itself': '{"municipality": "Ba',
    'a list': '[]',
  })) {
    it(`is the last good one when ${what} comes instead`, async () => {
      await visit();
      answers = [new Response(body)];
      await shows(open(), body === '[]' ? 'kept shape Balen' : 'kept parse Balen');
    });
  }
  it('is not lost once it was read', async () => {
    answers = [settings(), new Response('no', { status: 404 })];
    storage = undefined;
    const live = open();
    await shows(live, 'fresh Balen');
    await live.refresh();
    assert.equal(said(live), 'kept http-4xx Balen');
    assert.equal(asked, 2);
  });
  it('that forbids copies leaves none, also not the one from before', async () => {
    await visit();
    assert.equal(kept.size, 1);
    await visit(settings({ cache: false }));
    await until(() => kept.size === 0);
  });
});

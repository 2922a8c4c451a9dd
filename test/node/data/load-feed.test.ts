import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FeedFailure } from '../../../src/data/feed-failure.ts';
import { FEED_LIMITS, type LoadLimits } from '../../../src/data/feed-limits.ts';
import { loadFeed, type LoadOptions } from '../../../src/data/load-feed.ts';
import { nextPage } from '../../../src/data/next-page.ts';
import { alwaysOnline } from '../../../src/data/online.ts';
import { send, startFaultyServer, type FaultyServer } from '../../support/faulty-server.ts';

let server: FaultyServer;
before(async () => {
  server = await startFaultyServer();
});
after(() => server.close());

/** A page of an Open Referral list. */
const page = (number: number, of: number, count = 2) =>
  send(
    JSON.stringify({
      total_items: of * count,
      total_pages: of,
      page_number: number,
      size: count,
      contents: Array.from({ length: count }, (_each, at) => ({
        id: `${number}-${at}`,
        name: `Service ${number}-${at}`,
      })),
    }),
  );

async function load(path: string, limits: Partial<LoadLimits> = {}, more: Partial<LoadOptions> = {}) {
  const feed = await loadFeed(
    'services',
    { url: server.url + path },
    {
      fetch,
      online: alwaysOnline,
      now: Date.now,
      signal: new AbortController().signal,
      limits: { ...FEED_LIMITS, time: 3000, ...limits },
      ...more,
    },
  );
  assert.notEqual(feed, 'unchanged');
  if (feed === 'unchanged') throw new Error('unchanged');
  return feed;
}
const failureOf = (path: string, limits?: Partial<LoadLimits>) =>
  load(path, limits).then(
    () => 'read',
    (error: unknown) => (error instanceof FeedFailure ? error.code : `crashed: ${String(error)}`),
  );

describe('a feed on a server that misbehaves', () => {
  const expected: Record<string, string> = {
    '/good': 'read',
    '/redirect': 'read',
    '/json-as-text': 'read',
    '/json-without-type': 'read',
    '/windows-1252': 'read',
    '/bom': 'read',
    '/empty-list': 'read',
    '/half': 'parse',
    '/empty': 'parse',
    '/blank': 'parse',
    '/204': 'parse',
    '/login': 'parse',
    '/redirect-to-login': 'parse',
    '/html-as-json': 'parse',
    '/empty-object': 'shape',
    '/bomb': 'size',
    '/truncated': 'network',
  };
  for (const [path, outcome] of Object.entries(expected)) {
    // None of them keeps anybody waiting: a busy machine may.
    it(`${path}: ${outcome}`, async () => assert.equal(await failureOf(path, { time: 30_000 }), outcome));
  }
  it('is no empty list when none of its rows can be read, and says what is wrong with each', async () => {
    server.on('/unreadable', send('{"kind":"services","items":[{"id":"a"},{"id":"b"}]}'));
    await assert.rejects(load('/unreadable'), (error) => {
      assert.ok(error instanceof FeedFailure);
      assert.deepEqual(
        [error.code, error.problems?.map(({ code }) => code)],
        ['shape', ['name.missing', 'name.missing']],
      );
      return true;
    });
    server.on('/empty', send('{"kind":"services","items":[]}'));
    assert.deepEqual((await load('/empty')).items, []);
  });
  it('keeps its accents in windows-1252', async () => {
    const { items, problems } = await load('/windows-1252');
    assert.equal(items[0]?.name, 'Café der Bären');
    assert.equal(problems[0]?.code, 'encoding.windows-1252');
  });
});

describe('a feed in pages', () => {
  before(() => {
    server.on('/pages', (request, response) => {
      const number = Number(new URL(request.url ?? '', server.url).searchParams.get('page') ?? 1);
      page(number, 4)(request, response);
    });
  });
  it('is read to the end', async () => {
    const { items, problems } = await load('/pages');
    assert.equal(items.length, 8);
    assert.deepEqual(
      problems.filter(({ severity }) => severity !== 'advice'),
      [],
    );
  });
  it('stops at the limit of items, and says so', async () => {
    const { items, problems } = await load('/pages', { items: 3 });
    assert.equal(items.length, 3);
    assert.equal(problems.filter(({ code }) => code === 'items.limit').length, 1);
  });
  it('stops at the limit of pages, and says so', async () => {
    const { items, problems } = await load('/pages', { pages: 2 });
    assert.equal(items.length, 4);
    assert.ok(problems.some(({ code }) => code === 'pages.limit'));
  });
  it('counts the bytes of all pages', async () => assert.equal(await failureOf('/pages', { bytes: 400 }), 'size'));
  it('is not shown in part when a later page fails', async () => {
    server.on('/breaks', (request, response) => {
      const late = request.url?.includes('page=3');
      (late ? send('no', {}, 500) : page(Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1), 4))(request, response);
    });
    assert.equal(await failureOf('/breaks'), 'http-5xx');
  });
  it('has one time limit for all its pages', async () => {
    server.on('/slow', (request, response) => {
      const number = Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
      setTimeout(() => page(number, 4)(request, response), 150);
    });
    assert.equal(await failureOf('/slow', { time: 400 }), 'timeout');
  });
});

describe('the next page', () => {
  const answered = 'https://api.example.be/services?page=1';
  const follow = (next: string, visited = [answered], limit = 20) =>
    nextPage(next, { asked: 'https://www.example.be/feed', answered, visited: new Set(visited), limit });

  it('may be written relative to this one', () => {
    assert.equal(follow('?page=2').url, 'https://api.example.be/services?page=2');
  });
  it('may stand on the server that was asked first', () => {
    assert.equal(follow('https://www.example.be/feed?page=2').url, 'https://www.example.be/feed?page=2');
  });
  it('is asked for over https where its server forgot that', () => {
    assert.equal(follow('http://api.example.be/services?page=2').url, 'https://api.example.be/services?page=2');
  });
  it('on another server is not asked for', () => {
    assert.equal(follow('https://tracker.example.com/?page=2').problem?.code, 'next.origin');
    assert.equal(follow('javascript:alert(1)').problem?.code, 'next.origin');
  });
  it('that was read before is not read again', () => assert.equal(follow(answered).problem?.code, 'next.loop'));
  it('that is no address is said to be none', () => assert.equal(follow('https://').problem?.code, 'next.unreadable'));
  it('is not followed for ever', () => {
    assert.equal(follow('?page=2', [answered, 'x', 'y'], 3).problem?.code, 'pages.limit');
  });
});

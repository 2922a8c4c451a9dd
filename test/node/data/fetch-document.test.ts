import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fetchDocument, type FetchOptions } from '../../../src/data/fetch-document.ts';
import { FeedFailure } from '../../../src/data/feed-failure.ts';
import { alwaysOnline } from '../../../src/data/online.ts';
import { goodFeed, startFaultyServer, type FaultyServer } from '../../support/faulty-server.ts';

let server: FaultyServer;
before(async () => {
  server = await startFaultyServer();
});
after(() => server.close());

const options = (extra: Partial<FetchOptions> = {}): FetchOptions => ({
  fetch,
  online: alwaysOnline,
  now: () => Date.parse('2026-11-25T10:00:00Z'),
  signal: new AbortController().signal,
  limits: { bytes: 5_000_000, time: 300 },
  ...extra,
});
const get = (path: string, extra?: Partial<FetchOptions>) => fetchDocument(server.url + path, options(extra));
const textOf = async (path: string) => {
  const document = await get(path);
  assert.equal(document.status, 'fresh');
  return document.status === 'fresh' ? new TextDecoder().decode(document.bytes) : '';
};
const failureOf = async (path: string, extra?: Partial<FetchOptions>): Promise<FeedFailure> => {
  const error: unknown = await get(path, extra).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedFailure, `expected a FeedFailure, got ${String(error)}`);
  return error;
};

describe('a feed that is well', () => {
  it('comes whole', async () => assert.equal(await textOf('/good'), goodFeed));
  it('comes whole over a redirect, and says where from', async () => {
    const document = await get('/redirect');
    assert.equal(document.status === 'fresh' && document.url, `${server.url}/good`);
  });
  it('is asked for without cookies, referrer or anything else about the reader', async () => {
    let asked: RequestInit | undefined;
    await fetchDocument('https://example.be/feed', {
      ...options(),
      fetch: async (_url, init) => {
        asked = init;
        return new Response(goodFeed);
      },
    });
    const { credentials, referrerPolicy, cache, headers } = asked ?? {};
    assert.deepEqual(
      { credentials, referrerPolicy, cache, headers: Object.keys(headers ?? {}) },
      { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', headers: ['accept'] },
    );
  });
});

describe('a feed that fails', () => {
  const expected: Record<string, FeedFailure['code']> = {
    '/drip': 'timeout',
    '/hang': 'timeout',
    '/hang-in-body': 'timeout',
    '/truncated': 'network',
    '/reset': 'network',
    '/redirect-loop': 'network',
    '/500': 'http-5xx',
    '/503': 'http-5xx',
    '/429': 'http-5xx',
    '/408': 'http-5xx',
    '/404': 'http-4xx',
    '/401': 'http-4xx',
    '/bomb': 'size',
  };
  for (const [path, code] of Object.entries(expected)) {
    it(`${path}: ${code}`, async () => {
      const limits = path === '/bomb' ? { bytes: 5_000_000, time: 5000 } : { bytes: 5_000_000, time: 300 };
      assert.equal((await failureOf(path, { limits })).code, code);
    });
  }
  it('is told of as no address where it is none', async () => {
    const failure = new FeedFailure('network', 'This is not a web address.');
    await assert.rejects(fetchDocument('http://[bad', options()), failure);
  });
  it('ends soon after its time, also while bytes keep coming', async () => {
    const start = performance.now();
    await failureOf('/drip');
    assert.ok(performance.now() - start < 2000);
  });
  it('ends in time where fetch does not listen', async () => {
    const deaf = await failureOf('/good', { fetch: () => new Promise(() => {}) });
    assert.equal(deaf.code, 'timeout');
  });
  it('says what the server answered, and never the address, which may hold a key', async () => {
    assert.equal((await failureOf('/404?key=secret')).message, 'HTTP 404');
    assert.equal((await failureOf('/reset?key=secret')).message, '');
  });
  it('is "offline" when the device is', async () => {
    const online = { ...alwaysOnline, now: false };
    assert.equal((await failureOf('/reset', { online })).code, 'offline');
    assert.equal((await failureOf('/hang', { online })).code, 'offline');
  });
  it('is still read when the device wrongly thinks that it is offline', async () => {
    assert.equal((await get('/good', { online: { ...alwaysOnline, now: false } })).status, 'fresh');
  });
  it('says when to come back', async () => {
    assert.equal((await failureOf('/429')).retryAfter, 120_000);
    assert.equal((await failureOf('/429-date')).retryAfter, 60_000);
    assert.equal((await failureOf('/500')).retryAfter, undefined);
  });
});

describe('a reader who leaves', () => {
  it('ends the request with their own reason', async () => {
    const life = new AbortController();
    const reason = new Error('gone');
    const request = get('/hang-in-body', { signal: life.signal, limits: { bytes: 1000, time: 60_000 } });
    life.abort(reason);
    await assert.rejects(request, reason);
  });
  it('asks nothing when they left before', async () => {
    const count = server.requests.length;
    await assert.rejects(get('/good', { signal: AbortSignal.abort(new Error('gone')) }), /gone/);
    assert.equal(server.requests.length, count);
  });
});

describe('a version that is known already', () => {
  it('is not read again when the ETag is the same', async () => {
    server.on('/tagged', (_request, response) => void response.writeHead(200, { etag: '"1"' }).end(goodFeed));
    const known = { etag: '"1"' };
    assert.equal((await get('/tagged', { known })).status, 'unchanged');
    assert.equal((await get('/tagged', { known: { etag: '"0"' } })).status, 'fresh');
  });
  it('is not read again where a cache on the way was asked to compare', async () => {
    server.on('/compared', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"2"' }).end();
    });
    const known = { etag: '"1"' };
    const comparing: typeof fetch = (url, options) => fetch(url, { ...options, headers: { 'if-none-match': '"1"' } });
    assert.equal((await get('/compared', { known })).status, 'fresh');
    assert.equal((await get('/compared', { known, fetch: comparing })).status, 'unchanged');
  });
});

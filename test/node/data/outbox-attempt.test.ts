import assert from 'node:assert/strict';
import type { IncomingMessage, RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { attempt, type Answer } from '../../../src/data/outbox/attempt.ts';
import { toMessage } from '../../../src/data/outbox/message.ts';
import { send, startFaultyServer, type FaultyServer } from '../../support/faulty-server.ts';
import { submission } from '../../support/submission.ts';

const KEY = '7d0c1f5e-3c1b-4a55-9d0e-0c9b8b1f2a11';
const NOW = Date.parse('2026-11-25T10:00:00Z');
const HOUR = 3_600_000;
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  send(JSON.stringify(body), { 'content-type': 'application/json', ...headers }, status);
const text = async (request: IncomingMessage) => String(Buffer.concat(await request.toArray()));

let server: FaultyServer;
before(async () => (server = await startFaultyServer()));
after(() => server.close());

const post = (path: string, options: { patience?: number; signal?: AbortSignal } = {}): Promise<Answer> =>
  attempt(toMessage(submission('Soep', { endpoint: server.url + path }), KEY, 0), {
    fetch,
    now: () => NOW,
    signal: new AbortController().signal,
    ...options,
  });
const answered = (answer: RequestListener) => {
  server.on('/intake', answer);
  return post('/intake');
};

describe('an attempt', () => {
  it('posts the body with its key, without cookies and without telling where it comes from', async () => {
    let asked: IncomingMessage | undefined;
    let body = '';
    await answered(async (request, response) => {
      asked = request;
      body = await text(request);
      response.end();
    });
    assert.equal(asked?.method, 'POST');
    assert.equal(asked?.headers['idempotency-key'], KEY);
    assert.equal(asked?.headers['content-type'], 'application/json');
    assert.equal(asked?.headers.cookie, undefined);
    assert.equal(asked?.headers.referer, undefined);
    assert.equal(body, toMessage(submission('Soep'), KEY, 0).body);
  });
  it('has arrived when the intake echoes the key, and only then', async () => {
    const sent = { is: 'sent', received: '2026-11-25T10:00:00Z' };
    assert.deepEqual(await answered(json({ key: KEY, received: sent.received })), sent);
    assert.deepEqual(await answered(json({ key: KEY, received: sent.received }, 201)), sent);
    for (const other of [{ key: 'other' }, {}, [], KEY, null]) {
      assert.deepEqual(await answered(json(other)), { is: 'again' });
    }
  });
  for (const path of ['/login', '/204', '/empty', '/reset', '/500', '/408', '/html-as-json', '/truncated']) {
    it(`(${path}) is tried again: it may have arrived`, async () => assert.equal((await post(path)).is, 'again'));
  }
  for (const status of [408, 409, 425, 429, 500, 502, 503, 504]) {
    it(`(${status}) is tried again`, async () =>
      assert.deepEqual(await answered(json({ title: 'no' }, status)), { is: 'again' }));
  }
  for (const status of [400, 413, 422]) {
    it(`(${status}) is refused, with the intake's own words for it`, async () => {
      assert.deepEqual(await answered(json({ title: 'Nee', detail: 'Te lang' }, status)), {
        is: 'refused',
        why: 'Te lang',
      });
      assert.deepEqual(await answered(send('<h1>No</h1>', {}, status)), { is: 'refused' });
    });
  }
  for (const status of [401, 403, 404, 405, 410, 415]) {
    it(`(${status}) means that nobody takes messages there`, async () =>
      assert.deepEqual(await answered(json({}, status)), { is: 'wrong' }));
  }
  it('never follows a redirect', async () => {
    const before = server.requests.length;
    assert.deepEqual(await post('/redirect-to-login'), { is: 'wrong' });
    assert.equal(server.requests.length, before + 1);
  });
  it('hears when to come back: seconds or a date, an hour at most', async () => {
    const asked = (value: string, status = 503) => answered(json({}, status, { 'retry-after': value }));
    assert.deepEqual(await asked('120', 429), { is: 'again', after: 120_000 });
    assert.deepEqual(await asked('Wed, 25 Nov 2026 10:01:00 GMT'), { is: 'again', after: 60_000 });
    assert.deepEqual(await asked('86400'), { is: 'again', after: HOUR });
    for (const nothing of ['soon', '0', 'Wed, 25 Nov 2026 09:00:00 GMT'])
      assert.deepEqual(await asked(nothing), { is: 'again' });
  });
  for (const path of ['/hang', '/hang-in-body', '/drip']) {
    it(`(${path}) ends when its time is up`, async () =>
      assert.deepEqual(await post(path, { patience: 50 }), { is: 'again' }));
  }
  it('ends when a fetch that listens to nothing never settles', async () => {
    const stuck = () => new Promise<Response>(() => {});
    const { signal } = new AbortController();
    const message = toMessage(submission(), KEY, 0);
    assert.deepEqual(await attempt(message, { fetch: stuck, now: () => NOW, patience: 20, signal }), { is: 'again' });
  });
  it('ends when it is stopped', async () => {
    const stop = new AbortController();
    const waiting = post('/hang', { signal: stop.signal });
    stop.abort();
    assert.deepEqual(await waiting, { is: 'again' });
  });
});

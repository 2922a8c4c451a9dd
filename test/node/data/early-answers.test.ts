import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askEarly, fetchAsked } from '../../../src/data/early-answers.ts';

describe('a feed that is asked for before its reader is there', () => {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(String(asked.length));
  });
  let url = '';
  before(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
  });
  after(() => server.close());

  it('is asked for once, however many widgets name it', async () => {
    asked = [];
    askEarly(url);
    askEarly(url);
    assert.equal(await (await fetchAsked(url)).text(), '1');
    assert.deepEqual(asked, ['/feed.json']);
  });
  it('is read once: who asks again gets a new answer', async () => {
    asked = [];
    askEarly(url);
    await (await fetchAsked(url)).text();
    assert.equal(await (await fetchAsked(url)).text(), '2');
  });
  it('tells its failure to who reads it, and to nobody else', async () => {
    const gone = 'http://127.0.0.1:1/feed.json';
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    askEarly(gone);
    // By now it has failed.
    await assert.rejects(fetch(gone));
    await assert.rejects(fetchAsked(gone));
    process.off('unhandledRejection', hear);
    assert.deepEqual(unheard, []);
  });
});

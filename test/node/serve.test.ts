import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer, type RunningServer } from '../../tools/serve.ts';

describe('the static server', () => {
  let root: string;
  let server: RunningServer;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(root, 'site'));
    mkdirSync(join(root, 'site/demo'));
    writeFileSync(join(root, 'secret.txt'), 'words of another folder');
    writeFileSync(join(root, 'site/.hidden'), 'words of a hidden file');
    writeFileSync(join(root, 'site/demo/index.html'), '<p>demo</p>');
    writeFileSync(join(root, 'site/tiles.pmtiles'), '0123456789');
    writeFileSync(join(root, 'site/long.json'), JSON.stringify('x'.repeat(5000)));
    for (const name of ['a.geojson', 'a.ics', 'a.mjs', 'a.umap']) writeFileSync(join(root, 'site', name), '{}');
    server = await startServer({
      root: join(root, 'site'),
      headers: (path) => ({ 'x-path': encodeURI(path) }),
      answer: (path) => (path === '/broken' ? { status: 503, body: 'later' } : undefined),
    });
  });
  after(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('sends a folder’s index, and redirects to it without the slash', async () => {
    const response = await get('/demo');
    assert.equal(response.url, `${server.url}/demo/`);
    assert.equal(await response.text(), '<p>demo</p>');
  });

  for (const [path, type] of [
    ['/demo/', 'text/html; charset=utf-8'],
    ['/a.geojson', 'application/geo+json'],
    ['/a.ics', 'text/calendar; charset=utf-8'],
    ['/a.mjs', 'text/javascript; charset=utf-8'],
    ['/a.umap', 'application/json'],
    ['/tiles.pmtiles', 'application/vnd.pmtiles'],
  ] as const) {
    it(`sends ${path} as ${type}`, async () => {
      assert.equal((await get(path)).headers.get('content-type'), type);
    });
  }

  it('answers 304 to the tag it gave, and the file to another', async () => {
    const etag = (await get('/a.ics')).headers.get('etag') ?? '';
    assert.equal((await get('/a.ics', { 'if-none-match': etag })).status, 304);
    assert.equal((await get('/a.ics', { 'if-none-match': '"other"' })).status, 200);
  });

  for (const [range, status, body, contentRange] of [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ] as const) {
    it(`answers the range ${range} with ${status}`, async () => {
      const response = await get('/tiles.pmtiles', { range });
      assert.equal(response.status, status);
      assert.equal(await response.text(), body);
      assert.equal(response.headers.get('content-range'), contentRange);
    });
  }

  for (const encoding of ['br', 'gzip']) {
    it(`compresses text as ${encoding}`, async () => {
      const response = await get('/long.json', { 'accept-encoding': encoding });
      assert.equal(response.headers.get('content-encoding'), encoding);
      assert.equal((await response.json()).length, 5000);
    });
  }

  it('leaves ranges of text uncompressed', async () => {
    const response = await get('/long.json', { 'accept-encoding': 'br', 'range': 'bytes=0-9' });
    assert.equal(response.headers.get('content-encoding'), null);
    assert.equal(await response.text(), '"xxxxxxxxx');
  });

  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/demo/..%2f..%2fsecret.txt', '/.hidden', '/a.ics%00']) {
    it(`does not give ${path}`, async () => {
      // A raw request: fetch would tidy the path first.
      const answer = await rawGet(server.url, path);
      assert.match(answer, /^HTTP\/1\.1 404/);
      assert.doesNotMatch(answer, /words of/);
    });
  }

  it('refuses a path that is not valid', async () => {
    assert.equal((await get('/%zz')).status, 400);
  });

  it('refuses to change anything', async () => {
    assert.equal((await fetch(`${server.url}/a.ics`, { method: 'POST' })).status, 405);
  });

  it('lets its owner answer, and add headers', async () => {
    const response = await get('/broken');
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('x-path'), '/broken');
  });
});

async function rawGet(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

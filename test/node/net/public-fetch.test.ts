import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { FeedFailure } from '../../../src/data/feed-failure.ts';
import { fetchDocument } from '../../../src/data/fetch-document.ts';
import { alwaysOnline } from '../../../src/data/online.ts';
import { isPrivateAddress } from '../../../src/net/private-addresses.ts';
import { publicFetch, UnreachedFailure } from '../../../src/net/public-fetch.ts';
import { goodFeed, startFaultyServer, type FaultyServer } from '../../support/faulty-server.ts';

let server: FaultyServer;
before(async () => {
  server = await startFaultyServer();
});
after(() => server.close());

const open = publicFetch({ refuses: () => false });
const signal = new AbortController().signal;

/** Fetched as the engine does it, with its limits. */
const fetched = (path: string, limits = { bytes: 1_000_000, time: 700 }) =>
  fetchDocument(server.url + path, { fetch: open, online: alwaysOnline, now: Date.now, signal, limits });

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('it worked'),
    (reason: unknown) => reason,
  );
  return error instanceof UnreachedFailure ? error.reason : error instanceof FeedFailure ? error.code : String(error);
}

describe('an address that is not public', () => {
  const refused =
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 ' +
    '224.0.0.1 255.255.255.255 :: ::1 fc00::1 fd12::1 fe80::1 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::a00:1 ' +
    '2001:db8::1 2002:7f00:1::1 not-an-address';
  for (const address of refused.split(' ')) it(address, () => assert.equal(isPrivateAddress(address), true));
  for (const address of ['8.8.8.8', '172.15.0.1', '172.32.0.1', '193.191.1.1', '2606:4700::1111', '2a02:1800::1'])
    it(`is not ${address}`, () => assert.equal(isPrivateAddress(address), false));

  const careful = publicFetch();
  const writings = [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:7f00:1]',
  ];
  for (const host of writings)
    it(`is not asked, however it is written: ${host}`, async () => {
      const { port } = new URL(server.url);
      assert.equal(await reasonOf(careful(`http://${host}:${port}/good`)), 'address.private');
    });
  it('was never reached by any of these', () => assert.equal(server.requests.length, 0));
  for (const url of ['file:///etc/passwd', 'ftp://a.example/', 'http://u:p@a.example/', 'data:,x'])
    it(`is not asked either: ${url}`, async () => assert.equal(await reasonOf(careful(url)), 'connection.failed'));
  it('is refused behind a redirect too, by its number or its name', async () => {
    const { port } = new URL(server.url);
    // 127.0.0.1 stands for a public server here, and its neighbour for a private one.
    const outside = publicFetch({ refuses: (address) => address !== '127.0.0.1' || server.requests.length > 1 });
    for (const location of [`http://127.0.0.2:${port}/good`, `http://localhost:${port}/good`, 'file:///etc/passwd']) {
      server.requests.length = 0;
      server.on('/inside', (_request, response) => {
        server.requests.length = 2;
        response.writeHead(302, { location }).end();
      });
      const reason = await reasonOf(outside(`${server.url}/inside`));
      assert.equal(reason, location.startsWith('file') ? 'connection.failed' : 'address.private');
      assert.equal(server.requests.length, 2);
    }
  });
  it('is asked where whoever runs this named it, and not where a stranger leads to it', async (t) => {
    const own = await startFaultyServer();
    t.after(() => own.close());
    let isStranger = true;
    const fetch = publicFetch({ own: own.url, refuses: () => !isStranger });
    assert.equal((await fetch(`${own.url}/redirect`)).status, 200);
    own.requests.length = 0;
    server.on('/to-own', (_request, response) => {
      isStranger = false;
      response.writeHead(302, { location: `${own.url}/good` }).end();
    });
    assert.equal(await reasonOf(fetch(`${server.url}/to-own`)), 'address.private');
    assert.equal(own.requests.length, 0);
  });
});

describe('a public address', () => {
  it('is read, with the address that answered', async () => {
    const { bytes, url } = await fetched('/redirect');
    assert.equal(new TextDecoder().decode(bytes), goodFeed);
    assert.equal(url, `${server.url}/good`);
  });
  for (const [coding, packed] of Object.entries({ gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync })) {
    it(`is unpacked: ${coding}`, async () => {
      server.on(`/${coding}`, (_request, response) =>
        response.writeHead(200, { 'content-encoding': coding }).end(packed(goodFeed)),
      );
      assert.equal(new TextDecoder().decode((await fetched(`/${coding}`)).bytes), goodFeed);
    });
  }
  it('is told who asks, and nothing of whoever runs the command', async () => {
    await fetched('/good');
    const { headers, method } = server.requests.at(-1)!;
    assert.equal(method, 'GET');
    assert.match(headers['user-agent'] ?? '', /^buurt/);
    assert.deepEqual([headers.cookie, headers.authorization, headers.referer], [undefined, undefined, undefined]);
  });
  const failures: [path: string, reason: string][] = [
    ['/404', 'http-4xx'],
    ['/500', 'http-5xx'],
    ['/bomb', 'size'],
    ['/hang', 'timeout'],
    ['/hang-in-body', 'timeout'],
    ['/drip', 'timeout'],
    ['/reset', 'connection.failed'],
    ['/truncated', 'network'],
    ['/redirect-loop', 'redirects.many'],
  ];
  for (const [path, reason] of failures)
    it(`that fails says why: ${path}`, async () => assert.equal(await reasonOf(fetched(path)), reason));
  it('that says it is packed and is not, fails', async () => {
    server.on('/lie', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(goodFeed));
    assert.equal(await reasonOf(fetched('/lie')), 'network');
  });
  it('with an empty answer is an empty answer', async () => assert.equal((await fetched('/204')).bytes.length, 0));
  it('where nobody listens is a connection that failed', async () =>
    assert.equal(await reasonOf(open('http://127.0.0.1:1/')), 'connection.failed'));
  it('of a name that does not exist is not found', async () =>
    assert.equal(await reasonOf(open('https://nobody.invalid/')), 'host.unknown'));
  it('stops when nobody waits any more', async () => {
    const leave = new AbortController();
    const asked = open(`${server.url}/hang`, { signal: leave.signal });
    leave.abort(new Error('left'));
    assert.equal(await reasonOf(asked), 'Error: left');
  });
});

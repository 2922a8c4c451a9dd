import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, examined } from '../../support/examined.ts';

const GOOD = { 'access-control-allow-origin': '*', 'etag': '"1"', 'content-type': 'application/json; charset=utf-8' };
const feed = { kind: 'partners', items: [{ id: 'p', name: 'P', email: 'info@p.example' }] };
const calendar = 'BEGIN:VCALENDAR\nEND:VCALENDAR\n';

async function told(
  headers: Record<string, string>,
  body: object | string = feed,
  url = 'https://partner.example/feed',
) {
  const answer = { headers: new Headers(headers), url };
  return codesOf(await examined(body, { origin: 'https://www.balen.example' }, answer)).filter(
    (code) => code !== 'advice items.none',
  );
}

describe('how a feed is served', () => {
  it('can be as it should be', async () => assert.deepEqual(await told(GOOD), []));
  it('is not looked at for a file', async () => assert.deepEqual(codesOf(await examined(feed)), []));
  it('other sites must be let in', async () => {
    const { 'access-control-allow-origin': _, ...closed } = GOOD;
    assert.deepEqual(await told(closed), ['error cors.missing']);
    assert.deepEqual(await told({ ...GOOD, 'access-control-allow-origin': 'https://other.example' }), [
      'error cors.missing',
    ]);
  });
  it('whose site it is for is not always known: then that is a tip', async () => {
    const { 'access-control-allow-origin': _, ...closed } = GOOD;
    const checkup = await examined(feed, {}, { headers: new Headers(closed) });
    assert.ok(codesOf(checkup).includes('advice cors.missing'));
  });
  it('the town itself needs no leave, nor does a site that is named', async () => {
    const { 'access-control-allow-origin': _, ...closed } = GOOD;
    assert.deepEqual(await told(closed, feed, 'https://www.balen.example/feed.json'), []);
    assert.deepEqual(await told({ ...GOOD, 'access-control-allow-origin': 'https://www.balen.example' }), []);
  });
  it('a version saves everybody a download', async () => {
    const { etag: _, ...bare } = GOOD;
    assert.deepEqual(await told(bare), ['advice etag.missing']);
    assert.deepEqual(await told({ ...bare, 'last-modified': 'Wed, 25 Nov 2026 10:00:00 GMT' }), []);
  });
  it('the type is that of the format', async () => {
    assert.deepEqual(await told({ ...GOOD, 'content-type': 'text/html' }), ['advice content-type.wrong']);
    assert.deepEqual(await told({ ...GOOD, 'content-type': 'application/ld+json' }), []);
    assert.deepEqual(await told({ ...GOOD, 'content-type': 'text/plain' }), []);
    assert.deepEqual(await told(GOOD, calendar), ['advice content-type.wrong']);
    assert.deepEqual(await told({ ...GOOD, 'content-type': 'text/calendar; charset=utf-8' }, calendar), []);
    assert.deepEqual(await told({ ...GOOD, 'content-type': '' }), ['advice content-type.wrong']);
  });
  it('a page with https reads nothing without it', async () =>
    assert.deepEqual(await told(GOOD, feed, 'http://partner.example/feed'), ['advice address.plain']));
  it('a page does not see all of it, and says nothing of what it does not see', async () => {
    const headers = new Headers({ 'content-type': 'text/html' });
    const origin = 'https://www.balen.example';
    const far = await examined(feed, { origin }, { headers, byPage: true });
    assert.deepEqual(codesOf(far), ['advice content-type.wrong']);
    const near = await examined(feed, { origin }, { headers, byPage: true, url: `${origin}/feed.json` });
    assert.deepEqual(codesOf(near), ['advice etag.missing', 'advice content-type.wrong']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedFailure } from '../../../src/data/feed-failure.ts';
import { readDocument } from '../../support/read-document.ts';
import { processorTime } from '../../support/processor-time.ts';

const read = (body: unknown) =>
  readDocument('services', { bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) });

async function one(fields: object) {
  const { items, problems } = await read({ kind: 'services', items: [{ id: 'a', name: 'Buurthuis', ...fields }] });
  return { item: items[0], codes: problems.map(({ severity, code }) => `${severity} ${code}`), problems };
}
async function told(body: unknown): Promise<string> {
  const error: unknown = await read(body).catch((reason: unknown) => reason);
  assert.ok(error instanceof FeedFailure, String(error));
  return error.message;
}

describe('a field that is nearly right', () => {
  it('lat and lon in each other’s place are turned back', async () => {
    const { item, codes } = await one({ location: { lat: 5.18, lon: 51.16 } });
    assert.deepEqual([item?.location, codes], [[{ lat: 51.16, lon: 5.18 }], ['warning point.swapped']]);
  });
  it('a comma in lat and lon is read as a point', async () => {
    const { item, codes } = await one({ location: { lat: '51,15', lon: ' 5,18' } });
    assert.deepEqual([item?.location, codes], [[{ lat: 51.15, lon: 5.18 }], ['warning point.comma']]);
    for (const lat of ['51,15,1', '51.1,5', ','])
      assert.deepEqual((await one({ location: { lat, lon: 5.1 } })).codes, ['warning point.unreadable']);
  });
  it('a language in capitals, a list in one word, and "lng"', async () => {
    const { item } = await one({
      summary: { NL: 'Kom', FR: 'Venez' },
      languages: 'nl, fr',
      location: { lat: 51.1, lng: 5.1 },
    });
    assert.deepEqual(item?.summary, { nl: 'Kom', fr: 'Venez' });
    assert.deepEqual([item.languages, item.location], [['nl', 'fr'], [{ lat: 51.1, lon: 5.1 }]]);
  });
  it('records that stand in no list', async () => {
    const house = { id: 'a', name: 'Huis' };
    for (const items of [house, { a: { name: 'Huis' } }]) {
      const { items: found, problems } = await read({ kind: 'services', items });
      assert.deepEqual(
        [found.map(({ id }) => id), problems.map(({ code, path }) => `${code} ${path}`)],
        [['a'], ['items.list /items']],
      );
    }
  });
  it('records with their fields in Dutch', async () => {
    const items = [{ id: 'a', naam: 'Huis', telefoon: '014 00 00 01', openingsuren: 'ma 9-12' }];
    const { items: found } = await read({ kind: 'services', items });
    assert.deepEqual([found[0]?.name, found[0]?.contact.phone.length, found[0]?.hours?.weekly.length], ['Huis', 1, 1]);
  });
  it('what stands beside the name is read where it belongs', async () => {
    const { item, codes } = await one({ phone: '014 00 00 01', website: 'https://a.example/', lat: 51.1, lon: 5.1 });
    assert.equal(item?.contact.phone[0]?.number, '014 00 00 01');
    assert.equal(item.contact.url, 'https://a.example/');
    assert.deepEqual(item.location, [{ lat: 51.1, lon: 5.1 }]);
    const fields = ['phone', 'website', 'lat', 'lon'];
    assert.deepEqual(
      codes,
      fields.map((field) => `advice ${field}.misplaced`),
    );
  });
  it('what stands in the right place wins', async () => {
    const { item, codes } = await one({ email: 'b@b.example', contact: { email: 'a@a.example' } });
    assert.deepEqual([item?.contact.email, codes], [['a@a.example'], ['warning email.misplaced']]);
  });
  for (const phone of [14000001, '14000001', '475000001']) {
    it(`a phone number without its zero is shown and named: ${JSON.stringify(phone)}`, async () => {
      const { item, codes } = await one({ contact: { phone } });
      assert.deepEqual([item?.contact.phone[0]?.number, codes], [String(phone), ['advice phone.no-zero']]);
    });
  }
  for (const phone of ['014 00 00 01', '+3214000001', '112', 112, '1700']) {
    it(`a phone number that needs no zero is left alone: ${JSON.stringify(phone)}`, async () =>
      assert.deepEqual((await one({ contact: { phone } })).codes, []));
  }
  it('a price in words', async () => {
    assert.deepEqual((await one({ cost: 'gratis' })).item?.cost, { type: 'free' });
    assert.deepEqual((await one({ cost: 'naar inkomen' })).item?.cost, { type: 'ask', text: 'naar inkomen' });
    assert.deepEqual((await one({ cost: 'gratis' })).codes, ['advice cost.words']);
  });
  it('is told with the name of its record', async () =>
    assert.equal((await one({ minAge: 'ten' })).problems[0]?.name, 'Buurthuis'));
});

describe('a JSON text with a mistake', () => {
  const mistakes: [what: string, text: string, message: RegExp][] = [
    [
      'a comma that is missing',
      '{\n"a": "b"\n"c": 1}',
      /^Line 2, column 8: a comma is probably missing here\. "a": "b"$/,
    ],
    ['a comma too many', '{"a": 1,\n}', /^Line 1, .* comma too many here\. \{"a": 1,$/],
    ['curly quotes', '{\n“a”: 1}', /^Line 2, .* curly quote “ must be a straight one/],
    ['a colon that is missing', '{"a" 1}', /a colon is probably missing/],
    ['a comment', '// diensten\n{"a": 1}', /^Line 1, column 1: JSON has no comments/],
    ['a comment inside', '{\n"a": 1, /* b */ "c": 2}', /^Line 2, .*JSON has no comments/],
    ['a text that stops', '{"a": [1, 2', /breaks off/],
    ['a text that goes on', '{} {}', /more text after the end/],
    ['a string over two lines', '{"a": "b\nc"}', /^Line 1, .*not closed/],
  ];
  for (const [what, text, message] of mistakes)
    it(`is shown its place: ${what}`, async () => assert.match(await told(text), message));
  it('shows no more of a long line than a person can read', async () =>
    assert.ok((await told(`{"a": "${'x'.repeat(5000)}" "b": 1}`)).length < 160));
  it('is soon told, however deep or long', async () => {
    const took = await processorTime(async () => {
      await told('['.repeat(500_000));
      await told(`["${'x'.repeat(3_000_000)}" 1]`);
    });
    assert.ok(took < 2000, `${took} ms`);
  });
  it('with something else in "items" is told so', async () =>
    assert.match(await told({ kind: 'services', items: 'a.json' }), /Its "items" is no list\.$/));
  it('without "items" is told what was seen', async () =>
    assert.match(await told({ kind: 'services', itmes: [] }), /no "items" in it, but "kind", "itmes"/));
});

describe('the same mistake in very many rows', () => {
  it('is kept a few times, and counted', async () => {
    const items = Array.from({ length: 5000 }, (_each, id) => ({
      id,
      name: 7 > id ? {} : 'A',
      minAge: 'x',
      circle: 9,
    }));
    const { problems } = await read({ kind: 'services', items });
    const sum = (code: string) =>
      problems.reduce((total, each) => (each.code === code ? total + (each.count ?? 1) : total), 0);
    assert.ok(problems.length < 60, String(problems.length));
    assert.deepEqual([sum('minAge.shape'), sum('name.missing')], [4993, 7]);
  });
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { FeedKind, FeedRequest } from '../../../src/domain/feed.ts';
import { FeedFailure } from '../../../src/data/feed-failure.ts';
import { readDocument, type PageRoom } from '../../../src/data/read-document.ts';
import { hasShared, sharedFile, sharedPath } from '../../support/shared.ts';

const room = (extra: Partial<PageRoom> = {}): PageRoom => ({
  seen: new Map(),
  items: 100_000,
  now: Date.parse('2026-11-25T10:00:00Z'),
  signal: new AbortController().signal,
  ...extra,
});

type Options = { kind?: FeedKind; room?: PageRoom } & Partial<FeedRequest>;

function read(body: unknown, { kind = 'services', room: shared = room(), ...request }: Options = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text);
  const url = 'https://www.example.be/feed.json?key=1';
  return readDocument(kind, { bytes, contentType: '', url }, { url, ...request }, shared);
}
const failureOf = async (...input: Parameters<typeof read>): Promise<FeedFailure> => {
  const error: unknown = await read(...input).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedFailure, `expected a FeedFailure, got ${String(error)}`);
  return error;
};
const feedOf = (...items: unknown[]) => ({ kind: 'services', items });
const codes = (page: { problems: readonly { severity: string; code: string; path: string }[] }) =>
  page.problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('a native feed', () => {
  it('gives its records, each with the feed it comes from', async () => {
    const publisher = { name: 'LDC De Sparappel', contact: { phone: '014 00 00 03', email: 'not one' } };
    const page = await read({ ...feedOf({ id: 1, name: 'Soep' }), publisher, licence: 'CC0-1.0', demo: true });
    assert.equal(page.label, 'LDC De Sparappel');
    assert.deepEqual(page.publisher, { name: 'LDC De Sparappel', contact: { phone: '014 00 00 03' } });
    assert.deepEqual(codes(page), ['warning email.unreadable /publisher/contact/email']);
    const [soup] = page.items;
    assert.ok(soup && 'source' in soup);
    assert.deepEqual(soup.source, { label: 'LDC De Sparappel', format: 'native', licence: 'CC0-1.0' });
    assert.equal(soup.id, '1');
    assert.equal(soup.demo, true);
  });
  it('says which ways to reach its publisher it does not show', async () => {
    const contact = { phone: 'morgen', url: '/contact' };
    const page = await read({ ...feedOf({ id: 1, name: 'Soep' }), publisher: { name: 'LDC', contact } });
    assert.deepEqual(page.publisher, { name: 'LDC' });
    assert.deepEqual(codes(page), [
      'warning phone.unreadable /publisher/contact/phone',
      'warning link.refused /publisher/contact/url',
    ]);
  });
  it('is named after the config, else after its host', async () => {
    assert.equal((await read(feedOf(), { source: 'De buren' })).label, 'De buren');
    assert.equal((await read(feedOf())).label, 'example.be');
  });
  it('may be a bare list', async () => {
    const page = await read([{ id: 'a', name: 'A' }, { id: 'b' }]);
    assert.equal(page.items.length, 1);
    assert.deepEqual(codes(page), ['error name.missing /1/name']);
  });
  it('may be empty', async () => assert.deepEqual((await read('[]')).items, []));
  it('loses a wrong field, not the record', async () => {
    const page = await read(feedOf({ id: 'a', name: 'A', contact: 7, minAge: 'ten', homeVisit: true }));
    assert.equal(page.items.length, 1);
    assert.deepEqual(codes(page), ['warning contact.shape /items/0/contact', 'warning minAge.shape /items/0/minAge']);
  });
  it('takes null for absent, at any depth', async () => {
    const page = await read(feedOf({ id: 'a', name: 'A', hours: null, contact: { phone: null, email: 'a@b.be' } }));
    assert.deepEqual(codes(page), []);
    assert.deepEqual(page.items, (await read(feedOf({ id: 'a', name: 'A', contact: { email: 'a@b.be' } }))).items);
  });
  it('loses a record without id or name, and says which', async () => {
    const page = await read(
      feedOf({ name: 'A' }, { id: 'b' }, { id: { no: 3 }, name: 'C' }, 'D', null, { id: 'e', name: 'E' }),
    );
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['e'],
    );
    assert.deepEqual(codes(page).sort(), [
      'error id.missing /items/0/id',
      'error id.shape /items/2/id',
      'error item.shape /items/3',
      'error item.shape /items/4',
      'error name.missing /items/1/name',
    ]);
  });
  it('keeps the first of two with one id', async () => {
    const page = await read(feedOf({ id: 'a', name: 'First' }, { id: 'a', name: 'Second' }));
    assert.deepEqual(
      page.items.map((item) => 'name' in item && item.name),
      ['First'],
    );
    assert.deepEqual(codes(page), ['error id.duplicate /items/1/id']);
  });
  it('has lost nothing where a record is written twice', async () => {
    const page = await read(feedOf({ id: 'a', name: { nl: 'Soep' } }, { id: 'a', name: { nl: 'Soep' } }));
    assert.equal(page.items.length, 1);
    assert.deepEqual(codes(page), ['warning id.duplicate /items/1/id']);
  });
  it('passes its time zone on to hours that name none', async () => {
    const week = [{ day: 1, from: '09:00', to: '12:00' }];
    const items = [
      { id: 'a', name: 'A', hours: { weekly: week } },
      { id: 'b', name: 'B', hours: { weekly: week, timezone: 'Europe/Lisbon' } },
    ];
    const zones = async (timezone: string) => {
      const page = await read({ ...feedOf(...items), timezone });
      return page.items.map((item) => 'hours' in item && item.hours?.timezone);
    };
    assert.deepEqual(await zones('Europe/London'), ['Europe/London', 'Europe/Lisbon']);
    assert.deepEqual(await zones('Mars/Olympus'), [undefined, 'Europe/Lisbon']);
  });
  it('stops at the limit and says so', async () => {
    const items = Array.from({ length: 30 }, (_each, at) => ({ id: at, name: 'A' }));
    const page = await read(feedOf(...items), { room: room({ items: 20 }) });
    assert.equal(page.items.length, 20);
    assert.deepEqual(codes(page), ['warning items.limit ']);
  });
  it('cannot reach the prototype of anything', async () => {
    const hostile =
      '{"kind":"services","items":[{"id":"a","name":"A","__proto__":{"polluted":1,"contact":5},"hours":null}]}';
    assert.equal((await read(hostile)).items.length, 1);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
  it('of another kind is refused in plain words', async () => {
    const { code, message } = await failureOf({ kind: 'activities', items: [] });
    assert.equal(code, 'shape');
    assert.match(message, /"activities", and "services" are wanted/);
    assert.doesNotMatch(message, /key=1/);
  });
  it('holds areas and partners too', async () => {
    const areas = await read({ kind: 'areas', items: [{ id: '13003W01', name: 'Centrum' }] }, { kind: 'areas' });
    assert.equal(areas.items.length, 1);
    const partners = await read({ kind: 'partners', items: [{ id: 'p', name: 'OCMW' }] }, { kind: 'partners' });
    assert.equal(partners.items.length, 1);
  });
  it('may write hours in opening_hours syntax', async () => {
    const [service] = (await read(feedOf({ id: 'a', name: 'A', hours: 'Mo-Fr 09:00-12:00' }))).items;
    const hours = service && 'hours' in service ? service.hours : undefined;
    assert.equal(hours?.weekly.length, 5);
    assert.equal(hours?.weekly[0]?.from, '09:00');
  });
});

describe('a document that is something else', () => {
  const expected: [what: string, body: string | Uint8Array, code: FeedFailure['code']][] = [
    ['nothing', '', 'parse'],
    ['white space', ' \n ', 'parse'],
    ['a login page', '<!doctype html><html><body>Log in</body></html>', 'parse'],
    ['half a JSON text', '{"kind":"services","items":[{"id":"a","name":"A"},{"id":"b"', 'parse'],
    ['an empty object', '{}', 'shape'],
    ['unknown JSON', '{"weather": "rain"}', 'shape'],
    ['a number', '42', 'shape'],
    ['binary', new Uint8Array([0, 1, 2, 3, 255, 254, 0]), 'parse'],
  ];
  for (const [what, body, code] of expected) {
    it(`${what}: ${code}`, async () => assert.equal((await failureOf(body)).code, code));
  }
  it('a web page is called one, also where a table was expected', async () => {
    const page = '<!DOCTYPE html><html><head><title>Aanmelden</title></head></html>';
    assert.match((await failureOf(page)).message, /is a web page, not a feed/);
    assert.match((await failureOf(page, { kind: 'partners' })).message, /is a web page, not a feed/);
    const { code, message } = await failureOf(page, { format: 'csv' });
    assert.equal(code, 'parse');
    assert.match(message, /is a web page, not a feed/);
  });
  for (const [what, body, words] of [
    ['a newsfeed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', /is a newsfeed .*the calendar/],
    ['XML', '<?xml version="1.0"?><vcalendar/>', /is XML.* as JSON, CSV or an \.ics file/],
    ['microdata', '<html><p itemscope itemtype="http://schema.org/Event">', /in microdata.*JSON-LD only/],
  ] as const)
    it(`${what} is called so, with what to ask for instead`, async () => {
      const { code, message } = await failureOf(body);
      assert.equal(code, 'shape');
      assert.match(message, words);
    });
  for (const answer of [
    { code: 'rest_no_route', message: 'No route was found', data: { status: 404 } },
    { error: 'No route was found' },
    { title: 'Not Found', status: 404, detail: 'No route was found' },
  ])
    it(`an error of a server is told in its words: ${Object.keys(answer).join(', ')}`, async () =>
      assert.match((await failureOf(JSON.stringify(answer))).message, /answers with an error: No route was found/));
  it('in a format that exists may be named in capitals, with spaces around it', async () => {
    const { format, items } = await read('naam\nBuurthuis', { format: ' CSV ' });
    assert.deepEqual([format, items.length], ['csv', 1]);
  });
  for (const name of ['json', 'JSON-LD', 'auto'])
    it(`in a format that only says how it is written is read as what it is: ${name}`, async () => {
      const { format, items, problems } = await read(JSON.stringify(feedOf({ id: 'a', name: 'A' })), { format: name });
      assert.deepEqual([format, items.length, problems], ['native', 1, []]);
    });
  it('in a format that only says which program wrote it is read as what it is', async () => {
    const sheet = 'titel;datum\nKoffie;1/12/2026';
    const { format, items, problems } = await read(sheet, { kind: 'activities', format: 'Outlook' });
    assert.deepEqual([format, items.length, problems.some(({ code }) => code === 'format.unknown')], ['csv', 1, false]);
  });
  for (const [name, text] of Object.entries({ Excel: 'naam\nBuurthuis', json_stat: 'naam;adres\nBuurthuis;Dorp 1' }))
    it(`in a format by another name, or of another kind, is read all the same: ${name}`, async () => {
      const { format, items, problems } = await read(text, { format: name });
      assert.deepEqual([format, items.length], ['csv', 1]);
      assert.deepEqual(
        problems.filter(({ code }) => code === 'format.unknown').map(({ severity, value }) => [severity, value]),
        name === 'Excel' ? [] : [['warning', name]],
      );
    });
  it('in another format than the one that was named is read as what it is, which the webmaster is told', async () => {
    for (const [name, text] of [
      ['geojson', 'naam;adres\nBuurthuis;Dorp 1'],
      [
        'csv',
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[5.1,51.1]}}]}',
      ],
    ] as const) {
      const { items, problems } = await read(text, { format: name });
      assert.equal(items.length, 1);
      assert.deepEqual(problems[0], { severity: 'warning', code: 'format.unknown', path: '', value: name });
    }
  });
  it('in a format that does not exist is read as what it is, which the webmaster is told', async () => {
    const { format, items, problems } = await read(JSON.stringify(feedOf({ id: 'a', name: 'A' })), {
      format: 'geojsn',
    });
    assert.deepEqual([format, items.length], ['native', 1]);
    assert.deepEqual(problems, [{ severity: 'warning', code: 'format.unknown', path: '', value: 'geojsn' }]);
  });
  it('in a format of another kind alone says so, and names those there are', async () => {
    const { code, message } = await failureOf('type;naam\na;b', { kind: 'forms' });
    assert.deepEqual([code, message], ['shape', '"csv" cannot be read as forms. Formats for forms: native.']);
  });
});

describe('bytes', () => {
  const text = JSON.stringify(feedOf({ id: 'a', name: 'Café' }));
  for (const [what, bytes] of Object.entries({
    'UTF-8': Buffer.from(text),
    'a byte order mark': Buffer.from(`\ufeff${text}`),
    'windows-1252': Buffer.from(text, 'latin1'),
  })) {
    it(`with ${what} are read`, async () => {
      const [item] = (await read(bytes)).items;
      assert.equal(item && 'name' in item && item.name, 'Café');
    });
  }
});

describe('a large feed', () => {
  it('lets others have their turn while it is read', async () => {
    const items = Array.from({ length: 30_000 }, (_each, at) => ({
      id: at,
      name: `Service ${at}`,
      summary: 'x'.repeat(200),
    }));
    const body = JSON.stringify(feedOf(...items));
    let turns = 0;
    const watch = setInterval(() => turns++);
    try {
      assert.equal((await read(body)).items.length, 30_000);
    } finally {
      clearInterval(watch);
    }
    assert.ok(turns > 1, `${turns} turns`);
  });
  it('stops being read when its reader leaves', async () => {
    const items = Array.from({ length: 20_000 }, (_each, at) => ({ id: at, name: 'A' }));
    const life = new AbortController();
    const reading = read(feedOf(...items), { room: room({ signal: life.signal }) });
    life.abort(new Error('gone'));
    await assert.rejects(reading, /gone/);
  });
});

describe('the JSON parsing suite', () => {
  const files = hasShared ? readdirSync(sharedPath('hostile/json')).filter((file) => file.endsWith('.json')) : [];
  for (const file of files) {
    it(file, async () => {
      const outcome = await read(sharedFile(`hostile/json/${file}`)).then(
        () => 'read',
        (error: unknown) => (error instanceof FeedFailure ? error.code : `crashed: ${String(error)}`),
      );
      assert.ok((file.startsWith('n_') ? ['parse'] : ['read', 'parse', 'shape']).includes(outcome), outcome);
    });
  }
});

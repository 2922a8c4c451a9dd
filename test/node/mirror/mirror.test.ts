import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { localAddress, withLocalFiles } from '../../../src/mirror/local-files.ts';
import { mirror, type Mirrored, type MirrorOptions } from '../../../src/mirror/mirror.ts';
import { startServer, type Answer, type RunningServer } from '../../../tools/serve.ts';

const json = (value: unknown, headers = {}): Answer => ({
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
const config = {
  municipality: 'Balen',
  publisher: { name: 'Gemeente Balen', contact: { phone: '014 00 00 50' } },
  intake: '/intake',
  feeds: {
    services: ['services.json', { url: '/partner/map.geojson?key=secret', source: 'Sportraad' }],
    activities: { url: '/partner/agenda.ics', source: 'KWB' },
  },
};
const services = {
  kind: 'services',
  publisher: { name: 'LDC De Sparappel' },
  licence: 'CC0-1.0',
  items: [{ id: 'huis', name: 'Buurthuis', hours: { dinsdag: '9-12' }, contact: { phone: '014 00 00 05' } }],
};
const places = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', geometry: { type: 'Point', coordinates: [5.18, 51.16] }, properties: { name: 'Sporthal' } },
  ],
};
const agenda = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:test',
  'BEGIN:VEVENT',
  'UID:koffie@kwb.example',
  'DTSTAMP:20261101T000000Z',
  'DTSTART;TZID=Europe/Brussels:20261124T093000',
  'DTEND;TZID=Europe/Brussels:20261124T110000',
  'RRULE:FREQ=WEEKLY;UNTIL=20270630T000000Z',
  'SUMMARY:Koffie',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('a mirror of every feed of a config', () => {
  let server: RunningServer;
  let out: string;
  /** Answers that a test puts in place of the usual ones. */
  const instead = new Map<string, (request: IncomingMessage) => Answer>();
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const usual: Record<string, Answer> = {
    '/town/config.json': json(config),
    '/town/services.json': json(services, { etag: '"one"' }),
    '/partner/map.geojson': json(places),
    '/partner/agenda.ics': { headers: { 'content-type': 'text/calendar' }, body: agenda },
  };
  before(async () => {
    server = await startServer({
      root: tmpdir(),
      answer: (path, request) => {
        asked.push({ path, headers: request.headers });
        const known = instead.get(path)?.(request) ?? usual[path];
        const isSame = known?.headers?.etag && request.headers['if-none-match'] === known.headers.etag;
        return isSame ? { status: 304, headers: { etag: known.headers?.etag } } : known;
      },
    });
  });
  after(() => server.close());
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'buurt-mirror-'));
    asked.length = 0;
    instead.clear();
  });
  afterEach(() => rmSync(out, { recursive: true }));

  const run = (more: Partial<MirrorOptions> = {}): Promise<Mirrored> =>
    mirror({
      config: `${server.url}/town/config.json`,
      out,
      fetch,
      delay: 0,
      now: () => Date.parse('2026-11-25T02:00Z'),
      pause: async () => {},
      ...more,
    });
  const written = (file: string) => JSON.parse(readFileSync(join(out, file), 'utf8'));
  const told = ({ report }: Mirrored) =>
    report.sources.map(({ kind, label, status, count }) => [kind, label, status, count]);

  it('writes one native feed per kind, and a config that names them', async () => {
    const done = await run();
    assert.deepEqual(told(done), [
      ['services', 'LDC De Sparappel', 'fresh', 1],
      ['services', 'Sportraad', 'fresh', 1],
      ['activities', 'KWB', 'fresh', 1],
    ]);
    const feed = written('services.json');
    assert.deepEqual([feed.kind, feed.publisher.name], ['services', 'Gemeente Balen']);
    assert.deepEqual(
      feed.items.map((item: Record<string, unknown>) => [item.name, item.publisher, item.licence]),
      [
        ['Buurthuis', 'LDC De Sparappel', 'CC0-1.0'],
        ['Sporthal', 'Sportraad', undefined],
      ],
    );
    assert.deepEqual(feed.items[0].hours.weekly, [{ day: 2, from: '09:00', to: '12:00' }]);
    assert.equal(written('activities.json').items[0].repeat.every, 'week');
    const settings = written('config.json');
    assert.deepEqual(settings.feeds, { services: 'services.json', activities: 'activities.json' });
    assert.equal(settings.intake, `${server.url}/intake`);
  });

  it('keeps no key of an address in anything it writes', async () => {
    await run();
    for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
      assert.doesNotMatch(file.name, /secret/);
      if (file.isFile()) assert.doesNotMatch(readFileSync(join(file.parentPath, file.name), 'utf8'), /secret/);
    }
  });

  it('calls a file on this machine that names nobody after the town, and never after a host that is none', async () => {
    const file = join(out, 'buurt.json');
    writeFileSync(file, JSON.stringify({ ...config, feeds: { services: 'own.json' } }));
    writeFileSync(join(out, 'own.json'), JSON.stringify({ ...services, publisher: undefined }));
    const done = await run({ config: localAddress(file), fetch: withLocalFiles(fetch) });
    assert.deepEqual(told(done), [['services', 'Gemeente Balen', 'fresh', 1]]);
    assert.equal(written('services.json').items[0].publisher, 'Gemeente Balen');
  });

  it('can be mirrored itself, and is the same', async () => {
    await run();
    const again = mkdtempSync(join(tmpdir(), 'buurt-mirror-'));
    await run({ config: localAddress(join(out, 'config.json')), out: again, fetch: withLocalFiles(fetch) });
    assert.deepEqual(
      JSON.parse(readFileSync(join(again, 'services.json'), 'utf8')).items,
      written('services.json').items,
    );
    assert.deepEqual(
      JSON.parse(readFileSync(join(again, 'activities.json'), 'utf8')).items,
      written('activities.json').items,
    );
    rmSync(again, { recursive: true });
  });

  it('asks the second time only for what is new, and leaves files that did not change alone', async () => {
    await run();
    const before = statSync(join(out, 'services.json')).mtimeMs;
    asked.length = 0;
    const done = await run({ now: () => Date.parse('2026-11-26T02:00Z') });
    assert.equal(asked.find(({ path }) => path === '/town/services.json')?.headers['if-none-match'], '"one"');
    assert.equal(done.report.sources[0]?.status, 'unchanged');
    assert.equal(done.report.sources[0]?.fetched, '2026-11-25T02:00:00.000Z');
    assert.deepEqual([done.report.sources[0]?.count, written('services.json').items.length], [1, 2]);
    assert.deepEqual(done.report.written, []);
    assert.equal(statSync(join(out, 'services.json')).mtimeMs, before);
  });

  for (const [what, answer, failure] of [
    ['has a fault', { status: 500 }, 'http-5xx'],
    ['is gone', { status: 404 }, 'http-4xx'],
    ['answers with half a list', { body: '{"type": "FeatureColl' }, 'parse'],
    ['answers with a web page', { body: '<!doctype html><title>Aanmelden</title>' }, 'parse'],
  ] as const) {
    it(`keeps what a source gave last when it ${what}, and says so`, async () => {
      await run();
      const before = written('services.json').items;
      instead.set('/partner/map.geojson', () => ({ ...answer }));
      const done = await run();
      const source = done.report.sources[1];
      assert.deepEqual([source?.status, source?.failure, source?.count], ['kept', failure, 1]);
      assert.deepEqual(written('services.json').items, before);
    });
  }

  it('goes on without a source that never answered, and leaves a kind of which nothing is known as it was', async () => {
    instead.set('/partner/map.geojson', () => ({ status: 503 }));
    instead.set('/partner/agenda.ics', () => ({ status: 503 }));
    const done = await run();
    assert.deepEqual(told(done), [
      ['services', 'LDC De Sparappel', 'fresh', 1],
      ['services', 'Sportraad', 'failed', 0],
      ['activities', 'KWB', 'failed', 0],
    ]);
    assert.deepEqual(written('config.json').feeds, { services: 'services.json' });
    assert.equal(written('services.json').items.length, 1);
  });

  it('waits between two requests to one host, and tells it who asks', async () => {
    let clock = Date.parse('2026-11-25T02:00Z');
    const waits: number[] = [];
    const pause = async (milliseconds: number) => {
      waits.push(milliseconds);
      clock += milliseconds;
    };
    await run({ delay: 1000, now: () => clock, pause });
    assert.deepEqual(waits, [1000, 1000, 1000]);
    assert.match(asked[1]?.headers['user-agent'] ?? '', /buurt-mirror/);
  });

  it('takes away what a run that was killed left half written, and nothing of one that is busy', async () => {
    await run();
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    const left = [`services.json.${gone}.next`, `.sources/x.json.${gone}.next`, `config.json.${process.pid}.next`];
    const busy = `activities.json.${process.ppid}.next`;
    const own = ['notes.next', 'x.json.2.next.txt'];
    for (const file of [...left, busy, ...own]) writeFileSync(join(out, file), '{"half":');
    await run();
    for (const file of left) assert.equal(existsSync(join(out, file)), false, file);
    for (const file of [busy, ...own]) assert.equal(existsSync(join(out, file)), true, file);
  });

  it('says plainly that a config cannot be read', async () => {
    instead.set('/town/config.json', () => ({ body: '{"feeds": ' }));
    await assert.rejects(run(), /no JSON/);
    assert.deepEqual(readdirSync(out), []);
  });
});

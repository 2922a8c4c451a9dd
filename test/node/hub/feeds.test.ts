import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openFeeds } from '../../../src/hub/feeds/feed-desk.ts';
import { packed, unpacked } from '../../../src/hub/feeds/packed.ts';
import { openDatabase } from '../../../src/hub/database.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { message, onEachStore, post, startHub, type TestHub } from '../../support/hub.ts';
import { activities, answerOf, feedOf, idsIn, partnerOf, type Partner } from '../../support/publisher.ts';

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly bytes: Buffer;
}

/** As it goes over the line: `fetch` would unpack it. */
function raw(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (answer) =>
      buffer(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }),
        reject,
      ),
    )
      .once('error', reject)
      .end();
  });
}

onEachStore((fresh, engine) => {
  describe('the feeds of a town', () => {
    let hub: TestHub;
    let club: Partner;
    let library: Partner;
    let feed: string;
    before(async () => {
      hub = await startHub({ ...(await fresh()), HUB_TOWNS: 'balen ravels' });
      club = await partnerOf(hub, 'club', { town: 'balen', name: 'Buurtclub' });
      library = await partnerOf(hub, 'library', { town: 'balen', name: 'Bibliotheek' });
      feed = `${hub.url}/feeds/balen/activities.json`;
      const publisher = { name: 'Buurtclub Dennenhof', contact: { phone: '014 00 00 03' } };
      await club.ask('feed', 'PUT', feedOf(activities(2), { publisher, licence: 'CC0-1.0' }));
      await library.ask(
        'feed',
        'PUT',
        feedOf(activities(2, 1).map((each) => ({ ...each, title: `Lezen ${each.id}` }))),
      );
    });
    after(() => hub.stop());

    it('hold what every source says, each record with whose it is, and two with one id both', async () => {
      const found = await answerOf(fetch(feed));
      assert.equal(found.said.kind, 'activities');
      assert.deepEqual(
        found.said.items.map(({ title, publisher, licence }) => [title, publisher, licence]),
        [
          ['Koffie 0', 'Buurtclub Dennenhof', 'CC0-1.0'],
          ['Koffie 1', 'Buurtclub Dennenhof', 'CC0-1.0'],
          ['Lezen a1', 'Bibliotheek', undefined],
          ['Lezen a2', 'Bibliotheek', undefined],
        ],
      );
      assert.equal(new Set(idsIn(found)).size, 4);
      const alone = await answerOf(fetch(`${hub.url}/feeds/balen/club/activities.json`));
      assert.deepEqual([idsIn(alone), alone.said.publisher.contact.phone], [['a0', 'a1'], '014 00 00 03']);
    });

    it('come as small as the client takes them, each coding with a tag of its own', async () => {
      const [plain, br, gz] = await Promise.all(
        ['', 'gzip;q=0.5, br', 'gzip, br;q=0'].map((coding) => raw(feed, { 'accept-encoding': coding })),
      );
      assert.deepEqual(
        [plain, br, gz].map((each) => each?.headers['content-encoding']),
        [undefined, 'br', 'gzip'],
      );
      assert.deepEqual(brotliDecompressSync(br!.bytes), plain!.bytes);
      assert.deepEqual(gunzipSync(gz!.bytes), plain!.bytes);
      assert.equal(new Set([plain, br, gz].map((each) => each?.headers.etag)).size, 3);
      for (const { headers, bytes } of [plain!, br!, gz!]) {
        assert.match(String(headers.etag), /^"[^"]+"$/);
        assert.equal(headers['content-length'], String(bytes.length));
        assert.equal(headers.vary, 'accept-encoding');
        assert.equal(headers['content-type'], 'application/json; charset=utf-8');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['access-control-expose-headers'], 'ETag');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.match(String(headers['cache-control']), /^public, max-age=60, stale-while-revalidate=600/);
      }
    });

    it('are not sent to who has them, nor to who only asks about them', async () => {
      const { headers } = await raw(feed, { 'accept-encoding': 'br' });
      const etag = String(headers.etag);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const same = await raw(feed, { 'accept-encoding': 'br', 'if-none-match': known });
        assert.deepEqual([same.status, same.bytes.length, same.headers.etag], [304, 0, etag], known);
        assert.equal(same.headers['access-control-allow-origin'], '*');
      }
      // Other bytes.
      assert.equal((await raw(feed, { 'if-none-match': etag })).status, 200);
      const head = await raw(feed, { 'accept-encoding': 'br' }, 'HEAD');
      assert.deepEqual([head.status, head.bytes.length, head.headers.etag], [200, 0, etag]);
    });

    it('may be asked by a page of any site, and change for nobody', async () => {
      const asks = { 'origin': 'https://www.balen.example', 'access-control-request-method': 'GET' };
      const allowed = await raw(feed, { ...asks, 'access-control-request-headers': 'if-none-match' }, 'OPTIONS');
      assert.match(String(allowed.headers['access-control-allow-headers']), /if-none-match/i);
      assert.equal((await raw(feed, {}, 'POST')).status, 405);
    });

    it('are not there where nobody publishes them, and that is said in words', async () => {
      for (const path of [
        ...['balen/services.json', 'ravels/activities.json', 'nowhere/activities.json', 'balen/activities.xml'],
        ...['balen/club/services.json', 'balen/nobody/activities.json', 'balen/constructor.json', 'balen/services.ics'],
      ]) {
        const { status, said } = await answerOf(fetch(`${hub.url}/feeds/${path}`));
        assert.deepEqual([status, said.code], [404, 'feed.unknown'], path);
      }
      assert.equal((await fetch(`${hub.url}/feeds/balen/indicators.json`)).status, 200);
    });

    it('are on a map, and in an agenda', async () => {
      const map = await fetch(`${hub.url}/feeds/balen/club/activities.geojson`);
      assert.equal(map.headers.get('content-type'), 'application/geo+json; charset=utf-8');
      const { type, features } = (await map.json()) as { type: string; features: { geometry: unknown; id: string }[] };
      assert.deepEqual([type, features[0]?.id], ['FeatureCollection', 'a0']);
      assert.deepEqual(features[0]?.geometry, { type: 'Point', coordinates: [5.18, 51.16] });
      const agenda = await fetch(`${hub.url}/feeds/balen/activities.ics`);
      assert.equal(agenda.headers.get('content-type'), 'text/calendar; charset=utf-8');
      const text = await agenda.text();
      assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 4);
      assert.match(text, /SUMMARY:Lezen a2/);
      assert.match(text, /DTSTART;TZID=Europe\/Brussels:20261201T140000/);
    });

    it('say when the hub took them in where a partner says a time to come, which no clock change is worked out for', async () => {
      const { ask } = await partnerOf(hub, 'theatre', { town: 'ravels', name: 'Theater' });
      const weekly = { ...activities(1)[0], repeat: 'FREQ=WEEKLY', timezone: 'America/New_York' };
      await ask('feed', 'PUT', feedOf([weekly], { updated: '9999-12-31T00:00:00Z' }));
      const { said } = await answerOf(fetch(`${hub.url}/feeds/ravels/activities.json`));
      assert.ok(said.updated <= new Date().toISOString(), said.updated);
      const agenda = await (await fetch(`${hub.url}/feeds/ravels/activities.ics`)).text();
      assert.ok(!/^DTSTART:[3-9]/m.test(agenda) && agenda.length < 10_000, agenda.slice(0, 1_000));
      await ask('feed?allow-shrink', 'PUT', feedOf([], { updated: '2026-11-01' }));
      const empty = await answerOf(fetch(`${hub.url}/feeds/ravels/activities.json`));
      assert.equal(empty.said.updated, '2026-11-01');
      await hub.hub.db.deleteFrom('source').where('id', '=', 'theatre').execute();
      await hub.hub.feeds.refresh();
    });

    it('hold nothing of a partner but what was let through', async () => {
      const vector = '<img src=x onerror=alert(1)>';
      const odd = { ...activities(1, 50)[0], title: vector, evil: vector, url: 'javascript:alert(1)', __proto__: null };
      const text = JSON.stringify(feedOf([odd], { evil: vector })).replace(
        '"evil"',
        '"__proto__":{"polluted":1},"evil"',
      );
      assert.equal(
        (await club.ask('items/a50', 'PUT', text.slice(text.indexOf('[') + 1, text.indexOf(']')))).status,
        200,
      );
      const { bytes } = await raw(`${hub.url}/feeds/balen/club/activities.json`);
      assert.ok(!/evil|javascript|polluted/.test(String(bytes)), String(bytes));
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
      await club.ask('items/a50', 'DELETE');
    });

    it('are wholly old or wholly new while somebody publishes', async () => {
      const lists = [0, 1, 2, 3].map((turn) => activities(40).map((each) => ({ ...each, title: `Turn ${turn}` })));
      let isBusy = true;
      const publishing = (async () => {
        for (const list of lists) await library.ask('feed', 'PUT', feedOf(list));
        isBusy = false;
      })();
      const seen = new Set<string>();
      let answers = 0;
      while (isBusy) {
        const { said } = await answerOf(fetch(`${hub.url}/feeds/balen/library/activities.json`));
        const turns = new Set(said.items.map(({ title }) => title.replace(/^Lezen.*/, 'before')));
        assert.equal(turns.size, 1, [...turns].join());
        for (const turn of turns) seen.add(String(turn));
        answers += 1;
      }
      await publishing;
      const { said } = await answerOf(fetch(`${hub.url}/feeds/balen/library/activities.json`));
      assert.equal(said.items[0]?.title, 'Turn 3');
      assert.ok(answers > 1);
    });

    it('are served from memory while the database is away', async (t) => {
      const { db } = hub.hub;
      await db.schema.alterTable('source').renameTo('source_away').execute();
      t.after(() => db.schema.alterTable('source_away').renameTo('source').execute());
      await assert.rejects(hub.hub.feeds.refresh());
      assert.equal((await fetch(feed)).status, 200);
    });

    it('are made at the next look where that failed once', async () => {
      let calls = 0;
      const town = (name: string) => {
        calls += 1;
        // Each source alone, then the town's list.
        if (calls === 3) throw new Error('no memory');
        return hub.hub.forms.town(name);
      };
      const feeds = openFeeds(hub.hub.db, { ...hub.hub, forms: { town } });
      await feeds.refresh();
      assert.equal(feeds.merged('balen', 'activities'), undefined);
      await feeds.refresh();
      assert.ok(feeds.merged('balen', 'activities'));
    });

    if (engine === 'postgresql') {
      it('are the same, to the byte, on another node, once it looked', async () => {
        const settings = readSettings({
          DATABASE_URL: hub.hub.settings.store.engine === 'postgresql' ? hub.hub.settings.store.url : '',
          HUB_TOWNS: 'balen ravels',
        });
        const other = await openDatabase(settings.store);
        const feeds = openFeeds(other.db, { ...hub.hub, settings: hub.hub.settings });
        await feeds.refresh();
        const tag = (found: ReturnType<typeof feeds.merged>) => found?.json.br.etag;
        assert.equal(tag(feeds.merged('balen', 'activities')), tag(hub.hub.feeds.merged('balen', 'activities')));
        await club.ask('items/a0', 'DELETE');
        assert.notEqual(tag(feeds.merged('balen', 'activities')), tag(hub.hub.feeds.merged('balen', 'activities')));
        await feeds.refresh();
        assert.equal(tag(feeds.merged('balen', 'activities')), tag(hub.hub.feeds.merged('balen', 'activities')));
        await other.close();
      });
    }
  });

  describe('a list that was stored with an address that is not to be shown', () => {
    it('gives it to nobody', async (t) => {
      const hub = await startHub(await fresh());
      t.after(() => hub.stop());
      const { db } = hub.hub;
      const { ask } = await partnerOf(hub, 'shelter', { kind: 'services' });
      const shelter = (id: string) => ({ id, name: 'Vluchthuis', location: { place: 'Balen', hideAddress: true } });
      const house = { id: 'c', name: 'Huis', location: { street: 'Dorp 1', place: 'Balen' } };
      const services = { kind: 'services', items: [shelter('a'), house, shelter('b')] };
      assert.equal((await ask('feed', 'PUT', services)).status, 201);
      const { body } = await db.selectFrom('source_version').select('body').executeTakeFirstOrThrow();
      const address = '"street":"Markerstraat 1","lat":51.1234,"lon":5.1234,"hideAddress":true';
      const before = (await unpacked(body)).replaceAll('"hideAddress":true', address);
      assert.match(before, /Markerstraat/);
      await db
        .updateTable('source_version')
        .set({ body: await packed(before) })
        .execute();
      const changed = await ask('items/d', 'PUT', { name: 'Nieuw' });
      assert.deepEqual([changed.status, changed.said.count], [200, 4]);
      await ask('rollback', 'POST', { version: 1 });
      const asked = ['/v1/changes/services', '/feeds/town/services.json', '/v1/items?kind=services'];
      for (const path of asked) {
        const text = await (await fetch(hub.url + path)).text();
        assert.doesNotMatch(text, /Marker|51\.1234/, path);
      }
      const kept = await db.selectFrom('source_version').select('body').orderBy('version').execute();
      const texts = await Promise.all(kept.slice(1).map((row) => unpacked(row.body)));
      for (const text of texts) assert.match(text, /^(?!.*Marker)[^]*Dorp 1/s);
    });
  });

  describe('the figures of a town', () => {
    it('are those of partners, and of its survey', async (t) => {
      const home = mkdtempSync(join(tmpdir(), 'hub-figures-'));
      t.after(() => rmSync(home, { recursive: true, force: true }));
      const round = {
        ...{ id: 'r', municipality: 'town', formVersion: 3, year: 2026, asked: {} },
        ...{ from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
        measures: [{ id: 'ind.help', field: 'help', counts: ['yes'], question: 'Weet je het?' }],
      };
      const HUB_SURVEY = join(home, 'survey.json');
      writeFileSync(HUB_SURVEY, JSON.stringify({ rounds: [round] }));
      const store = await fresh();
      const clock = { now: new Date('2026-03-10T10:00:00Z') };
      const before = await startHub({ ...store, HUB_SURVEY }, clock);
      for (let count = 0; count < 40; count += 1) {
        const answers = { help: count < 20 ? 'yes' : 'no' };
        await post(before.url, message({ kind: 'survey', formVersion: 3, answers }));
      }
      await before.stop();
      clock.now = new Date('2026-04-02T10:00:00Z');
      const hub = await startHub({ ...store, HUB_SURVEY }, clock);
      t.after(() => hub.stop());
      const figures = () => answerOf(fetch(`${hub.url}/feeds/town/indicators.json`));
      while (idsIn(await figures()).length === 0);
      const { ask } = await partnerOf(hub, 'police', { kind: 'indicators' });
      const values = [{ level: 'municipality', place: 'town', year: 2025, value: 12 }];
      const item = { id: 'ind.theft', label: 'Diefstal', unit: 'count', values };
      assert.equal((await ask('feed', 'PUT', { kind: 'indicators', items: [item] })).status, 201);
      assert.deepEqual(idsIn(await figures()).toSorted(), ['ind.help', 'ind.theft']);
      assert.deepEqual(idsIn(await answerOf(fetch(`${hub.url}/feeds/town/police/indicators.json`))), ['ind.theft']);
    });
  });
});

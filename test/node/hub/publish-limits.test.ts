import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { after, before, describe, it, mock } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { openReading } from '../../../src/hub/feeds/reading.ts';
import { message, onEachStore, post, startHub, type TestHub } from '../../support/hub.ts';
import { activities, feedOf, partnersOf } from '../../support/publisher.ts';

onEachStore((fresh, engine) => {
  describe('what a partner asks too much of', () => {
    let hub: TestHub;
    const clock = { now: new Date('2026-11-22T10:00:00Z') };
    before(async () => {
      hub = await startHub(await fresh(), clock);
    });
    after(() => hub.stop());
    const somebody = partnersOf(() => hub);

    it('sends 20 MB at most, and not compressed', async () => {
      const { ask } = await somebody(1);
      assert.deepEqual((await ask('feed', 'PUT', 'x'.repeat(21 * 1024 * 1024))).status, 413);
      const squeezed = await ask('feed', 'PUT', new Uint8Array(gzipSync('{}')), { 'content-encoding': 'gzip' });
      assert.deepEqual([squeezed.status, squeezed.said.code], [415, 'feed.compressed']);
    });

    it('is told that a list takes too long to read, and others are read after it', async (t) => {
      const { ask, ids } = await somebody(2);
      const reading = openReading({ seconds: 0.3, megabytes: 256 });
      const usual = hub.hub.reading;
      t.after(() => {
        Object.assign(hub.hub, { reading: usual });
        return reading.close();
      });
      Object.assign(hub.hub, { reading });
      const daily = ['DTSTART:20261125T170000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Soep', 'END:VEVENT'].join('\r\n');
      const events = Array.from({ length: 9_000 }, (_, at) => `BEGIN:VEVENT\r\nUID:${at}\r\n${daily}\r\n`);
      const heavy = await ask('feed', 'PUT', `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`);
      assert.deepEqual([heavy.status, heavy.said.code], [422, 'feed.heavy']);
      assert.deepEqual(await ids(), ['a0', 'a1']);
      Object.assign(hub.hub, { reading: usual });
      assert.equal((await ask('feed', 'PUT', feedOf(activities(3)))).status, 200);
    });

    it('is told what went wrong in Dutch to the end, or in English', async () => {
      const { ask } = await somebody(1);
      const told = async (language: string) =>
        (await ask('feed', 'PUT', '<html></html>', { 'accept-language': language })).said.problems[0]?.message ?? '';
      assert.match(await told('nl'), /webpagina\. Dit is een webpagina en geen feed\./);
      assert.match(await told('en'), /This is a web page, not a feed\./);
    });

    it('is told which method an address wants', async () => {
      const { ask } = await somebody(1);
      const methods: [path: string, method: string, allow: string][] = [
        ['/v1/sources/x/feed', 'POST', 'PUT'],
        ['/v1/sources/x/items/a', 'GET', 'PUT, DELETE'],
        ['/feeds/town/activities.json', 'PUT', 'GET, HEAD'],
        ['/healthz', 'DELETE', 'GET, HEAD'],
      ];
      for (const [path, method, allow] of methods) {
        const { status, headers } = await fetch(hub.url + path, { method });
        assert.deepEqual([path, status, headers.get('allow')], [path, 405, allow]);
      }
      assert.equal((await ask('feed', 'POST', 'x')).said.code, 'method.other');
      for (const path of ['/', '/v1/sources/x/nothing']) assert.equal((await fetch(hub.url + path)).status, 404);
    });

    it('sends three lists at a time, which wait for each other', { timeout: 10_000 }, async (t) => {
      const { ask, ids } = await somebody(1);
      const usual = hub.hub.reading;
      const gate = Promise.withResolvers<void>();
      t.after(() => {
        Object.assign(hub.hub, { reading: usual });
        gate.resolve();
      });
      const read: typeof usual.read = (job) => gate.promise.then(() => usual.read(job));
      Object.assign(hub.hub, { reading: { ...usual, read } });
      const puts = [2, 3, 4, 5].map((count) => ask('feed', 'PUT', feedOf(activities(count))));
      const first = await Promise.race(puts);
      assert.deepEqual([first.status, first.said.code], [429, 'rate.token']);
      gate.resolve();
      const statuses = (await Promise.all(puts)).map(({ status }) => status);
      assert.deepEqual(
        statuses.toSorted((a, b) => a - b),
        [200, 200, 200, 429],
      );
      assert.equal((await ask('feed', 'PUT', feedOf(activities(6)))).status, 200);
      assert.equal((await ids()).length, 6);
    });

    it('is told that the disk is full, and the list that was there stays', async () => {
      const { ask, ids } = await somebody(2);
      const { db } = hub.hub;
      const fill =
        engine === 'sqlite'
          ? [sql`pragma max_page_count = 1`]
          : [
              sql`create function no_room() returns trigger language plpgsql as 'begin raise exception using errcode = 53100; end'`,
              sql`create trigger no_room before insert on source_version execute function no_room()`,
              sql`create trigger no_room before insert on message execute function no_room()`,
            ];
      const empty =
        engine === 'sqlite'
          ? [sql`pragma max_page_count = 1073741823`]
          : [sql`drop trigger no_room on source_version`, sql`drop trigger no_room on message`];
      for (const each of fill) await each.execute(db);
      const long = activities(300).map((each) => ({ ...each, title: randomBytes(200).toString('hex') }));
      const full = await ask('feed', 'PUT', feedOf(long));
      assert.deepEqual([full.status, full.said.code], [507, 'disk.full']);
      assert.deepEqual(await ids(), ['a0', 'a1']);
      const words = randomBytes(4_000).toString('base64').slice(0, 5_000);
      const posts = Array.from({ length: 12 }, () => post(hub.url, message({ answers: { remark: words } })));
      // What residents write is kept on their device for any such answer.
      assert.ok((await Promise.all(posts)).some(({ status, headers }) => status === 507 && headers.has('retry-after')));
      for (const each of empty) await each.execute(db);
      assert.equal((await ask('feed', 'PUT', feedOf(long))).status, 200);
    });

    if (engine === 'sqlite') {
      it('leaves the last 200 MB to what residents write', async (t) => {
        const { ask } = await somebody(2);
        t.after(() => {
          mock.restoreAll();
          syncBuiltinESMExports();
        });
        mock.method(disk, 'statfs', async () => ({ bavail: 1_000, bsize: 4_096 }));
        syncBuiltinESMExports();
        assert.equal((await ask('feed', 'PUT', feedOf(activities(3)))).status, 507);
        assert.equal((await post(hub.url, message())).status, 201);
        assert.equal((await fetch(`${hub.url}/readyz`)).status, 503);
      });
    }

    it('publishes sixty times an hour', async () => {
      const { ask } = await somebody(1);
      for (let at = 0; at < 60; at += 1) await ask('items/x', 'DELETE');
      const full = await ask('items/x', 'DELETE');
      assert.deepEqual([full.status, full.said.code], [429, 'rate.token']);
      assert.ok(Number(full.headers.get('retry-after')) > 3_000);
      for (let at = 0; at < 60; at += 1) assert.equal((await ask('report')).status, 200);
      assert.equal((await ask('report')).said.code, 'rate.token');
    });

    it('waits an hour after sixty wrong tokens from its address, and others there with a right one do not', async (t) => {
      const { ask, token } = await somebody(1);
      const { now } = clock;
      t.after(() => (clock.now = now));
      const wrong = { authorization: `Bearer bh_00000000_${'A'.repeat(43)}` };
      const tryWrong = () => ask('report', 'GET', undefined, wrong);
      let tried = await tryWrong();
      for (let at = 0; at < 60 && tried.status === 401; at += 1) tried = await tryWrong();
      assert.deepEqual([tried.status, tried.said.code], [429, 'rate.guesses']);
      assert.ok(Number(tried.headers.get('retry-after')) > 0);
      assert.equal((await ask('report')).status, 200);
      // Nor does it help to know half of one.
      const half = { authorization: `Bearer ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}` };
      assert.equal((await ask('report', 'GET', undefined, half)).said.code, 'rate.guesses');
      clock.now = new Date(now.getTime() + 3_600_000);
      assert.equal((await tryWrong()).status, 401);
    });
  });
});

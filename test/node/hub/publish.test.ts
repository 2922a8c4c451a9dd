import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { backUp, restore } from '../../../src/hub/backup.ts';
import { openDatabase } from '../../../src/hub/database.ts';
import { addToken, revokeToken } from '../../../src/hub/feeds/tokens.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { onEachStore, startHub, type TestHub } from '../../support/hub.ts';
import { runHub } from '../../support/hub-process.ts';
import { activities, answerOf, feedOf, partnerOf, partnersOf } from '../../support/publisher.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-published-'));
after(() => rmSync(home, { recursive: true, force: true }));

const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:soup@example', 'SUMMARY:Soep op straat'],
  ...['DTSTART;TZID=Europe/Brussels:20261125T170000', 'DTEND;TZID=Europe/Brussels:20261125T190000'],
  ...['END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

onEachStore((fresh, engine) => {
  describe('a partner who publishes a list', () => {
    let hub: TestHub;
    const clock = { now: new Date('2026-11-22T10:00:00Z') };
    before(async () => {
      hub = await startHub(await fresh(), clock);
    });
    after(() => hub.stop());
    const somebody = partnersOf(() => hub);

    it('sees it served as soon as it is taken in, and hears its version', async () => {
      const { ask, ids } = await somebody();
      const first = await ask('feed', 'PUT', feedOf(activities(2)));
      assert.deepEqual([first.status, first.said.version, first.said.count, first.said.stored], [201, 1, 2, true]);
      assert.equal(first.headers.get('etag'), '"1"');
      assert.deepEqual(await ids(), ['a0', 'a1']);
      const next = await ask('feed', 'PUT', feedOf(activities(3)));
      assert.deepEqual([next.status, next.said.version], [200, 2]);
      assert.deepEqual(await ids(), ['a0', 'a1', 'a2']);
    });

    it('may send any format that is known, whatever its header says', async () => {
      const { ask, source } = await somebody();
      const sent = await ask('feed', 'PUT', CALENDAR, { 'content-type': 'application/json' });
      assert.equal(sent.status, 201);
      const { said } = await answerOf(fetch(`${hub.url}/feeds/town/${source}/activities.json`));
      const { title, start, publisher } = said.items[0]!;
      assert.deepEqual(
        [said.kind, title, start, publisher],
        ['activities', 'Soep op straat', '2026-11-25T17:00', source],
      );
    });

    it('is told in words, with the place and the id, what is wrong; and nothing is changed', async () => {
      const { ask, ids } = await somebody(2);
      const items = [...activities(3), { id: 'bad', title: 'Soep', start: '2026-13-40' }];
      const refused = await ask('feed', 'PUT', feedOf(items));
      assert.equal(refused.status, 422);
      assert.match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const problem = refused.said.problems[0]!;
      assert.deepEqual([problem.pointer, problem.id, problem.code], ['/items/3/start', 'bad', 'start.unreadable']);
      assert.match(problem.message, /when this begins/);
      assert.match(problem.hint, /2026-11-25T17:00/);
      assert.deepEqual(await ids(), ['a0', 'a1']);
      const report = await ask('report');
      assert.deepEqual([report.said.last.outcome, report.said.last.problems[0]?.code], ['refused', 'start.unreadable']);
    });

    it('is told where a text stops being JSON, and that a page is no list', async () => {
      const { ask } = await somebody();
      const cut = await ask('feed', 'PUT', '{"kind":"activities","items":[{"id":"a"');
      assert.deepEqual([cut.status, cut.said.code], [422, 'feed.wrong']);
      assert.match(cut.said.problems[0]!.code, /^json\./);
      const page = await ask('feed', 'PUT', '<!doctype html><title>Log in</title>');
      assert.equal(page.status, 422);
      const other = await ask('feed', 'PUT', { kind: 'services', items: [{ id: 'a', name: 'A' }] });
      assert.deepEqual([other.status, other.said.problems[0]?.code], [422, 'shape']);
      assert.match(other.said.problems[0]!.message, /"services"/);
    });

    it('hears of at most two hundred', async () => {
      const { ask } = await somebody();
      const items = Array.from({ length: 300 }, (_, at) => ({ id: `x${at}` }));
      const { said } = await ask('feed', 'PUT', feedOf(items));
      assert.ok(said.problems.length > 0 && said.problems.length <= 200);
      const counted = said.problems.filter(({ severity }) => severity === 'error');
      const all = counted.reduce((sum, { count = 1 }) => sum + count, 0);
      assert.ok(all >= 300, `${all}`);
    });

    it('may store what is good, and a broken record stays as it was', async () => {
      const { ask, ids } = await somebody(2);
      const items = [{ ...activities(1)[0], start: '2026-13-40' }, { ...activities(3)[2] }];
      const stored = await ask('feed?lenient', 'PUT', feedOf(items));
      assert.deepEqual(
        [stored.status, stored.said.version, stored.said.problems[0]?.code],
        [200, 2, 'start.unreadable'],
      );
      // The first is only broken; the second was taken out of the list.
      assert.deepEqual(await ids(), ['a2', 'a0']);
      assert.equal((await ask('feed?lenient', 'PUT', feedOf([{ id: 'a0' }]))).status, 422);
    });

    it('may ask first what would come of it', async () => {
      const { ask, ids } = await somebody(1);
      const tried = await ask('feed?dry-run', 'PUT', feedOf(activities(3)));
      assert.deepEqual([tried.status, tried.said.stored, tried.said.count, tried.said.version], [200, false, 3, 1]);
      assert.equal((await ask('feed?dry-run', 'PUT', feedOf([{ id: 'x' }]))).status, 422);
      assert.deepEqual(await ids(), ['a0']);
      assert.deepEqual((await ask('report')).said.last.outcome, 'published');
    });

    it('changes only the version that they know, where they say which', async () => {
      const { ask, ids } = await somebody(1);
      const stale = await ask('feed', 'PUT', feedOf(activities(2)), { 'if-match': '"7"' });
      assert.deepEqual([stale.status, stale.said.version, stale.headers.get('etag')], [412, 1, '"1"']);
      assert.deepEqual(await ids(), ['a0']);
      assert.equal((await ask('feed', 'PUT', feedOf(activities(2)), { 'if-match': '"0", "1"' })).status, 200);
      assert.equal((await ask('items/a0', 'DELETE', undefined, { 'if-match': '"1"' })).status, 412);
    });

    it('sends the same again at no cost, until another came between', async () => {
      const { ask } = await somebody();
      const list = feedOf(activities(2));
      await ask('feed', 'PUT', list);
      const again = await ask('feed', 'PUT', list);
      assert.deepEqual([again.status, again.said.version, again.said.outcome], [200, 1, 'unchanged']);
      await ask('items/a0', 'DELETE');
      assert.deepEqual((await ask('feed', 'PUT', list)).said.version, 3);
      // In other bytes it is the same list.
      const spaced = await ask('feed', 'PUT', JSON.stringify(list, null, 2));
      assert.deepEqual([spaced.said.version, spaced.said.outcome], [3, 'unchanged']);
      // What was refused is not taken for the list that stands.
      const bad = feedOf([{ id: 'x' }]);
      assert.equal((await ask('feed', 'PUT', bad)).status, 422);
      assert.equal((await ask('feed', 'PUT', bad)).status, 422);
      // Nor is what is wrong with it told of the list that stands.
      const standing = await ask('feed', 'PUT', JSON.stringify(list, null, 2));
      assert.deepEqual([standing.status, standing.said.version, standing.said.problems], [200, 3, []]);
    });

    it('has a list held back of which more than half would vanish, until they say that it is so', async () => {
      const { ask, ids } = await somebody(24);
      const held = await ask('feed', 'PUT', feedOf(activities(11)));
      assert.deepEqual([held.status, held.said.code, held.said.before, held.said.gone], [409, 'feed.shrinks', 24, 13]);
      assert.equal((await ids()).length, 24);
      assert.equal((await ask('report')).said.last.outcome, 'held');
      assert.equal((await ask('feed', 'PUT', feedOf(activities(12)))).status, 200);
      assert.equal((await ask('feed?allow-shrink', 'PUT', feedOf([]))).status, 200);
      assert.deepEqual(await ids(), []);
    });

    it('may lose nine of ten, but has an empty one held back however few there were', async () => {
      const { ask, ids } = await somebody(10);
      assert.equal((await ask('feed', 'PUT', feedOf(activities(1)))).status, 200);
      const empty = [
        feedOf([]),
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
        '<!doctype html><title>Onderhoud</title>',
      ];
      for (const body of empty) {
        const held = await ask('feed?lenient', 'PUT', body);
        assert.ok([409, 422].includes(held.status), held.said.code);
        assert.deepEqual(await ids(), ['a0']);
      }
      assert.equal((await ask('feed', 'PUT', empty[1])).said.code, 'feed.shrinks');
      assert.equal((await ask('feed?allow-shrink', 'PUT', empty[1])).status, 200);
      assert.deepEqual(await ids(), []);
    });

    it('changes one record, or a few, and leaves the others', async () => {
      const { ask, ids } = await somebody(2);
      const changed = await ask('items/a1', 'PUT', { title: 'Thee', start: '2026-12-02' });
      assert.deepEqual([changed.status, changed.said.count], [200, 2]);
      assert.equal((await ask('items/b', 'PUT', { id: 'other', title: 'Soep', start: '2026-12-02' })).status, 200);
      assert.deepEqual(await ids(), ['a0', 'a1', 'b']);
      assert.equal((await ask('items', 'POST', feedOf(activities(2, 1)))).status, 200);
      assert.deepEqual(await ids(), ['a0', 'a1', 'b', 'a2']);
      assert.equal((await ask('items/a1', 'DELETE')).status, 200);
      assert.equal((await ask('items/a1', 'DELETE')).status, 404);
      assert.deepEqual(await ids(), ['a0', 'b', 'a2']);
      const wrong = await ask('items', 'POST', { items: [...activities(1, 9), { id: 'z' }] });
      assert.deepEqual([wrong.status, wrong.said.problems[0]?.id], [422, 'z']);
      assert.equal((await ask('items', 'POST', { items: activities(501) })).status, 413);
      assert.equal((await ask('items', 'POST', '{')).status, 400);
      assert.deepEqual(await ids(), ['a0', 'b', 'a2']);
    });

    it('puts an older list back, as a version of its own', async () => {
      const { ask, ids } = await somebody(3);
      await ask('feed', 'PUT', feedOf(activities(1)));
      const back = await ask('rollback', 'POST', { version: 1 });
      assert.deepEqual([back.status, back.said.version, back.said.count], [200, 3, 3]);
      assert.deepEqual(await ids(), ['a0', 'a1', 'a2']);
      for (const version of [9, 0, -1, 1.5, 9e15, -9e15]) {
        assert.equal((await ask('rollback', 'POST', { version })).status, 404, String(version));
      }
      assert.equal((await ask('rollback', 'POST', {})).status, 404);
      // The list that was taken back is news again.
      assert.equal((await ask('feed', 'PUT', feedOf(activities(1)))).said.version, 4);
    });

    it('finds the last twenty versions in the report', async () => {
      const { ask } = await somebody();
      for (let count = 1; count <= 22; count += 1) await ask('feed', 'PUT', feedOf(activities(count)));
      const { status, said } = await ask('report');
      const versions = said.versions.map(({ version }) => version);
      assert.deepEqual([status, versions.length, versions.at(0), versions.at(-1)], [200, 20, 22, 3]);
      assert.deepEqual([said.version, said.kind, said.last.outcome], [22, 'activities', 'published']);
    });

    it('sends two lists at once, and one of them stands whole', async () => {
      const { ask, ids } = await somebody();
      await Promise.all([
        ask('feed', 'PUT', feedOf(activities(9))),
        ask('feed', 'PUT', feedOf(activities(8, 100))),
        ask('items/x', 'PUT', { title: 'Soep', start: '2026-12-02' }),
      ]);
      const found = (await ids()).filter((id) => id !== 'x');
      assert.ok([9, 8].includes(found.length), found.join());
      assert.equal((await ask('report')).said.version >= 2, true);
    });

    it('is stopped without a token, with a wrong or revoked one, and where it is of another', async () => {
      const { ask, token, source } = await somebody(1);
      const codeWith = async (authorization: string, path = 'report') => {
        const { status, said, headers } = await ask(path, 'GET', undefined, { authorization });
        assert.equal(headers.has('www-authenticate'), status === 401);
        return `${status} ${said.code}`;
      };
      assert.equal(await codeWith(''), '401 token.missing');
      assert.equal(await codeWith('Basic YTpi'), '401 token.unknown');
      assert.equal(
        await codeWith(`Bearer ${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`),
        '401 token.unknown',
      );
      assert.equal(await codeWith(`Bearer bh_00000000_${'A'.repeat(43)}`), '401 token.unknown');
      assert.equal(await codeWith(`Bearer ${token}`, '../partner-1/report'), '403 token.elsewhere');
      const reader = await partnerOf(hub, source, { scopes: ['report'] });
      assert.equal((await reader.ask('report')).status, 200);
      assert.deepEqual((await reader.ask('feed', 'PUT', feedOf([]))).said.code, 'token.scope');
      await revokeToken(hub.hub.db, token.slice(3, 11), clock.now);
      assert.equal(await codeWith(`Bearer ${token}`), '401 token.revoked');
    });

    it('has two tokens at most, so that the old one goes once the new one is in use', async () => {
      const { ask, token, source } = await somebody();
      const wanted = { municipality: 'town', source, kind: 'activities', name: source, scopes: ['publish'] } as const;
      const next = await addToken(hub.hub.db, wanted, clock.now);
      await assert.rejects(addToken(hub.hub.db, wanted, clock.now), /two valid tokens/);
      await revokeToken(hub.hub.db, token.slice(3, 11), clock.now);
      assert.equal((await ask('report', 'GET', undefined, { authorization: `Bearer ${next}` })).status, 200);
      await addToken(hub.hub.db, wanted, clock.now);
      await assert.rejects(addToken(hub.hub.db, { ...wanted, kind: 'services' }, clock.now), /activities/);
    });

    it('is written down without the token, which no log and no row holds', async () => {
      const { ask, token, source } = await somebody(1);
      await ask('feed', 'PUT', feedOf(activities(2)), { authorization: `Bearer ${token}x` });
      const lines = await hub.hub.db.selectFrom('audit').selectAll().execute();
      const mine = lines.filter(({ who }) => who.startsWith(`${source} `));
      assert.deepEqual(
        mine.map(({ who, what, count }) => [who, what, count]),
        [[`${source} (token ${token.slice(3, 11)})`, 'published', 1]],
      );
      const secret = token.slice(12);
      const tokens = await hub.hub.db.selectFrom('token').selectAll().execute();
      assert.ok(![...hub.lines, JSON.stringify(lines), JSON.stringify(tokens)].some((text) => text.includes(secret)));
      assert.ok(!hub.lines.join('').includes('Koffie'));
    });
  });

  describe('a list that was published', () => {
    it('is there after a start, and after a backup was brought back', async (t) => {
      const store = await fresh();
      const first = await startHub(store);
      const { ask, token } = await partnerOf(first, 'sparappel', { name: 'LDC De Sparappel' });
      await ask('feed', 'PUT', feedOf(activities(2)));
      await first.stop();
      const elsewhere = await startHub({ ...store, HUB_TOWNS: 'ravels' });
      const headers = { authorization: `Bearer ${token}` };
      // A town that left takes its lists with it, and its partners publish no more.
      const paths = [
        'feeds/town/activities.json',
        'feeds/town/sparappel/activities.json',
        'v1/sources/sparappel/report',
      ];
      const asked = paths.map(async (path) => (await fetch(`${elsewhere.url}/${path}`, { headers })).status);
      const statuses = await Promise.all(asked).finally(elsewhere.stop);
      assert.deepEqual(statuses, [404, 404, 401]);
      const file = join(home, `${engine}.ndjson`);
      await backUp(readSettings(store).store, file);
      const other = await fresh();
      await restore(readSettings(other).store, file);
      await assert.rejects(restore(readSettings(other).store, file), /holds feeds already/);
      for (const environment of [store, other]) {
        const hub = await startHub(environment);
        t.after(() => hub.stop());
        const { said } = await answerOf(fetch(`${hub.url}/feeds/town/activities.json`));
        assert.deepEqual(
          said.items.map(({ id, publisher }) => [id, publisher]),
          [
            ['a0', 'LDC De Sparappel'],
            ['a1', 'LDC De Sparappel'],
          ],
        );
        assert.equal((await fetch(`${hub.url}/v1/sources/sparappel/report`, { headers })).status, 200);
      }
    });
  });
});

describe('the command that makes tokens', () => {
  const run = async (HUB_FILE: string, ...words: string[]) => {
    const { said, ended } = runHub(['token', ...words], { HUB_FILE, HUB_TOWNS: 'balen ravels' });
    return { code: await ended, ...said };
  };

  it('works beside a hub that runs: made, listed without the secret, revoked', async (t) => {
    const HUB_FILE = join(home, 'command.db');
    const hub = await startHub({ HUB_FILE, HUB_TOWNS: 'balen ravels' });
    t.after(() => hub.stop());
    const made = await run(HUB_FILE, 'add', 'balen/sparappel', 'activities', '--name', 'LDC De Sparappel');
    assert.equal(made.code, 0, made.err);
    const token = made.out.trim();
    assert.match(token, /^bh_[0-9a-f]{8}_[\w-]{43}$/);
    const asks = () =>
      fetch(`${hub.url}/v1/sources/sparappel/report`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal((await asks()).status, 200);
    const id = token.slice(3, 11);
    const listed = await run(HUB_FILE, 'list');
    assert.match(listed.out, new RegExp(`^${id}\tbalen/sparappel\tpublish report\t.*\tvalid$`, 'm'));
    assert.ok(!listed.out.includes(token));
    assert.equal((await run(HUB_FILE, 'revoke', id)).code, 0);
    assert.equal((await asks()).status, 401);
  });

  it('works before the first start, and says what is wrong in its words', async () => {
    const HUB_FILE = join(home, 'new', 'first.db');
    assert.equal((await run(HUB_FILE, 'add', 'balen/sparappel', 'activities')).code, 0);
    const { db, close } = await openDatabase({ engine: 'sqlite', file: HUB_FILE });
    assert.equal((await db.selectFrom('token').selectAll().execute()).length, 1);
    await close();
    for (const [words, expected] of [
      [[], /what\?[^]*token add TOWN/],
      [['add', 'nowhere/x', 'activities'], /balen, ravels/],
      [['add', 'balen/x', 'parties'], /activities/],
      [['add', 'balen/x', 'activities', '--forever'], /option/],
      [['revoke', '00000000'], /no such valid token/],
    ] as const) {
      const { code, err } = await run(HUB_FILE, ...words);
      assert.equal(code, 1);
      assert.match(err, expected);
    }
  });
});

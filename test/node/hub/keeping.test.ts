import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { backUp, restore } from '../../../src/hub/backup.ts';
import { openDatabase } from '../../../src/hub/database.ts';
import { isMigrated } from '../../../src/hub/migrations.ts';
import { webhookChannel } from '../../../src/hub/notice-webhook.ts';
import { sendNotices } from '../../../src/hub/notices.ts';
import { eraseExpired } from '../../../src/hub/retention.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { freePort } from '../../support/free-port.ts';
import { byHand, message, onEachStore, post, startHub, type TestHub } from '../../support/hub.ts';
import { listening, runHub } from '../../support/hub-process.ts';
import { Visitor } from '../../support/worker.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-kept-'));
after(() => rmSync(home, { recursive: true, force: true }));

const keysOf = async ({ hub }: TestHub, table: 'message' | 'receipt' | 'notice' | 'note') =>
  (await hub.db.selectFrom(table).select('key').orderBy('key').execute()).map(({ key }) => key);
const on = (day: string) => ({ now: new Date(`2026-${day}T10:00:00Z`) });

onEachStore((fresh, engine) => {
  describe('retention', () => {
    it('erases each kind in its own time, keeps the receipt, and lets no retry bring it back', async (t) => {
      const clock = on('01-01');
      const hub = await startHub({ ...(await fresh()), HUB_DAYS: '30 concern=10' }, clock);
      t.after(() => hub.stop());
      const [offer, concern, spam] = [message(), message({ kind: 'concern' }), message({ website: 'x' })];
      for (const body of [offer, concern, spam]) await post(hub.url, body);
      const left = async (day: string) => {
        clock.now = on(day).now;
        await eraseExpired(hub.hub);
        return (await keysOf(hub, 'message')).length;
      };
      assert.deepEqual(
        [await left('01-07'), await left('01-08'), await left('01-11'), await left('01-30')],
        [3, 2, 1, 1],
      );
      assert.equal(await left('01-31'), 0);
      assert.deepEqual(await keysOf(hub, 'notice'), []);
      assert.equal((await keysOf(hub, 'receipt')).length, 3);
      assert.equal((await post(hub.url, offer)).status, 200);
      assert.deepEqual(await keysOf(hub, 'message'), []);
    });

    it('also happens at the start', async (t) => {
      const store = await fresh();
      const before = await startHub(store, on('01-01'));
      await post(before.url, message({ kind: 'request' }));
      await before.stop();
      const hub = await startHub(store, on('12-01'));
      await hub.stop();
      const { db, close } = await openDatabase(readSettings(store).store);
      t.after(close);
      assert.deepEqual(await db.selectFrom('message').selectAll().execute(), []);
    });

    if (engine === 'sqlite') {
      it('leaves nothing of what was erased in the file', async (t) => {
        const store = await fresh();
        const hub = await startHub(store);
        t.after(() => hub.stop());
        const body = message({ answers: { name: 'Markerword' } });
        await post(hub.url, body);
        const worker = new Visitor(hub);
        await worker.choose(hub.firstLink!);
        const inFiles = () =>
          ['', '-wal'].some((part) => readFileSync(`${store.HUB_FILE}${part}`).includes('Markerword'));
        assert.ok(inFiles());
        await worker.get(`/worker/message/town/${body.key}`);
        await worker.send(`/worker/message/town/${body.key}/erased`, { sure: 'yes' });
        assert.ok(!inFiles());
      });
    }
  });

  describe('a notice', () => {
    it('says that there is a message and nothing of it, signed, until somebody took it', async (t) => {
      const got: { headers: Record<string, unknown>; body: string }[] = [];
      let status = 500;
      const target = createServer((request, response) => {
        let body = '';
        request.on('data', (text) => (body += text));
        request.on('end', () => {
          got.push({ headers: request.headers, body });
          response.writeHead(status).end();
        });
      });
      await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
      const clock = on('05-01');
      const hub = await startHub(
        {
          ...(await fresh()),
          HUB_URL: 'http://hub.example',
          HUB_WEBHOOK: `http://127.0.0.1:${(target.address() as AddressInfo).port}/`,
          HUB_WEBHOOK_SECRET: 'shared',
        },
        clock,
        byHand,
      );
      t.after(async () => {
        await hub.stop();
        target.closeAllConnections();
        target.close();
      });
      const body = message({ subject: 'Markerword', area: 'Markerarea', answers: { name: 'Markername' } });
      await post(hub.url, body);
      assert.equal(await sendNotices(hub.hub), 0);
      assert.equal(await sendNotices(hub.hub), 0);
      assert.equal(got.length, 1);
      status = 204;
      clock.now = new Date(clock.now.getTime() + 40_000);
      assert.equal(await sendNotices(hub.hub), 1);
      clock.now = new Date(clock.now.getTime() + 3_600_000);
      assert.equal(await sendNotices(hub.hub), 0);
      assert.equal(got.length, 2);
      const [, sent] = got;
      assert.deepEqual(JSON.parse(sent!.body), {
        municipality: 'town',
        kind: 'offer',
        link: `http://hub.example/worker/message/town/${body.key}`,
      });
      const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(sent!.headers['buurt-signature']))!;
      assert.equal(signature, createHmac('sha256', 'shared').update(`${seconds}.${sent!.body}`).digest('hex'));
      assert.equal(sent!.headers['idempotency-key'], body.key);
      assert.doesNotMatch(JSON.stringify(got) + hub.lines.join(''), /Marker/);
    });

    it('waits for nobody where there is no way to tell anybody', async (t) => {
      const clock = on('05-01');
      const hub = await startHub(await fresh(), clock);
      t.after(() => hub.stop());
      await post(hub.url, message());
      const numbers = async () => (await fetch(`${hub.url}/metrics`)).text();
      assert.match(await numbers(), /buurt_notices_waiting 0\nbuurt_notices_given_up 0\n/);
      clock.now = on('05-06').now;
      assert.match(await numbers(), /buurt_notices_waiting 0\nbuurt_notices_given_up 0\n/);
    });

    it('gives up after three days', async (t) => {
      const clock = on('05-01');
      const store = { ...(await fresh()), HUB_WEBHOOK: 'http://127.0.0.1:9/', HUB_WEBHOOK_SECRET: 'shared' };
      const hub = await startHub(store, clock, byHand);
      t.after(() => hub.stop());
      const { webhook } = hub.hub.settings;
      await post(hub.url, message());
      let asked = 0;
      const refuse: typeof fetch = () => Promise.reject(new Error(`refused ${(asked += 1)}`));
      for (const day of ['05-02', '05-03', '05-05', '05-06']) {
        clock.now = on(day).now;
        await sendNotices({ ...hub.hub, channels: [webhookChannel(webhook!, { ...hub.hub, address: '' }, refuse)] });
      }
      assert.equal(asked, 2);
    });
  });

  describe('a backup', () => {
    it('is made while the hub runs, and brings everything back, retries included', async (t) => {
      const hub = await startHub(await fresh());
      t.after(() => hub.stop());
      const bodies = Array.from({ length: 60 }, (_, at) => message({ answers: { name: `naïve “${at}”\n;` } }));
      for (const body of bodies) await post(hub.url, body);
      const worker = new Visitor(hub);
      await worker.choose(hub.firstLink!);
      const file = join(home, `${engine}.ndjson`);
      const rows = await backUp(hub.hub.settings.store, file);
      assert.equal(statSync(file).mode & 0o777, 0o600);

      // Into the other database where there is one to be had: a town may grow.
      const store = await fresh();
      const empty = await startHub(store);
      await empty.stop();
      assert.equal(await restore(readSettings(store).store, file), rows);
      const other = await startHub(store);
      t.after(() => other.stop());
      const everything = async ({ hub: { db } }: TestHub) => {
        const all = await db.selectFrom('message').selectAll().orderBy('key').execute();
        const forms = await db.selectFrom('form').select('form').orderBy('id').execute();
        return [...all, ...forms].map((row) => ({ ...row }));
      };
      assert.deepEqual(await everything(other), await everything(hub));
      assert.equal((await post(other.url, bodies[0]!)).status, 200);
      const again = new Visitor(other);
      assert.equal(
        (await again.send('/worker/sign-in', { name: 'buurtwerker', password: 'een lange zin 12' })).status,
        303,
      );
      await assert.rejects(restore(readSettings(await fresh()).store, `${file}.none`));
    });

    it('is refused where it is cut off or changed, and where messages are already', async (t) => {
      const hub = await startHub(await fresh());
      await post(hub.url, message());
      const file = join(home, `${engine}-2.ndjson`);
      await backUp(hub.hub.settings.store, file);
      await hub.stop();
      const text = readFileSync(file, 'utf8');
      const store = readSettings(await fresh()).store;
      for (const [name, damaged] of [
        ['cut', text.slice(0, -40)],
        ['shorter', text.split('\n').slice(1).join('\n')],
        ['changed', text.replace('Rita', 'Rosa')],
      ] as const) {
        writeFileSync(join(home, name), damaged);
        await assert.rejects(restore(store, join(home, name)), { name: 'Unusable' }, name);
      }
      await restore(store, file);
      await assert.rejects(restore(store, file), /holds messages already/);
      const { db, close } = await openDatabase(store);
      t.after(close);
      assert.equal((await db.selectFrom('message').selectAll().execute()).length, 1);
    });
  });

  describe('the tables', () => {
    it('are made once when nodes start together, and found in order after', async () => {
      const { store } = readSettings(await fresh());
      const starts = Array.from({ length: 4 }, () => openDatabase(store));
      const opened = (await Promise.allSettled(starts)).flatMap((each) =>
        each.status === 'fulfilled' ? each.value : [],
      );
      // A file is for one; PostgreSQL for all.
      assert.equal(opened.length, engine === 'sqlite' ? 1 : 4);
      for (const { db } of opened) assert.ok(await isMigrated(db));
      for (const { close } of opened) await close();
      const again = await openDatabase(store);
      assert.ok(await isMigrated(again.db));
      await again.close();
    });
  });
});

describe('the command', () => {
  const file = join(home, 'command.db');

  it('has a file for itself: a second one says so and ends', async (t) => {
    const environment = { HUB_FILE: file, PORT: String(await freePort()) };
    const first = runHub(['serve'], environment);
    t.after(() => first.child.kill('SIGKILL'));
    await listening(first);
    const second = runHub(['serve'], { ...environment, PORT: '0' });
    assert.equal(await second.ended, 1);
    assert.match(second.said.err, /already running/);
    assert.equal(second.said.err.trim().split('\n').length, 1);

    const saved = runHub(['backup', join(home, 'command.ndjson')], environment);
    assert.equal(await saved.ended, 0, saved.said.err);
    first.child.kill('SIGTERM');
    assert.equal(await first.ended, 0);
    assert.match(first.said.out, /"event":"stopped"/);
    const back = runHub(['restore', join(home, 'command.ndjson')], { HUB_FILE: join(home, 'back.db') });
    assert.equal(await back.ended, 0, back.said.err);
  });

  it('answers what was asked before it stops', async (t) => {
    const port = await freePort();
    const { child, said, ended } = { ...runHub(['serve'], { HUB_FILE: join(home, 'stop.db'), PORT: String(port) }) };
    t.after(() => child.kill('SIGKILL'));
    await listening({ child, said });
    const answers = Array.from({ length: 20 }, () => post(`http://127.0.0.1:${port}`, message()));
    await Promise.race(answers);
    child.kill('SIGTERM');
    const statuses = (await Promise.allSettled(answers)).map((each) =>
      each.status === 'fulfilled' ? each.value.status : 0,
    );
    assert.equal(await ended, 0);
    const { db, close } = await openDatabase({ engine: 'sqlite', file: join(home, 'stop.db') });
    t.after(close);
    const kept = await db.selectFrom('message').select('key').execute();
    assert.ok(kept.length >= statuses.filter((status) => status === 201).length);
    assert.ok(statuses.includes(201));
  });

  it('says in words which file it cannot use, and leaves nothing half done', async () => {
    const folder = mkdtempSync(join(home, 'folder-'));
    const none = join(folder, 'none');
    const file = join(folder, 'hub.db');
    await (await openDatabase({ engine: 'sqlite', file })).close();
    const HOST =
      'HUB_HOST: 192.0.2.1: this machine has no such address. 127.0.0.1 is the machine itself, 0.0.0.0 all of its addresses.';
    const words = join(folder, 'words.txt');
    writeFileSync(words, 'no database '.repeat(100));
    const wrong: [command: string[], environment: Record<string, string>, said: string][] = [
      [['backup', join(none, 'x.ndjson')], {}, `${join(none, 'x.ndjson')}: there is no such file or folder.`],
      [['backup', folder], {}, `${folder}: this is a folder. Name a file.`],
      [['restore', none], {}, `${none}: there is no such file or folder.`],
      [['restore', folder], {}, `${folder}: this is a folder. Name a file.`],
      [['serve'], { HUB_SURVEY: none }, `HUB_SURVEY: ${none}: there is no such file or folder.`],
      [['serve'], { HUB_FILE: words }, `HUB_FILE: ${words}: this is no database. Name another file.`],
      [['serve'], { HUB_HOST: '192.0.2.1' }, HOST],
      [['serve'], { HUB_URL: 'ftp://hub.example' }, 'HUB_URL: no address. Write it whole: https://hub.example.'],
      [['serve'], { HUB_PULL: '60' }, 'HUB_CONFIG: missing. Write which config names the lists that HUB_PULL fetches.'],
    ];
    for (const [command, environment, expected] of wrong) {
      const { said, ended } = runHub(command, { HUB_FILE: file, PORT: '0', ...environment });
      assert.deepEqual([await ended, said.err], [1, `${expected}\n`]);
    }
    assert.ok(!existsSync(`${folder}.part`));
    for (const [path, why] of [
      [folder, 'this is a folder. Name a file.'],
      [join(file, 'x.db'), 'there is no such folder, but a file.'],
      [join(file, 'y', 'x.db'), 'there is no such file or folder.'],
    ] as const) {
      const expected = { name: 'Unusable', message: `HUB_FILE: ${path}: ${why}` };
      await assert.rejects(openDatabase({ engine: 'sqlite', file: path }), expected);
    }
  });

  it('goes on without a config that is not there, and says so at its start', async (t) => {
    const none = join(home, 'none.json');
    const started = runHub(['serve'], { HUB_FILE: join(home, 'bare.db'), PORT: '0', HUB_CONFIG: none });
    t.after(() => started.child.kill('SIGKILL'));
    await listening(started);
    started.child.kill('SIGTERM');
    await started.ended;
    assert.ok(started.said.err.includes(`HUB_CONFIG: ${none}: there is no such file or folder.`), started.said.err);
  });

  it('reads no survey that is not JSON', async () => {
    const file = join(home, 'survey.json');
    writeFileSync(file, '{"rounds": [');
    const opening = startHub({ HUB_FILE: join(home, 'survey.db'), HUB_SURVEY: file });
    await assert.rejects(opening, { name: 'Unusable', message: `HUB_SURVEY: ${file}: this is not JSON.` });
  });

  it('says that no PostgreSQL answers', async () => {
    await assert.rejects(startHub({ DATABASE_URL: 'postgresql://hub@127.0.0.1:1/hub' }), {
      name: 'Unusable',
      message: 'DATABASE_URL: nothing answers there. Does PostgreSQL run, on that port?',
    });
  });

  it('takes days for all kinds and for some', () => {
    assert.deepEqual(readSettings({}).daysKept, {});
    assert.deepEqual(readSettings({ HUB_DAYS: '30 concern=10' }).daysKept, { '': 30, 'concern': 10 });
  });

  for (const [name, value] of [
    ['PORT', 'many'],
    ['HUB_DAYS', 'soon'],
    ['HUB_ORIGINS', 'https://a.example/path'],
    ['HUB_TOWNS', 'Balen (demo)'],
    ['DATABASE_URL', 'mysql://x'],
    ['HUB_PASSWORD', 'short'],
    ['HUB_CONFIG', 'ravels=https://www.ravels.example/config.json'],
    ['HUB_CONFIG', 'https://'],
  ] as const) {
    it(`names ${name} where that cannot be used`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error: Error) => error.message.startsWith(`${name}: `),
      );
    });
  }
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { openDatabase } from '../../../src/hub/database.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { failed, waitAfter } from '../../../src/hub/feeds/pull-state.ts';
import { pullAll } from '../../../src/hub/feeds/pull.ts';
import { wantedOf } from '../../../src/hub/feeds/pulled-sources.ts';
import { openReading } from '../../../src/hub/feeds/reading.ts';
import { toConfig } from '../../../src/data/to-config.ts';
import { sendNotices } from '../../../src/hub/notices.ts';
import { FeedFailure } from '../../../src/data/feed-failure.ts';
import { startServer, type Answer } from '../../../tools/serve.ts';
import { byHand, onEachStore, startHub } from '../../support/hub.ts';
import { startMailServer } from '../../support/hub-mail.ts';
import { runHub } from '../../support/hub-process.ts';
import { activities, answerOf, feedOf, idsIn, partnerOf } from '../../support/publisher.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-pull-'));
after(() => rmSync(home, { recursive: true, force: true }));
const HOUR = 3_600_000;

/** A partner's site with the config of the town beside it. */
async function site(t: TestContext) {
  const feeds: Record<string, unknown> = { activities: ['/agenda.json'] };
  const answers = new Map<string, (request: IncomingMessage) => Answer>();
  const asked: string[] = [];
  const json = (body: unknown, headers = {}): Answer => ({ headers, body: JSON.stringify(body) });
  const server = await startServer({
    root: home,
    answer(path, request) {
      if (path === '/config.json') return json({ municipality: 'Balen', feeds });
      asked.push(path);
      return answers.get(path)?.(request) ?? { status: 404 };
    },
  });
  t.after(() => server.close());
  const agenda = (items: readonly unknown[], etag = '"one"') =>
    answers.set('/agenda.json', ({ headers }) =>
      headers['if-none-match'] === etag ? { status: 304 } : json(feedOf(items, { publisher: 'LDC' }), { etag }),
    );
  answers.set('/club.ics', () => ({
    body: [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:k',
      'SUMMARY:Koor',
      'DTSTART:20261201',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
  }));
  agenda(activities(3));
  return { url: server.url, feeds, answers, asked, agenda };
}

onEachStore((fresh) => {
  describe('the feeds that a config names', () => {
    /** A hub that fetches them each hour, after its first round. */
    async function pulling(t: TestContext, more: Record<string, string> = {}) {
      const there = await site(t);
      const clock = { now: new Date('2026-11-22T10:00:00Z') };
      const store = await fresh();
      const settings = { ...store, HUB_CONFIG: `${there.url}/config.json`, HUB_PULL: '60', ...more };
      const hub = await startHub(settings, clock, byHand);
      await pullAll(hub.hub);
      let stopped: Promise<void> | undefined;
      const stop = () => (stopped ??= hub.stop());
      t.after(stop);
      const merged = () => answerOf(fetch(`${hub.url}/feeds/town/activities.json`));
      const sources = () => hub.hub.db.selectFrom('source').selectAll().orderBy('name').execute();
      return {
        ...{ ...there, hub, store, stop, merged, sources, clock },
        /** An hour and a half later every source is due. */
        next: async () => {
          clock.now = new Date(clock.now.getTime() + 1.5 * HOUR);
          there.asked.length = 0;
          await pullAll(hub.hub);
        },
      };
    }

    it('are fetched, merged and served, and asked again only for what is newer', async (t) => {
      const { merged, next, asked, agenda, feeds } = await pulling(t);
      assert.deepEqual(idsIn(await merged()), ['a0', 'a1', 'a2']);
      feeds.activities = ['/agenda.json', '/club.ics?key=secret'];
      await next();
      const first = await merged();
      assert.deepEqual(
        [first.said.items.length, first.said.items.some(({ publisher }) => publisher === 'LDC')],
        [4, true],
      );
      assert.ok(!JSON.stringify(first.said).includes('secret'));
      await next();
      assert.deepEqual(asked.toSorted(), ['/agenda.json', '/club.ics']);
      assert.equal((await merged()).headers.get('etag'), first.headers.get('etag'));
      agenda(activities(4), '"two"');
      await next();
      assert.equal((await merged()).said.items.length, 5);
    });

    it('are left alone until they are due', async (t) => {
      const { hub, asked } = await pulling(t);
      asked.length = 0;
      await pullAll(hub.hub);
      assert.deepEqual(asked, []);
    });

    it('stay as they were where a source fails, which is said in words and asked less and less', async (t) => {
      const { hub, merged, next, answers, sources, asked } = await pulling(t);
      answers.set('/agenda.json', () => ({ status: 500 }));
      await next();
      assert.equal((await merged()).said.items.length, 3);
      const [agenda] = await sources();
      const reader = await partnerOf(hub, agenda?.id ?? '', { scopes: ['report'] });
      const { status, said } = await reader.ask('report');
      const { pull } = said as unknown as { pull: { failing: Record<string, string> } };
      assert.deepEqual([status, pull.failing.code], [200, 'http-5xx']);
      assert.match(pull.failing.message ?? '', /HTTP 500/);
      await assert.rejects(partnerOf(hub, agenda?.id ?? ''), /fetched by the hub itself/);
      await next();
      // Two hours, a fifth less at the least.
      assert.deepEqual(asked, []);
      await next();
      assert.deepEqual(asked, ['/agenda.json']);
    });

    it('are read beside the hub: one that takes too long is too large, and the next is read all the same', async (t) => {
      const { hub, merged, next, feeds, answers, sources } = await pulling(t);
      const reading = openReading({ seconds: 0.3, megabytes: 256 });
      const usual = hub.hub.reading;
      t.after(() => {
        Object.assign(hub.hub, { reading: usual });
        return reading.close();
      });
      const daily = ['DTSTART:20261125T170000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Soep', 'END:VEVENT'].join('\r\n');
      const events = Array.from({ length: 9_000 }, (_, at) => `BEGIN:VEVENT\r\nUID:${at}\r\n${daily}\r\n`);
      answers.set('/heavy.ics', () => ({ body: `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n` }));
      feeds.activities = [{ url: '/heavy.ics', source: 'A' }];
      Object.assign(hub.hub, { reading });
      await next();
      const [heavy] = await sources();
      assert.deepEqual([heavy?.version, JSON.parse(heavy?.pull ?? '').failing.code], [0, 'size']);
      Object.assign(hub.hub, { reading: usual });
      feeds.activities = ['/agenda.json'];
      await next();
      assert.deepEqual(idsIn(await merged()), ['a0', 'a1', 'a2']);
    });

    it('are one list, where they come in pages: what stands on two is in it once, and is told', async (t) => {
      const { merged, next, feeds, answers, sources } = await pulling(t);
      const event = (id: number) => ({
        ...{
          id,
          title: `Koor ${id}`,
          global_id: `choir.example?id=${id}`,
          all_day: false,
          timezone: 'Europe/Brussels',
        },
        ...{
          start_date: '2026-12-01 20:00:00',
          utc_start_date: '2026-12-01 19:00:00',
          end_date: '2026-12-01 22:00:00',
        },
      });
      const page = (ids: readonly number[], more: object) =>
        JSON.stringify({ events: ids.map(event), rest_url: '/choir', total: 3, total_pages: 2, ...more });
      answers.set('/choir', () => ({ body: page([1, 2], { next_rest_url: '/choir-2' }) }));
      answers.set('/choir-2', () => ({ body: page([2, 3], {}) }));
      feeds.activities = ['/choir'];
      await next();
      const { said } = await merged();
      assert.deepEqual(
        said.items.map(({ title }) => title),
        ['Koor 1', 'Koor 2', 'Koor 3'],
      );
      assert.match((await sources())[0]?.report ?? '', /id\.duplicate/);
    });

    it('keep the last good version of a broken record', async (t) => {
      const { merged, next, agenda } = await pulling(t);
      const [one, two] = activities(2);
      agenda([one, { ...two, start: '2026-13-40' }], '"broken"');
      await next();
      assert.deepEqual(
        (await merged()).said.items.flatMap(({ id, start }) => (id.startsWith('a') ? [[id, start]] : [])),
        [
          ['a0', '2026-12-01T14:00'],
          ['a1', '2026-12-01T14:00'],
        ],
      );
    });

    it('are held back where more than half would vanish, until somebody says that it is so', async (t) => {
      const { hub, merged, next, agenda, store, sources } = await pulling(t);
      agenda(activities(30), '"many"');
      await next();
      agenda(activities(5), '"few"');
      await next();
      assert.equal((await merged()).said.items.length, 30);
      const held = (await sources()).find(({ report }) => report?.includes('held'));
      const command = async (...words: string[]) => {
        const { said, ended } = runHub(['sources', ...words], store);
        assert.equal(await ended, 0, said.err);
        return said.out;
      };
      assert.match(await command(), new RegExp(`town/${held?.id}\tactivities.*held back: 25 of 30 would vanish`));
      agenda(activities(30), '"many"');
      await next();
      // What was held back is over once the list is whole again.
      assert.ok(!(await command()).includes('held back'));
      agenda(activities(5), '"few"');
      await next();
      await command('allow', `town/${held?.id}`);
      await pullAll(hub.hub);
      assert.equal((await merged()).said.items.length, 5);
      assert.ok(!(await command()).includes('held back'));
    });

    it('stay where a page answers in their place, and no more is in it than who made the site', async (t) => {
      const { merged, next, answers, sources } = await pulling(t);
      const maker = { '@context': 'https://schema.org', '@type': 'Organization', 'name': 'LDC' };
      const body = `<!doctype html><title>Onderhoud</title><script type="application/ld+json">${JSON.stringify(maker)}</script>`;
      answers.set('/agenda.json', () => ({ body }));
      await next();
      assert.equal((await merged()).said.items.length, 3);
      assert.match((await sources())[0]?.report ?? '', /"outcome":"held".*"gone":3/);
    });

    it('are the same source under another name or with other columns, which is read anew', async (t) => {
      const { next, feeds, sources, asked, answers } = await pulling(t);
      const [before] = await sources();
      const answer = answers.get('/agenda.json')!;
      answers.set('/agenda.json', (request) => {
        asked.push(`known: ${request.headers['if-none-match']}`);
        return answer(request);
      });
      feeds.activities = [{ url: '/agenda.json', source: 'De Sparappel' }];
      await next();
      const [after, ...others] = await sources();
      assert.deepEqual([after?.id, after?.name, others.length], [before?.id, 'De Sparappel', 0]);
      // Not "as before": the answer would have been read under the old name.
      assert.deepEqual(asked, ['/agenda.json', 'known: undefined']);
      await next();
      assert.equal((await sources())[0]?.version, after?.version);
    });

    it('that fail are told of after a day and a week, once each, and hidden after a month', async (t) => {
      const mail = await startMailServer();
      t.after(() => mail.close());
      const { hub, merged, next, answers, agenda, clock, sources } = await pulling(t, {
        SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
        HUB_MAIL: 'worker@balen.example list=web@balen.example',
      });
      const { id } = (await sources())[0]!;
      const daysLater = async (days: number) => {
        clock.now = new Date(clock.now.getTime() + days * 24 * HOUR);
        await next();
        await sendNotices(hub.hub);
        return mail.letters.map(({ to, header }) => [...to, ...header('subject')]);
      };
      const letter = ['web@balen.example', `Lijst niet te lezen: ${id}`];
      answers.set('/agenda.json', () => ({ status: 500 }));
      assert.deepEqual(await daysLater(0), []);
      assert.deepEqual(await daysLater(1), [letter]);
      assert.match(mail.letters[0]!.raw, /een dag/);
      assert.deepEqual(await daysLater(1), [letter]);
      assert.deepEqual(await daysLater(5), [letter, letter]);
      assert.match(mail.letters[1]!.raw, /een week/);
      assert.equal((await merged()).said.items.length, 3);
      assert.deepEqual(await daysLater(24), [letter, letter]);
      assert.equal((await merged()).status, 404);
      agenda(activities(2), '"again"');
      await daysLater(1);
      assert.deepEqual(idsIn(await merged()), ['a0', 'a1']);
    });

    it('leave when they leave the config, and stay when the config does not answer', async (t) => {
      const { merged, next, feeds } = await pulling(t);
      delete feeds.activities;
      await next();
      assert.equal((await merged()).status, 200);
      feeds.services = ['/services.json'];
      await next();
      assert.equal((await merged()).status, 404);
    });

    it('stand among those that partners publish', async (t) => {
      const { hub, merged } = await pulling(t);
      const { ask } = await partnerOf(hub, 'library', { name: 'Bibliotheek' });
      await ask('feed', 'PUT', feedOf(activities(1, 70)));
      assert.equal((await merged()).said.items.length, 4);
    });

    it('are never those of the hub itself, nor of a private address that the config leads to', async (t) => {
      const { hub, feeds, next, asked, sources } = await pulling(t, { HUB_URL: 'http://hub.example' });
      const other = await startServer({
        root: home,
        answer: (path) => (asked.push(`other ${path}`), { status: 200, body: '{}' }),
      });
      t.after(() => other.close());
      feeds.activities = ['http://hub.example/feeds/town/activities.json', '/agenda.json'];
      feeds.services = [`${other.url}/services.json`];
      await next();
      assert.deepEqual(asked, ['/agenda.json']);
      const pulls = (await sources()).map(({ pull }) => pull ?? '');
      assert.equal(pulls.length, 2);
      assert.ok(pulls.some((pull) => pull.includes('address.private')));
      assert.ok(!hub.lines.join('').includes('secret'));
    });

    it('are left to the next start where the hub stops while it waits for one', async (t) => {
      const waiting: ServerResponse[] = [];
      const silent = createServer((request, response) => {
        if (request.url !== '/config.json') waiting.push(response);
        else response.end(JSON.stringify({ municipality: 'Balen', feeds: { activities: '/agenda.json' } }));
      });
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      t.after(() => silent.close());
      const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/config.json`;
      const store = await fresh();
      const hub = await startHub({ ...store, HUB_CONFIG: url, HUB_PULL: '60' });
      while (waiting.length === 0) await fetch(`${hub.url}/healthz`);
      await hub.stop();
      const { db, close } = await openDatabase(readSettings(store).store);
      t.after(close);
      const [row] = await db.selectFrom('source').select(['due', 'pull', 'version']).execute();
      assert.ok((row?.due ?? '9') <= new Date().toISOString());
      assert.deepEqual([row?.pull, row?.version], ['{}', 0]);
    });

    it('are not fetched where nobody asked for it', async (t) => {
      const { store, stop, url } = await pulling(t);
      await stop();
      const quiet = await startHub({ ...store, HUB_CONFIG: `${url}/config.json` });
      t.after(() => quiet.stop());
      await pullAll(quiet.hub);
      assert.equal((await fetch(`${quiet.url}/feeds/town/activities.json`)).status, 404);
    });
  });
});

describe('a config that is a file', () => {
  it('names files beside it', async (t) => {
    const config = join(home, 'config.json');
    writeFileSync(config, JSON.stringify({ municipality: 'Balen', feeds: { activities: 'own.json' } }));
    writeFileSync(join(home, 'own.json'), JSON.stringify(feedOf(activities(2))));
    const hub = await startHub({ HUB_FILE: join(home, 'files.db'), HUB_CONFIG: config, HUB_PULL: '60' });
    t.after(() => hub.stop());
    const merged = () => fetch(`${hub.url}/feeds/town/activities.json`);
    while ((await merged()).status !== 200);
    const { said } = await answerOf(merged());
    assert.deepEqual([said.items.length, said.items[0]?.publisher], [2, 'Balen']);
  });
});

describe('a table that a config names twice, for other columns', () => {
  it('is two sources, whatever the columns are called later', () => {
    const idsFor = (...columns: string[]) => {
      const feeds = { indicators: columns.map((value) => ({ url: '/figures.csv', columns: { value } })) };
      const { config } = toConfig({ municipality: 'Balen', feeds }, 'https://town.example/config.json');
      return wantedOf(config, 'https://hub.example').map(({ id }) => id);
    };
    const [one, two] = idsFor('a', 'b');
    assert.notEqual(one, two);
    assert.deepEqual(idsFor('c', 'd'), [one, two]);
  });
});

describe('how long a source is left alone', () => {
  const failing = (times: number) => {
    let state = {};
    for (let at = 0; at < times; at += 1) state = failed(state, new FeedFailure('timeout'), '2026-11-22T10:00:00Z');
    return state;
  };
  const minutes = (state: object, pause = 60, random = 0.5, asked?: number) =>
    waitAfter(state, pause, random, asked) / 60_000;

  it('is the pause, a fifth more or less, so that not all are asked at once', () => {
    assert.deepEqual([minutes({}, 60, 0), minutes({}), minutes({}, 60, 1)], [48, 60, 72]);
  });
  it('doubles with each failure, up to six hours, or a pause that is longer', () => {
    assert.deepEqual(
      [1, 2, 3, 50].map((times) => minutes(failing(times))),
      [120, 240, 360, 360],
    );
    assert.equal(minutes(failing(3), 1_440), 1_440);
  });
  it('is what the source asks, up to a day', () => {
    assert.equal(minutes(failing(1), 60, 0.5, 5 * HOUR), 300);
    assert.equal(minutes(failing(1), 60, 0.5, 999 * HOUR), 1_440);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { openForms } from '../../../src/hub/forms.ts';
import { ownDefinitions } from '../../../src/hub/own-definitions.ts';
import { wordsFor, type Text } from '../../../src/domain/text.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { message, onEachStore, post, startHub, type TestHub } from '../../support/hub.ts';
import { parsePage, unescaped, Visitor } from '../../support/worker.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-forms-'));
after(() => rmSync(home, { recursive: true, force: true }));

const stairs = { id: 'stairs', label: { nl: 'De trap', fr: 'L’escalier' } };
const asked = {
  id: 'hulp',
  kind: 'request',
  version: 2,
  title: 'Hulp',
  retentionMonths: 1,
  recipientRole: { nl: 'De sociale dienst', fr: 'Le service social' },
  fields: [
    { id: 'why', type: 'long', label: { nl: 'Waarom vraag je dit?', fr: 'Pourquoi ?' }, sensitive: true },
    {
      id: 'where',
      type: 'choices',
      label: { nl: 'Waar gaat het moeilijk?', fr: 'Où est-ce difficile ?' },
      options: [stairs, 'bath'],
    },
    { id: 'ways', type: 'contact', label: 'Bereikbaar' },
  ],
};
const request = (change: Record<string, unknown> = {}) =>
  message({
    kind: 'request',
    formVersion: 2,
    answers: { where: ['stairs'], ways: ['014 00 00 09', 'rita@demo.example'], why: 'Secretillness', minAge: 18 },
    ...change,
  });

const reached = { name: 'Rita', contact: '014 00 00 09' };
/** What our own forms ask at the least. */
const own = {
  offer: { ...reached, what: ['offer.groceries'], minAge: 16 },
  talent: { ...reached, what: 'Zingen', minAge: 16 },
  signup: { ...reached, activity: 'Soep', people: 2 },
  idea: { what: 'Een bank' },
};
const ours = (kind: keyof typeof own, change: Record<string, unknown> = {}) =>
  message({ kind, answers: own[kind], ...change });

let files = 0;
/** A folder with a config and its forms feed, as a municipality publishes them. */
function published(items: readonly unknown[]) {
  const name = `town-${(files += 1)}`;
  const config = join(home, `${name}.json`);
  const write = (forms: readonly unknown[]) =>
    writeFileSync(join(home, `${name}-forms.json`), JSON.stringify({ kind: 'forms', items: forms }));
  writeFileSync(
    config,
    JSON.stringify({ municipality: 'Balen', feeds: { forms: `${name}-forms.json`, areas: `${name}-areas.json` } }),
  );
  const areas = [{ id: 'dennenhof', name: { nl: 'Dennenhof en omgeving' }, type: 'neighbourhood' }];
  writeFileSync(join(home, `${name}-areas.json`), JSON.stringify({ kind: 'areas', items: areas }));
  write(items);
  return { config, write };
}

const pathOf = ({ key }: { key: string }) => `/worker/message/town/${key}`;
const textOf = (body: string) => unescaped(body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');

onEachStore((fresh, engine) => {
  async function open(t: TestContext, environment: Record<string, string>, clock?: { now: Date }) {
    const hub = await startHub({ ...(await fresh()), ...environment }, clock);
    t.after(() => hub.stop());
    await hub.hub.forms.refresh();
    const first = new Visitor(hub);
    await first.choose(hub.firstLink!);
    return { hub, first };
  }
  async function sent(hub: TestHub, body = request()) {
    const path = `/v1/intake/${hub.hub.settings.towns[0]}`;
    assert.equal((await post(hub.url, body, {}, path)).status, 201);
    return body;
  }

  describe('a form of the municipality', () => {
    it('gives the words in which its answers are read, in the worker’s language and in its own order', async (t) => {
      const { hub, first } = await open(t, { HUB_CONFIG: published([asked]).config });
      const body = await sent(hub);
      const page = textOf((await first.get(pathOf(body))).body);
      assert.match(page, /Waarom vraag je dit\?.*Waar gaat het moeilijk\? De trap.*Bereikbaar 014 00 00 09/);
      assert.match(page, /Leeftijd 18 jaar of ouder/);
      assert.match(page, /Gemeente Balen Buurt Dennenhof en omgeving/);
      const { body: markup } = await first.get(pathOf(body));
      assert.match(markup, /href="tel:014000009"/);
      assert.match(markup, /href="mailto:rita@demo.example"/);
      assert.match(textOf((await first.get('/worker')).body), /Hulp gevraagd De trap Dennenhof en omgeving/);
      await first.get('/worker');
      const { body: csv } = await first.send('/worker/export.csv', { kind: 'request' });
      assert.match(csv, /"Waar gaat het moeilijk\?";"Bereikbaar"/);
      assert.match(csv, /"Hulp gevraagd".*"De trap";"014 00 00 09, rita@demo\.example"/);
      await first.send('/worker/language', { lang: 'fr' });
      assert.match(textOf((await first.get(pathOf(body))).body), /Où est-ce difficile \? L’escalier/);
      await first.get('/worker');
      assert.match((await first.send('/worker/export.csv', { kind: 'request' })).body, /"L’escalier"/);
    });

    it('lets only whom it names read what is sensitive', async (t) => {
      const { hub, first } = await open(t, { HUB_CONFIG: published([asked]).config });
      const body = await sent(hub);
      const withSensitive = { kind: 'request', sensitive: 'yes' };
      const seenBy = async (who: Visitor) => {
        const page = (await who.get(pathOf(body))).body;
        const list = (await who.get('/worker')).body;
        const plain = (await who.send('/worker/export.csv', { kind: 'request' })).body;
        const all = (await who.send('/worker/export.csv', withSensitive)).body;
        return [page, list, plain, all].map((each) => each.includes('Secretillness'));
      };
      const page = (await first.get(pathOf(body))).body;
      assert.match(textOf(page), /Waarom vraag je dit\? Gevoelig\. Alleen voor: De sociale dienst/);
      assert.deepEqual(await seenBy(first), [false, false, false, false]);
      await first.get('/worker/people');
      const social = await first.invite('Sociaal', `reads:${encodeURIComponent('de sociale dienst')}`);
      assert.deepEqual(await seenBy(social), [true, false, false, true]);
      assert.match((await first.get('/worker/audit')).body, /Sociaal[^]*?bewaarde een export met gevoelige antwoorden/);
      const manager = await first.invite('Manager', 'people');
      await manager.get('/worker/people');
      const given = await manager.send('/worker/people', { name: 'Helper', role: 'reads:de%20sociale%20dienst' });
      assert.equal(given.status, 403);
    });

    it('lets nobody else follow the counts of a sensitive question of a survey', async (t) => {
      const ask = (id: string, label: string, sensitive: boolean) => ({
        ...{ id, type: 'choice', label, options: ['yes', 'no'] },
        ...(sensitive && { sensitive }),
      });
      const fields = [ask('debt', 'Heb je schulden?', true), ask('bench', 'Wil je een bank?', false)];
      const survey = { id: 'enquete', kind: 'survey', version: 9, title: 'Enquête', fields };
      const { hub, first } = await open(t, { HUB_CONFIG: published([survey]).config });
      await sent(hub, message({ kind: 'survey', formVersion: 9, answers: { debt: 'yes', bench: 'no' } }));
      await first.get('/worker/people');
      const other = await first.invite('Ander', 'concerns');
      const counted = async (who: Visitor) => textOf((await who.get('/worker/survey')).body);
      assert.match(await counted(first), /schulden.*een bank/);
      assert.match(await counted(other), /een bank/);
      assert.doesNotMatch(await counted(other), /schulden/);
    });

    it('stays readable once the municipality asks other questions, or publishes it no more', async (t) => {
      const { config, write } = published([asked]);
      const store = await fresh();
      const hub = await startHub({ ...store, HUB_CONFIG: config });
      await hub.hub.forms.refresh();
      const first = new Visitor(hub);
      await first.choose(hub.firstLink!);
      const body = await sent(hub);
      // The second forgets to raise the version, as people do.
      write([{ ...asked, fields: [{ id: 'what', type: 'text', label: 'Heel iets anders' }] }]);
      await hub.hub.forms.refresh();
      assert.match(textOf((await first.get(pathOf(body))).body), /Waar gaat het moeilijk\? De trap/);
      const other = await sent(hub, request({ answers: { what: 'Een fiets' } }));
      assert.match(textOf((await first.get(pathOf(other))).body), /Heel iets anders Een fiets/);
      write([]);
      await hub.hub.forms.refresh();
      assert.match(textOf((await first.get(pathOf(body))).body), /Waar gaat het moeilijk\? De trap/);
      await hub.stop();
      const later = await startHub(store);
      t.after(() => later.stop());
      const again = new Visitor(later);
      await again.send('/worker/sign-in', { name: 'buurtwerker', password: 'een lange zin 12' });
      assert.match(textOf((await again.get(pathOf(body))).body), /Waar gaat het moeilijk\? De trap/);
    });

    it('is kept in mind while it cannot be read', async (t) => {
      const { config, write } = published([asked]);
      const { hub, first } = await open(t, { HUB_CONFIG: config });
      writeFileSync(config, '{"feeds":');
      write([]);
      await hub.hub.forms.refresh();
      assert.match(hub.lines.join(''), /"event":"forms-unread".*"town":"town"/);
      assert.match(textOf((await first.get(pathOf(await sent(hub)))).body), /Waar gaat het moeilijk\? De trap/);
    });

    it('of which nobody knows the version says so, shows ids as they came, and hides what may be sensitive', async (t) => {
      const { hub, first } = await open(t, { HUB_CONFIG: published([asked]).config });
      const body = await sent(
        hub,
        request({ formVersion: 7, answers: { where: ['stairs', 'roof'], health: 'Secret' } }),
      );
      const page = textOf((await first.get(pathOf(body))).body);
      assert.match(page, /versie 7 van dit formulier kennen we niet/);
      assert.match(page, /Waar gaat het moeilijk\? De trap roof health Gevoelig/);
      assert.doesNotMatch(page, /Secret/);
      // Where a municipality says nothing of its forms, nobody could tell: what came is shown.
      const other = await open(t, {});
      const untold = await sent(other.hub, request({ formVersion: 7, answers: { health: 'Not secret' } }));
      assert.match(textOf((await other.first.get(pathOf(untold))).body), /health Not secret/);
    });

    it('that was never read hides what it asks from all but the most trusted', async (t) => {
      const config = join(home, `unread-${engine}.json`);
      writeFileSync(config, '{"feeds":');
      const { hub, first } = await open(t, { HUB_CONFIG: config });
      const body = await sent(hub);
      await first.get('/worker/people');
      const other = await first.invite('Ander', 'survey');
      const page = (await other.get(pathOf(body))).body;
      assert.doesNotMatch(page, /Secretillness/);
      assert.match(page, /Gevoelig/);
      await other.get('/worker');
      const { body: csv } = await other.send('/worker/export.csv', { kind: 'request', sensitive: 'yes' });
      assert.doesNotMatch(csv, /Secretillness/);
      assert.match((await first.get(pathOf(body))).body, /Secretillness/);
    });

    it('says how long its answers are kept, also those that came before it was read', async (t) => {
      const clock = { now: new Date('2026-01-31T10:00:00Z') };
      const { config, write } = published([]);
      const { hub } = await open(t, { HUB_CONFIG: config, HUB_DAYS: '200 talent=9' }, clock);
      const until = async ({ key }: { key: string }) => {
        const { db } = hub.hub;
        const row = await db
          .selectFrom('message')
          .select('erase_after')
          .where('key', '=', key)
          .executeTakeFirstOrThrow();
        return row.erase_after.slice(0, 10);
      };
      const early = await sent(hub);
      const signUp = await sent(hub, ours('signup'));
      const sooner = await sent(hub, ours('talent'));
      const year = await sent(hub, ours('idea'));
      assert.deepEqual(
        [await until(early), await until(signUp), await until(sooner), await until(year)],
        ['2026-07-31', '2026-03-31', '2026-02-09', '2026-08-19'],
      );
      write([asked]);
      await hub.hub.forms.refresh();
      assert.deepEqual([await until(early), await until(await sent(hub))], ['2026-02-28', '2026-02-28']);
    });

    it('is kept to its promise by a node that reads it after another did, and beside another form of its kind', async (t) => {
      const clock = { now: new Date('2026-01-31T10:00:00Z') };
      const { config, write } = published([]);
      const { hub } = await open(t, { HUB_CONFIG: config }, clock);
      const { db, log, settings, now, forms } = hub.hub;
      const until = async ({ key }: { key: string }) => {
        const row = await db.selectFrom('message').select('erase_after').where('key', '=', key).executeTakeFirst();
        return row?.erase_after.slice(0, 10);
      };
      const longer = {
        ...asked,
        id: 'rit',
        retentionMonths: 9,
        fields: [{ id: 'ride', type: 'text', label: 'Waarheen?' }],
      };
      write([longer, asked]);
      const elsewhere = await openForms(db, settings, { log, now });
      await elsewhere.refresh();
      const [early, ride] = [await sent(hub), await sent(hub, request({ answers: { ride: 'Naar Balen' } }))];
      await forms.refresh();
      assert.deepEqual([await until(early), await until(ride)], ['2026-02-28', '2026-07-31']);
      const [short, long] = [await sent(hub), await sent(hub, request({ answers: { ride: 'Naar Mol' } }))];
      assert.deepEqual([await until(short), await until(long)], ['2026-02-28', '2026-10-31']);
    });

    it('without questions has ours, in its own version and for as long as it says', async (t) => {
      const short = { id: 'aanbod', kind: 'offer', version: 5, title: 'Helpen', retentionMonths: 2 };
      const clock = { now: new Date('2026-01-10T10:00:00Z') };
      const { hub, first } = await open(t, { HUB_CONFIG: published([short]).config }, clock);
      const body = await sent(hub, ours('offer', { formVersion: 5 }));
      const page = textOf((await first.get(pathOf(body))).body);
      assert.match(page, /Wat wil je doen\? Boodschappen doen/);
      assert.match(page, /Wordt vanzelf gewist op 10 mrt 2026/);
    });
  });

  if (engine === 'sqlite') {
    it('is only words on the page and in a spreadsheet, whatever it calls things', async (t) => {
      const words = hostileWords.filter((word) => word.trim() && word.length < 150).slice(0, 60);
      const fields = words.map((word, at) => ({
        id: `q${at}`,
        type: 'choice',
        label: { nl: word, [`fr" onclick="x`]: word },
        options: [{ id: 'a', label: { nl: word } }],
        sensitive: at % 2 === 0,
      }));
      const form = { ...asked, recipientRole: `<b onclick=x>${words[0]}`, fields };
      const { hub, first } = await open(t, { HUB_CONFIG: published([form]).config });
      const body = await sent(hub, request({ answers: Object.fromEntries(fields.map(({ id }) => [id, 'a'])) }));
      for (const path of [pathOf(body), '/worker', '/worker/people']) {
        const { tags } = parsePage((await first.get(path)).body);
        assert.deepEqual(
          tags.filter((tag) => /^(?:b|script|img|svg|iframe|style|object)\b| on/.test(tag)),
          [],
        );
      }
      await first.get('/worker');
      const { body: csv } = await first.send('/worker/export.csv', { kind: 'request' });
      const cells = [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map(([, cell]) => cell!);
      assert.ok(cells.length > 60);
      for (const cell of cells) assert.doesNotMatch(cell, /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠](?![\d.,]*$)/);
    });

    it('is read from the web as from a file, by a config or by the feed itself', async (t) => {
      const server = createServer((incoming, response) => {
        const found: Record<string, unknown> = {
          '/config.json': { feeds: { forms: '/forms.json' } },
          '/forms.json': { kind: 'forms', items: [asked] },
        };
        response.end(JSON.stringify(found[incoming.url ?? ''] ?? null));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      t.after(() => (server.closeAllConnections(), server.close()));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      for (const path of ['/config.json', '/forms.json']) {
        const { hub, first } = await open(t, { HUB_TOWNS: 'town other', HUB_CONFIG: `town=${address}${path}` });
        const page = (await first.get(pathOf(await sent(hub)))).body;
        assert.match(textOf(page), /Waar gaat het moeilijk\? De trap/, path);
      }
    });

    it('is not asked for behind our own wall, unless the config is there too', async (t) => {
      const asks: string[] = [];
      const serve = async (answers: (path: string) => unknown) => {
        const server = createServer((incoming, response) => {
          asks.push(incoming.url ?? '');
          const answer = answers(incoming.url ?? '');
          if (typeof answer === 'string') response.writeHead(302, { location: answer }).end();
          else response.end(JSON.stringify(answer));
        });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        t.after(() => (server.closeAllConnections(), server.close()));
        return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      };
      const inside = await serve(() => ({ kind: 'forms', items: [asked] }));
      const config = await serve((path) => {
        const forms = { '/named': `${inside}/named-forms`, '/led': '/leads-on' }[path];
        return forms ? { feeds: { forms } } : `${inside}/led-forms`;
      });
      const file = join(home, 'inside.json');
      writeFileSync(file, JSON.stringify({ feeds: { forms: `${inside}/filed-forms` } }));
      for (const address of [`${config}/named`, `${config}/led`, `${config}/elsewhere`, file]) {
        const hub = await startHub({ ...(await fresh()), HUB_CONFIG: address });
        t.after(() => hub.stop());
        await hub.hub.forms.refresh();
        assert.match(hub.lines.join(''), /"event":"forms-unread".*"reason":"address\.private"/, address);
      }
      assert.deepEqual(
        asks.filter((path) => path.endsWith('-forms')),
        [],
      );
      assert.ok(asks.includes('/leads-on'));
    });
  }
});

describe('our own eight forms', () => {
  it('have words for every question and every answer, in every language', async () => {
    const forms = await ownDefinitions({ hasSubject: false });
    assert.equal(forms.length, 8);
    const said = (text: Text | undefined, where: string) => {
      for (const language of LANGUAGES) {
        const words = wordsFor(text, language);
        assert.equal(words?.lang, language, where);
        assert.doesNotMatch(words.text, /^[a-z-]+(\.[\w-]+)+$|\{/, `${where}: ${words.text}`);
      }
    };
    for (const { kind, fields, recipientRole, retentionMonths } of forms) {
      said(recipientRole, kind);
      assert.ok(retentionMonths);
      for (const { id, label, options } of fields) {
        said(label, `${kind}.${id}`);
        for (const option of options) said(option.label, `${kind}.${id}.${option.id}`);
      }
    }
  });
});

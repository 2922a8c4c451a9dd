import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { de } from '../../../src/hub/worker-words-de.ts';
import { en } from '../../../src/hub/worker-words-en.ts';
import { fr } from '../../../src/hub/worker-words-fr.ts';
import { nl } from '../../../src/hub/worker-words-nl.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { message, onEachStore, post, startHub, type TestHub } from '../../support/hub.ts';
import { parsePage, unescaped, Visitor } from '../../support/worker.ts';

const LIMITS = { HUB_PER_ADDRESS: '100000', HUB_PER_TOWN: '100000' };

onEachStore((fresh) => {
  let hub: TestHub;
  let first: Visitor;
  before(async () => {
    hub = await startHub({ ...LIMITS, ...(await fresh()) });
    first = new Visitor(hub);
    await first.choose(hub.firstLink!);
  });
  after(() => hub.stop());
  const pathOf = ({ key }: { key: string }) => `/worker/message/town/${key}`;
  async function sent(change: Record<string, unknown> = {}) {
    const body = message(change);
    assert.equal((await post(hub.url, body)).status, 201);
    return body;
  }
  const lines = (key: string) =>
    hub.hub.db.selectFrom('audit').select(['who', 'what']).where('key', '=', key).execute();

  describe('signing in', () => {
    it('asks whoever is not signed in to do so', async () => {
      const body = await sent();
      const stranger = new Visitor(hub);
      for (const path of ['/worker', pathOf(body), '/worker/people', '/worker/audit']) {
        const seen = await stranger.get(path);
        assert.deepEqual([path, seen.status, seen.location, seen.body], [path, 303, '/worker/sign-in', '']);
      }
      for (const path of ['/worker/export.csv', `${pathOf(body)}/erased`, '/worker/people']) {
        assert.equal((await stranger.send(path, { sure: 'yes' })).location, '/worker/sign-in');
      }
    });

    it('takes the right password, and says the same to a wrong one and to a name that nobody has', async () => {
      await first.invite('Els');
      const els = new Visitor(hub);
      const wrong = await els.send('/worker/sign-in', { name: 'Els', password: 'een andere zin 12' });
      const nobody = await els.send('/worker/sign-in', { name: 'Nobody', password: 'een andere zin 12' });
      assert.deepEqual([wrong.status, nobody.status, nobody.body], [403, 403, wrong.body]);
      assert.match(wrong.body, /role="alert"/);
      assert.equal(els.cookie, '');
      assert.equal((await els.send('/worker/sign-in', { name: 'Els', password: 'een lange zin 12' })).status, 303);
      assert.equal((await els.get('/worker')).status, 200);
      await els.send('/worker/sign-out', {});
      assert.equal((await els.get('/worker')).status, 303);
    });

    it('stops guessing, and says how long', async () => {
      await first.invite('Guessed');
      const guesser = new Visitor(hub);
      const statuses = [];
      for (let count = 0; count < 11; count += 1) {
        const seen = await guesser.send('/worker/sign-in', { name: 'Guessed', password: `guess number ${count}` });
        statuses.push(seen.status);
        if (seen.status === 429) assert.ok(Number(seen.headers.get('retry-after')) > 800);
      }
      assert.deepEqual([statuses.filter((each) => each === 403).length, statuses.at(-1)], [10, 429]);
    });

    it('lets a link work once, for a password that is long enough', async () => {
      await first.get('/worker/people');
      const { body } = await first.send('/worker/people', { name: 'An' });
      const link = new URL(/<code>([^<]*)<\/code>/.exec(body)![1]!).pathname;
      const an = new Visitor(hub);
      const short = await an.send(link, { password: 'kort' });
      assert.equal(short.status, 422);
      assert.match(short.body, /href="#password"/);
      assert.equal((await an.send(link, { password: 'lang genoeg, ja' })).status, 303);
      assert.equal((await new Visitor(hub).send(link, { password: 'lang genoeg, ja' })).status, 410);
      const kept = await hub.hub.db.selectFrom('person').selectAll().where('name', '=', 'An').executeTakeFirstOrThrow();
      assert.doesNotMatch(JSON.stringify(kept), /lang genoeg/);
      assert.equal(kept.link, null);
    });

    it('gives a cookie that scripts and other sites do not get', async () => {
      const asked = (host: string, protocol: string) =>
        hub.app.request(
          `${protocol}://${host}/worker/sign-in`,
          {
            method: 'POST',
            headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({ name: 'An', password: 'lang genoeg, ja' }),
          },
          { incoming: { socket: { remoteAddress: '203.0.113.200' } } },
        );
      const cookie = async (host: string, protocol = 'http') =>
        (await asked(host, protocol)).headers.get('set-cookie') ?? '';
      for (const found of [await cookie('hub.example', 'https'), await cookie('hub.example')]) {
        assert.match(found, /^__Host-buurt-hub=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      }
      assert.match(await cookie('localhost'), /^buurt-hub=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    });
  });

  describe('a form', () => {
    it('works only where it is ours, and from our own page', async () => {
      const body = await sent();
      await first.get(pathOf(body));
      const { token } = first;
      first.token = 'x';
      assert.equal((await first.send(`${pathOf(body)}/handled`, {})).status, 403);
      first.token = token;
      const elsewhere = await first.send(`${pathOf(body)}/handled`, {}, { origin: 'https://evil.example' });
      assert.equal(elsewhere.status, 403);
      const [kept] = await hub.hub.db.selectFrom('message').select('state').where('key', '=', body.key).execute();
      assert.equal(kept?.state, 'read');
      assert.equal((await first.send(`${pathOf(body)}/handled`, {}, { origin: hub.url })).status, 303);
    });
  });

  describe('the pages', () => {
    it('carry no script and let nothing else in', async () => {
      const body = await sent();
      for (const path of ['/worker', pathOf(body), '/worker/people', '/worker/audit', '/worker/sign-in']) {
        const seen = await first.get(path);
        assert.equal(
          seen.headers.get('content-security-policy'),
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        );
        assert.equal(seen.headers.get('cache-control'), 'no-store');
        assert.doesNotMatch(seen.body, /<script|style=|\son\w+=/i);
      }
    });

    it('list what was chosen, and nothing that says who', async () => {
      await sent({
        answers: { what: ['offer.meal'], name: 'Secretname', contact: 'secret@demo.example', free: 'secretwords' },
      });
      const { body } = await first.get('/worker?kind=offer');
      assert.match(body, /maaltijd/i);
      assert.doesNotMatch(body, /secret/i);
      assert.doesNotMatch((await first.get('/worker?kind=idea')).body, /Maaltijd/i);
    });

    it('open a message with links to call and to write, and take it to who comes after', async () => {
      const body = await sent({
        answers: { name: 'Rita', phone: '+32 470 12 34 56', mail: 'rita@demo.example', year: '2026' },
      });
      const seen = await first.get(pathOf(body));
      const asked = await sent();
      assert.match((await first.get(pathOf(asked))).body, /Wat wil je doen\?[^]*Boodschappen doen[^]*Je naam[^]*Rita/);
      assert.match(seen.body, /href="tel:\+32470123456"/);
      assert.match(seen.body, /href="mailto:rita@demo.example"/);
      assert.doesNotMatch(seen.body, /tel:2026/);
      await first.send(`${pathOf(body)}/note`, { words: 'Gebeld <b>vandaag</b>' });
      assert.match((await first.get(pathOf(body))).body, /Gebeld &lt;b&gt;vandaag/);
      await first.send(`${pathOf(body)}/handled`, {});
      assert.ok(!(await first.get('/worker')).body.includes(body.key));
      assert.ok((await first.get('/worker?state=handled')).body.includes(body.key));
      const acts = (await lines(body.key)).map(({ who, what }) => `${who} ${what}`);
      assert.deepEqual(acts.filter((act) => act.endsWith('read')).length, 2);
      assert.ok(acts.includes('buurtwerker note') && acts.includes('buurtwerker handled'));
    });

    it('erase for good what somebody wrote, once that is sure, and a retry brings nothing back', async () => {
      const body = await sent();
      await first.get(pathOf(body));
      await first.send(`${pathOf(body)}/note`, { words: 'x' });
      assert.equal((await first.send(`${pathOf(body)}/erased`, {})).status, 422);
      assert.equal((await first.send(`${pathOf(body)}/erased`, { sure: 'yes' })).location, '/worker');
      assert.equal((await first.get(pathOf(body))).status, 404);
      const again = await post(hub.url, body);
      assert.deepEqual([again.status, Object.keys((await again.json()) as object)], [200, ['key', 'received']]);
      for (const table of ['message', 'note', 'notice'] as const) {
        const rows = await hub.hub.db.selectFrom(table).select('key').where('key', '=', body.key).execute();
        assert.deepEqual(rows, [], table);
      }
    });
  });

  describe('the language', () => {
    it('is the browser’s, until somebody chooses another', async () => {
      const stranger = new Visitor(hub);
      const titleIn = async (language?: string) => {
        const { body } = await stranger.get('/worker/sign-in', language ? { 'accept-language': language } : {});
        return /<html lang="(..)">[^]*<h1>(.*)<\/h1>/.exec(body)?.slice(1).join(' ');
      };
      assert.equal(await titleIn(), 'nl Aanmelden');
      assert.equal(await titleIn('fr-BE,nl;q=0.5'), 'fr Se connecter');
      assert.equal(await titleIn('de'), 'de Anmelden');
      assert.equal(await titleIn('pl'), 'nl Aanmelden');
      const chosen = await stranger.send('/worker/language', { lang: 'en', back: '/worker/sign-in?x=1' });
      assert.equal(chosen.location, '/worker/sign-in?x=1');
      assert.match(chosen.headers.get('set-cookie') ?? '', /^buurt-hub-language=en; .*HttpOnly; SameSite=Lax$/);
      assert.equal(await titleIn('fr'), 'en Sign in');
    });

    it('leads nowhere else', async () => {
      for (const back of ['https://evil.example/', '//evil.example/worker', '/elsewhere', '']) {
        assert.equal((await first.send('/worker/language', { lang: 'nl', back })).location, '/worker');
      }
      assert.equal((await first.send('/worker/language', { lang: 'xx' })).headers.get('set-cookie'), null);
    });

    it('is whole in each of the four: nothing is missing of what is filled in', () => {
      const places = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort().join();
      for (const [key, words] of Object.entries(nl)) {
        for (const other of [fr, de, en]) {
          const said = other[key as keyof typeof nl];
          assert.ok(said.trim(), key);
          assert.equal(places(said), places(words), key);
        }
      }
    });
  });

  describe('a worry about somebody', () => {
    it('is there for the role that is named, and for nobody else in any way', async () => {
      const body = await sent({ kind: 'concern', area: 'secretarea', answers: { about: 'secretworry' } });
      const worker = await first.invite('Worker');
      const confidant = await first.invite('Confidant', 'concerns');
      for (const path of ['/worker', '/worker?kind=concern', pathOf(body)]) {
        const { body: page } = await worker.get(path);
        assert.ok(!page.includes(body.key) && !page.includes('secret'), path);
      }
      for (const act of ['handled', 'note', 'erased']) {
        assert.equal((await worker.send(`${pathOf(body)}/${act}`, { sure: 'yes', words: 'x' })).status, 404, act);
      }
      assert.ok(!(await worker.send('/worker/export.csv', { kind: 'concern' })).body.includes('secretworry'));
      assert.match((await confidant.get(pathOf(body))).body, /secretworry/);
      assert.match((await confidant.send('/worker/export.csv', { kind: 'concern' })).body, /secretworry/);
      assert.deepEqual([...new Set((await lines(body.key)).map(({ who }) => who))], ['Confidant']);
    });

    it('cannot be reached by making oneself a colleague', async () => {
      const manager = await first.invite('Manager', 'people');
      await manager.get('/worker/people');
      const tried: Record<string, string>[] = [
        { name: 'Accomplice', role: 'concerns' },
        { name: 'Confidant' },
        { name: 'buurtwerker' },
      ];
      for (const fields of tried) {
        assert.equal((await manager.send('/worker/people', fields)).status, 403, fields.name);
      }
      assert.equal((await manager.send('/worker/people/remove', { name: 'Confidant' })).status, 403);
      const worker = await first.invite('Plain');
      assert.equal((await worker.get('/worker/people')).status, 403);
      assert.equal((await worker.get('/worker/audit')).status, 403);
      assert.equal((await worker.send('/worker/people', { name: 'Friend' })).status, 403);
    });
  });

  describe('hostile words', () => {
    // As the intake keeps them: whole characters, and none that only machines see.
    // oxlint-disable-next-line no-control-regex
    const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
    const kept = (word: string) => word.replaceAll('\r\n', '\n').toWellFormed().replace(controls, '');
    const answersOf = (words: readonly string[]) => Object.fromEntries(words.map((word, at) => [`a${at}`, word]));
    const parts = Array.from({ length: Math.ceil(hostileWords.length / 90) }, (_, at) =>
      hostileWords.slice(at * 90, at * 90 + 90).map((word) => word.slice(0, 600)),
    );

    it('are only words on the page, whatever they are', async () => {
      const said = (some: readonly string[], named: string) => ({
        kind: 'idea',
        subject: named,
        area: named,
        answers: { ...answersOf(some), list: some.slice(0, 60).map((word) => word.slice(0, 200)) },
        consent: { contact: true, share: false, text: some.at(-1), at: '2026-11-22T10:00:00.000Z' },
      });
      for (const [at, words] of parts.entries()) {
        const area = words.find((word) => kept(word).trim() && word.length <= 200) ?? 'x';
        const harmless = await sent(
          said(
            words.map(() => 'x'),
            'x',
          ),
        );
        const hostile = await sent(said(words, area));
        const expected = parsePage((await first.get(pathOf(harmless))).body);
        const found = parsePage((await first.get(pathOf(hostile))).body);
        // A link may come for who can be called or written to; nothing else may.
        const links = (tags: string[]) => tags.filter((tag) => tag !== 'a href' && tag !== '/a');
        assert.deepEqual(links(found.tags), links(expected.tags), `part ${at}`);
        for (const word of words) assert.ok(found.text.includes(kept(word)), JSON.stringify(word));
        const list = parsePage((await first.get(`/worker?${new URLSearchParams({ area: kept(area) })}`)).body);
        assert.ok(list.tags.every((tag) => !/script|img|svg| on/.test(tag)));
        assert.ok(list.text.includes(kept(area)));
      }
    });

    it('are only words as the names of questions', async () => {
      const words = hostileWords.filter((word) => /^[^\p{C}]{1,190}$/u.test(word)).slice(0, 95);
      const pairs = (some: readonly string[]) => Object.fromEntries(some.map((word, at) => [`${word} ${at}`, 'x']));
      const harmless = await sent({ kind: 'correction', answers: pairs(words.map(() => 'x')) });
      const hostile = await sent({ kind: 'correction', answers: pairs(words) });
      const expected = parsePage((await first.get(pathOf(harmless))).body);
      const found = parsePage((await first.get(pathOf(hostile))).body);
      assert.deepEqual(found.tags, expected.tags);
      await first.get('/worker');
      const { body } = await first.send('/worker/export.csv', { kind: 'correction', state: 'open' });
      const [head = ''] = body.split('\r\n');
      assert.equal(head.match(/"(?:[^"]|"")*"/g)?.filter((cell) => /^"[\s]*[=+@-]/.test(cell)).length, 0);
      assert.ok(head.includes(words[0]!.replaceAll('"', '""')));
    });

    it('lead nowhere but to a telephone or a mailbox', async () => {
      const words = hostileWords.slice(0, 90).map((word) => word.slice(0, 600));
      const body = await sent({ kind: 'idea', answers: answersOf(words) });
      const page = (await first.get(pathOf(body))).body;
      for (const [, address] of page.matchAll(/href="([^"]*)"/g)) {
        assert.match(unescaped(address!), /^(?:\/worker|\/worker[./?][\w./?=&-]*|tel:[+\d]+|mailto:[^?&\s]+)$/);
      }
    });

    it('are only text in a spreadsheet', async () => {
      const formulas = [
        '=1+1',
        ' =cmd()',
        '+32 470 x',
        '-2+3',
        '@SUM(A1)',
        '\t=1',
        '＝1+1',
        'a;b"c\n=1',
        '-12,5',
        '0470',
      ];
      await sent({ kind: 'talent', answers: answersOf([...formulas, ...parts.flat().slice(0, 80)]) });
      await first.get('/worker?kind=talent');
      const { body, headers } = await first.send('/worker/export.csv', { kind: 'talent', state: 'open' });
      assert.match(headers.get('content-disposition') ?? '', /^attachment/);
      const cells = [...body.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)].map(([, cell]) =>
        cell!.replaceAll('""', '"'),
      );
      assert.equal(body.charCodeAt(0), 0xfeff);
      for (const cell of cells) {
        const begins = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]/.test(cell);
        assert.ok(!begins || /^[+-]?\d+([.,]\d+)?$/.test(cell), JSON.stringify(cell));
      }
      for (const text of [
        "'=1+1",
        "' =cmd()",
        "'+32 470 x",
        "'-2+3",
        "'@SUM(A1)",
        "'＝1+1",
        'a;b"c\n=1',
        '-12,5',
        '0470',
      ]) {
        assert.ok(cells.includes(text), text);
      }
      // Every row has as many cells as the head: no word made a cell of its own.
      const rows = body.slice(1).match(/(?:"(?:[^"]|"")*"(?:;|\r\n))+?(?<=\r\n)/g) ?? [];
      const widths = new Set(rows.map((row) => row.match(/"(?:[^"]|"")*"/g)?.length));
      assert.equal(widths.size, 1);
    });
  });

  it('writes no word of a resident, and no password or link, into its log', async () => {
    await sent({ answers: { name: 'Markerword' }, subject: 'Markerword' });
    await first.get('/worker?area=Markerword');
    await post(hub.url, message({ kind: 'Markerword', answers: { a: { b: 'Markerword' } } }));
    await new Visitor(hub).send('/worker/sign-in', { name: 'Markerword', password: 'Markerword' });
    const log = hub.lines.join('');
    assert.match(log, /"event":"request"/);
    assert.doesNotMatch(log, /Markerword|een lange zin|worker\/link\/[\w-]{20}|127\.0\.0\.1/);
    for (const line of hub.lines) assert.equal(typeof JSON.parse(line), 'object');
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { openDatabase } from '../../../src/hub/database.ts';
import { createLog } from '../../../src/hub/logs.ts';
import { recipientsOf } from '../../../src/hub/mail-settings.ts';
import { mailChannel } from '../../../src/hub/notice-mail.ts';
import { sendNotices } from '../../../src/hub/notices.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { freePort } from '../../support/free-port.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { startMailServer, type MailServer } from '../../support/hub-mail.ts';
import { listening, runHub } from '../../support/hub-process.ts';
import { byHand, message, onEachStore, post, startHub } from '../../support/hub.ts';
import { Visitor } from '../../support/worker.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-mail-'));
after(() => rmSync(home, { recursive: true, force: true }));

async function server(t: TestContext, options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const mail = await startMailServer(options);
  t.after(() => mail.close());
  return mail;
}
const settingsFor = ({ port }: Pick<MailServer, 'port'>) => ({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  HUB_MAIL: 'buurtwerker@balen.example concern=zorg@balen.example',
  HUB_URL: 'https://hub.example/intake',
});
const openHub = (environment: Record<string, string>, clock?: { now: Date }) => startHub(environment, clock, byHand);
const later = (date: Date, hours: number) => new Date(date.getTime() + hours * 3_600_000);

onEachStore((fresh) => {
  describe('mail that there is a message', () => {
    it('says where to read it and nothing of who or what, once, to whom it concerns', async (t) => {
      const mail = await server(t);
      const hub = await openHub({ ...(await fresh()), ...settingsFor(mail) });
      t.after(() => hub.stop());
      const marked = {
        subject: 'Markersubject',
        area: 'Markerarea',
        answers: { name: 'Markername', contact: 'marker@demo.example' },
      };
      const [offer, concern] = [message(marked), message({ ...marked, kind: 'concern' })];
      for (const body of [offer, concern]) await post(`${hub.url}/intake`, body);
      assert.equal(await sendNotices(hub.hub), 2);
      assert.equal(await sendNotices(hub.hub), 0);
      const to = Object.fromEntries(mail.letters.map((letter) => [letter.header('message-id')[0]!, letter.to]));
      assert.deepEqual(to, {
        [`<town.${offer.key}@hub.example>`]: ['buurtwerker@balen.example'],
        [`<town.${concern.key}@hub.example>`]: ['zorg@balen.example'],
      });
      for (const { raw, header, from } of mail.letters) {
        assert.doesNotMatch(raw, /marker(?!s)/i);
        // Not even of what kind it is: a shared mailbox would tell who worries.
        assert.doesNotMatch(raw.replaceAll('zorg@', ''), /concern|bezorgd|zorg|offer|hulp/i);
        assert.equal(from, 'buurtwerker@balen.example');
        assert.deepEqual(header('auto-submitted'), ['auto-generated']);
        assert.match(raw.replace(/=\r\n/g, ''), /https:\/\/hub\.example\/intake\/worker\/message\/town\/[\w-]{36}\r\n/);
      }
      assert.doesNotMatch(hub.lines.join(''), /marker|balen\.example/i);
    });

    it('comes when the server is there again, and until then the list says that nobody was told', async (t) => {
      const down = await startMailServer();
      await down.close();
      const clock = { now: new Date('2026-05-01T10:00:00Z') };
      const hub = await openHub({ ...(await fresh()), ...settingsFor(down), HUB_URL: 'http://hub.example' }, clock);
      t.after(() => hub.stop());
      const worker = new Visitor(hub);
      await worker.choose(hub.firstLink!);
      const body = message();
      await post(hub.url, body);
      assert.equal(await sendNotices(hub.hub), 0);
      assert.match((await worker.get('/worker')).body, /Nog niemand verwittigd\. We proberen het opnieuw/);
      const up = await server(t, { port: down.port });
      assert.equal(await sendNotices(hub.hub), 0, 'not before its time');
      clock.now = later(clock.now, 1);
      assert.equal(await sendNotices(hub.hub), 1);
      assert.equal(up.letters.length, 1);
      assert.doesNotMatch((await worker.get('/worker')).body, /verwittigd/);
    });

    it('is given up after three days, which the list says', async (t) => {
      const mail = await server(t);
      mail.refused.add('buurtwerker@balen.example');
      const clock = { now: new Date('2026-05-01T10:00:00Z') };
      const hub = await openHub({ ...(await fresh()), ...settingsFor(mail), HUB_URL: 'http://hub.example' }, clock);
      t.after(() => hub.stop());
      const worker = new Visitor(hub);
      await worker.choose(hub.firstLink!);
      await post(hub.url, message());
      for (const hours of [0, 24, 49, 73]) {
        clock.now = later(new Date('2026-05-01T10:00:00Z'), hours);
        assert.equal(await sendNotices(hub.hub), 0);
      }
      mail.refused.clear();
      assert.equal(await sendNotices(hub.hub), 0);
      assert.deepEqual(mail.letters, []);
      await worker.send('/worker/sign-in', { name: 'buurtwerker', password: 'een lange zin 12' });
      assert.match(
        await (await fetch(`${hub.url}/metrics`)).text(),
        /buurt_notices_waiting 0\nbuurt_notices_given_up 1\n/,
      );
      assert.match((await worker.get('/worker')).body, /Niemand verwittigd: dat lukte drie dagen lang niet/);
    });

    it('goes to nobody where no mailbox is named for such a message, which the list says, and to who is named later', async (t) => {
      const mail = await server(t);
      const clock = { now: new Date('2026-05-01T10:00:00Z') };
      const environment = { ...(await fresh()), ...settingsFor(mail), HUB_URL: 'http://hub.example' };
      const hub = await openHub({ ...environment, HUB_MAIL: 'concern=zorg@balen.example' }, clock);
      t.after(() => hub.stop());
      const worker = new Visitor(hub);
      await worker.choose(hub.firstLink!);
      await post(hub.url, message());
      assert.equal(await sendNotices(hub.hub), 0);
      const words = /Niemand verwittigd: voor dit soort bericht is geen mailbox ingesteld/;
      assert.match((await worker.get('/worker')).body, words);
      await post(hub.url, message({ kind: 'concern' }));
      assert.equal(await sendNotices(hub.hub), 1);
      assert.equal((await worker.get('/worker')).body.match(/verwittigd/g)?.length, 1, 'not of the other');

      clock.now = later(clock.now, 1);
      const named = mailChannel(readSettings(environment).mail!, { ...hub.hub, address: 'http://hub.example' });
      t.after(() => named.close());
      assert.equal(await sendNotices({ ...hub.hub, channels: [named] }), 1);
      assert.doesNotMatch((await worker.get('/worker')).body, /verwittigd/);
      assert.deepEqual(
        mail.letters.map(({ to }) => to),
        [['zorg@balen.example'], ['buurtwerker@balen.example']],
      );
    });

    it('that was set up only later gave up nothing of what came before', async (t) => {
      const mail = await server(t);
      const clock = { now: new Date('2026-05-01T10:00:00Z') };
      const environment = { ...(await fresh()), ...settingsFor(mail), HUB_URL: 'http://hub.example' };
      const before = await openHub({ ...environment, HUB_MAIL: 'concern=zorg@balen.example' }, clock);
      await new Visitor(before).choose(before.firstLink!);
      await post(before.url, message());
      for (const hours of [0, 24]) {
        clock.now = later(clock.now, hours);
        assert.equal(await sendNotices(before.hub), 0);
      }
      await before.stop();
      clock.now = later(clock.now, 72);
      const hub = await openHub(environment, clock);
      t.after(() => hub.stop());
      const worker = new Visitor(hub);
      await worker.send('/worker/sign-in', { name: 'buurtwerker', password: 'een lange zin 12' });
      assert.equal(await sendNotices(hub.hub), 0);
      assert.match(await (await fetch(`${hub.url}/metrics`)).text(), /buurt_notices_given_up 0\n/);
      const { body } = await worker.get('/worker');
      assert.match(body, /Nieuw/);
      assert.doesNotMatch(body, /verwittigd/);
    });

    it('is not missed where the webhook tells of such a message', async (t) => {
      const mail = await server(t);
      const hub = await openHub({
        ...(await fresh()),
        ...settingsFor(mail),
        HUB_MAIL: 'concern=zorg@balen.example',
        HUB_URL: 'http://hub.example',
      });
      t.after(() => hub.stop());
      const worker = new Visitor(hub);
      await worker.choose(hub.firstLink!);
      const webhook = { name: 'webhook', reaches: () => true, send: async () => true, close: () => undefined } as const;
      await post(hub.url, message());
      assert.equal(await sendNotices({ ...hub.hub, channels: [...hub.hub.channels, webhook] }), 1);
      assert.doesNotMatch((await worker.get('/worker')).body, /verwittigd/);
    });

    it('goes to who can have it where another mailbox is refused, and is not sent twice for that', async (t) => {
      const mail = await server(t);
      mail.refused.add('weg@balen.example');
      const both = { ...settingsFor(mail), HUB_MAIL: 'weg@balen.example,hier@balen.example' };
      const hub = await openHub({ ...(await fresh()), ...both, HUB_URL: 'http://hub.example' });
      t.after(() => hub.stop());
      await post(hub.url, message());
      assert.equal(await sendNotices(hub.hub), 1);
      assert.deepEqual(
        mail.letters.map(({ to }) => to),
        [['hier@balen.example']],
      );
      assert.match(hub.lines.join(''), /"event":"mail-refused","count":1/);
    });

    it('and the webhook each come once, where one of them fails first', async (t) => {
      const mail = await server(t);
      mail.refused.add('buurtwerker@balen.example');
      const clock = { now: new Date('2026-05-01T10:00:00Z') };
      const hub = await openHub({ ...(await fresh()), ...settingsFor(mail), HUB_URL: 'http://hub.example' }, clock);
      t.after(() => hub.stop());
      let posted = 0;
      const channels = [
        ...hub.hub.channels,
        {
          name: 'webhook' as const,
          reaches: () => true,
          send: async () => (posted += 1) > 0,
          close: () => undefined,
        },
      ];
      await post(hub.url, message());
      assert.equal(await sendNotices({ ...hub.hub, channels }), 0);
      mail.refused.clear();
      clock.now = later(clock.now, 1);
      assert.equal(await sendNotices({ ...hub.hub, channels }), 1);
      assert.deepEqual([posted, mail.letters.length], [1, 1]);
    });

    it('has the same Message-ID when the hub was killed before it could write that it was sent', async (t) => {
      const store = await fresh();
      const port = String(await freePort());
      const first = runHub(['serve'], { ...store, PORT: port });
      t.after(() => first.child.kill('SIGKILL'));
      await listening(first);
      await post(`http://127.0.0.1:${port}`, message());
      first.child.kill('SIGTERM');
      await first.ended;

      const hubs: ReturnType<typeof runHub>[] = [];
      t.after(() => hubs.forEach(({ child }) => child.kill('SIGKILL')));
      let whole: () => void = () => undefined;
      const mail = await server(t, {
        received() {
          if (mail.letters.length === 1) hubs[0]!.child.kill('SIGKILL');
          else whole();
        },
      });
      const serve = () => {
        const hub = runHub(['serve'], { ...store, ...settingsFor(mail), PORT: port });
        hubs.push(hub);
        return hub;
      };
      assert.equal(await serve().ended, null);
      // The hub that died had taken it for some minutes.
      const { db, close } = await openDatabase(readSettings(store).store);
      await db.updateTable('notice').set({ next_at: '2026-01-01T00:00:00.000Z' }).execute();
      await close();
      const second = new Promise<void>((resolve) => (whole = resolve));
      const hub = serve();
      await Promise.race([second, hub.ended]);
      hub.child.kill('SIGTERM');
      assert.equal(await hub.ended, 0);
      const ids = mail.letters.flatMap(({ header }) => header('message-id'));
      assert.equal(ids.length, 2);
      assert.equal(ids[0], ids[1]);
    });
  });
});

describe('mail', () => {
  const sqlite = (name: string) => ({ HUB_FILE: join(home, `${name}.db`) });

  /** A channel to that server, for a municipality of that name. */
  function channelTo(t: TestContext, mail: MailServer, name: string, url: string) {
    const lines: string[] = [];
    const now = () => new Date();
    const { server: wanted } = readSettings({ SMTP_URL: url, HUB_MAIL: 'a@town.example' }).mail!;
    const channel = mailChannel(
      {
        server: { ...wanted, host: '127.0.0.1', port: mail.port },
        from: 'a@town.example',
        recipients: [{ address: 'a@town.example' }],
      },
      {
        address: 'https://hub.example',
        forms: { town: () => ({ name, language: undefined }) },
        log: createLog((line) => lines.push(line), now),
        now,
      },
    );
    t.after(() => channel.close());
    return { send: () => channel.send({ municipality: 'town', key: 'x', kind: 'offer' }), lines };
  }

  it('cannot be given another header, or other words, by what a municipality calls itself', async (t) => {
    const mail = await server(t);
    const names = [
      'Balen\r\nBcc: evil@evil.example',
      'Balen\nSubject: x\n\nhidden body',
      'Balen" <evil@evil.example>, "',
      'Ba\u0000len\u2028\u2029\u0085 =?utf-8?q?=0d=0aBcc:_evil@evil.example?=',
      `Sint-Niklaas é ${'x'.repeat(900)}`,
      ...hostileWords.filter((word) => /[\r\n:<>@"]/.test(word)).slice(0, 20),
    ];
    for (const name of names) assert.equal(await channelTo(t, mail, name, 'smtp://localhost').send(), true, name);
    const known = 'auto-submitted content-transfer-encoding content-type date from message-id mime-version subject to';
    assert.equal(mail.letters.length, names.length);
    for (const { raw, to, header } of mail.letters) {
      const [head = ''] = raw.split('\r\n\r\n', 1);
      const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
      const found = lines.map((line) => line.split(':', 1)[0]!.toLowerCase());
      assert.equal(found.sort().join(' '), known, head);
      assert.deepEqual(to, ['a@town.example']);
      assert.match(header('from')[0]!, /<a@town\.example>$/);
      assert.doesNotMatch(raw, /^(?:hidden body|Bcc)/m);
      assert.ok(Math.max(...raw.split('\r\n').map(({ length }) => length)) < 200);
    }
    assert.match(mail.letters[0]!.header('subject')[0]!, /^Nieuw bericht: Balen Bcc: evil@evil\.example$/);
  });

  it('is in the first language of the municipality', async (t) => {
    const mail = await server(t);
    const config = join(home, 'french.json');
    writeFileSync(
      config,
      JSON.stringify({ municipality: { nl: 'Luik', fr: 'Liege' }, languages: ['fr', 'nl'], feeds: {} }),
    );
    const hub = await openHub({
      ...sqlite('french'),
      ...settingsFor(mail),
      HUB_CONFIG: config,
      HUB_URL: 'http://h.example',
    });
    t.after(() => hub.stop());
    await hub.hub.forms.refresh();
    await post(hub.url, message({ formVersion: 9 }));
    assert.equal(await sendNotices(hub.hub), 1);
    assert.deepEqual(mail.letters[0]!.header('subject'), ['Nouveau message : Liege']);
  });

  for (const [tls, why] of [
    [true, 'vouched for by nobody'],
    [false, 'not to be had'],
  ] as const) {
    it(`is not sent, and no password is given, where TLS is wanted and ${why}`, async (t) => {
      const mail = await server(t, { tls });
      const { send, lines } = channelTo(t, mail, 'Balen', 'smtp://me:secret@mail.example');
      assert.equal(await send(), false);
      assert.deepEqual([mail.letters, mail.signedIn], [[], []]);
      assert.match(lines.join(''), /"event":"mail-failed"/);
      assert.doesNotMatch(lines.join(''), /secret|town\.example/);
    });
  }

  it('is nothing at all where nothing is set', () => {
    assert.equal(readSettings({}).mail, undefined);
  });

  it('asks for TLS, from the first byte or after it, but on the machine itself', () => {
    const of = (url: string) => readSettings({ SMTP_URL: url, HUB_MAIL: 'a@town.example' }).mail!.server;
    assert.deepEqual(of('smtps://u%40x:p%3A1@mail.example'), {
      host: 'mail.example',
      port: 465,
      secure: true,
      requireTLS: false,
      ignoreTLS: false,
      auth: { user: 'u@x', pass: 'p:1' },
    });
    assert.deepEqual(of('smtp://mail.example'), {
      host: 'mail.example',
      port: 587,
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
    });
    assert.equal(of('smtp://localhost:25').ignoreTLS, true);
    assert.equal(of('smtp://relay.internal:25?tls=none').ignoreTLS, true);
  });

  it('goes to the nearest of who is named', () => {
    const { mail } = readSettings({
      HUB_TOWNS: 'balen ravels',
      SMTP_URL: 'smtps://mail.example',
      HUB_MAIL: 'all@x.example concern=care@x.example balen/b@x.example balen/idea=ideas@x.example',
    });
    const to = (town: string, kind: string) => recipientsOf(mail!, town, kind).join();
    assert.deepEqual(
      [to('ravels', 'offer'), to('ravels', 'concern'), to('balen', 'offer'), to('balen', 'idea')],
      ['all@x.example', 'care@x.example', 'b@x.example', 'ideas@x.example'],
    );
    assert.equal(mail!.from, 'all@x.example');
  });

  it('goes to everybody’s mailbox where a municipality names one for other kinds only', () => {
    const { mail } = readSettings({
      HUB_TOWNS: 'balen ravels',
      SMTP_URL: 'smtps://mail.example',
      HUB_MAIL: 'all@x.example concern=care@x.example balen/idea=ideas@x.example',
    });
    assert.deepEqual(recipientsOf(mail!, 'balen', 'offer'), ['all@x.example']);
    assert.deepEqual(recipientsOf(mail!, 'balen', 'concern'), ['care@x.example']);
  });

  const url = { SMTP_URL: 'smtps://mail.example' };
  const cases: [string, Record<string, string>][] = [
    ['SMTP_URL', { HUB_MAIL: 'a@b.example' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail.example', HUB_MAIL: 'a@b.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://mail.example?tls=no', HUB_MAIL: 'a@b.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtps://me:50%off@mail.example', HUB_MAIL: 'a@b.example' }],
    ['HUB_MAIL', url],
    ['HUB_MAIL', { ...url, HUB_MAIL: 'nobody' }],
    ['HUB_MAIL', { ...url, HUB_MAIL: 'worry=a@b.example' }],
    ['HUB_MAIL', { ...url, HUB_MAIL: 'elsewhere/a@b.example' }],
    ['HUB_MAIL_FROM', { ...url, HUB_MAIL: 'a@b.example', HUB_MAIL_FROM: 'Balen' }],
  ];
  for (const [name, environment] of cases) {
    it(`names ${name} where that cannot be used: ${JSON.stringify(environment)}`, () => {
      assert.throws(
        () => readSettings(environment),
        (error: Error) => error.message.startsWith(`${name}: `),
      );
    });
  }
});

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { message, onEachStore, post, startHub, type TestHub } from '../../support/hub.ts';

onEachStore((fresh) => {
  describe('the intake', () => {
    let hub: TestHub;
    before(async () => {
      hub = await startHub({
        ...(await fresh()),
        HUB_ORIGINS: 'https://www.balen.example',
        HUB_TOWNS: 'balen',
        HUB_PER_ADDRESS: '10000',
        HUB_PER_TOWN: '10000',
      });
    });
    after(() => hub.stop());

    const rows = (table: 'message' | 'notice' | 'receipt', key: string) =>
      hub.hub.db.selectFrom(table).selectAll().where('key', '=', key).execute();
    const code = async (answer: Response | Promise<Response>) => {
      const response = await answer;
      const { code: found } = (await response.json()) as { code: string };
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      return `${response.status} ${found}`;
    };

    it('says 201 to a message and 200 to the same one again, in the same words', async () => {
      const body = message();
      const first = await post(hub.url, body);
      const again = await post(hub.url, body);
      const said = (await first.json()) as { key: string; received: string };
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.equal(said.key, body.key);
      assert.ok(!Number.isNaN(Date.parse(said.received)));
      assert.deepEqual(await again.json(), said);
      const [kept, ...others] = await rows('message', body.key);
      assert.deepEqual([kept?.municipality, kept?.area, others.length], ['balen', 'dennenhof', 0]);
      assert.deepEqual(JSON.parse(kept?.answers ?? ''), body.answers);
      assert.equal((await rows('notice', body.key)).length, 1);
    });

    it('takes one of thirty that come at the same time', async () => {
      const body = message();
      const answers = await Promise.all(Array.from({ length: 30 }, () => post(hub.url, body)));
      const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
      assert.deepEqual(statuses, [...Array.from({ length: 29 }, () => 200), 201]);
      assert.equal((await rows('message', body.key)).length, 1);
      assert.equal((await rows('notice', body.key)).length, 1);
    });

    it('refuses another message under a key that was used, and keeps the first', async () => {
      const body = message();
      await post(hub.url, body);
      const other = { ...body, answers: { name: 'Somebody else' } };
      assert.equal(await code(post(hub.url, other)), '422 key.used');
      // The same fields in other bytes are another message too.
      assert.equal(await code(post(hub.url, { ...body, extra: 1 })), '422 key.used');
      assert.deepEqual(JSON.parse((await rows('message', body.key))[0]?.answers ?? ''), body.answers);
    });

    it('knows its own town by name, and no other', async () => {
      assert.equal((await post(hub.url, message(), {}, '/v1/intake/balen')).status, 201);
      assert.equal(await code(post(hub.url, message(), {}, '/v1/intake/nowhere')), '404 town.unknown');
    });

    it('wants one key, the same in the header and in the message', async () => {
      const body = message();
      assert.equal(await code(post(hub.url, body, { 'idempotency-key': '' })), '400 key.missing');
      const without = { ...body, key: undefined } as unknown as typeof body;
      assert.equal(await code(post(hub.url, without, { 'idempotency-key': body.key })), '400 key.missing');
      assert.equal(await code(post(hub.url, body, { 'idempotency-key': message().key })), '400 key.different');
      assert.equal((await post(hub.url, body, { 'idempotency-key': `"${body.key}"` })).status, 201);
    });

    it('takes JSON only, and not compressed', async () => {
      const body = message();
      const text = JSON.stringify(body);
      const send = (type: string, headers: Record<string, string>, sent: BodyInit) =>
        fetch(`${hub.url}/v1/intake`, {
          method: 'POST',
          headers: { 'content-type': type, 'idempotency-key': body.key, ...headers },
          body: sent,
        });
      assert.equal(await code(send('text/plain', {}, text)), '415 media.unknown');
      assert.equal(
        await code(send('application/json', { 'content-encoding': 'gzip' }, gzipSync(text))),
        '415 media.unknown',
      );
      assert.equal(await code(send('application/json', {}, text.slice(1))), '400 json.unreadable');
      assert.equal(await code(send('application/json', {}, Buffer.from([0x22, 0xff, 0x22]))), '400 json.unreadable');
      assert.equal((await fetch(`${hub.url}/v1/intake`)).status, 405);
    });

    it('takes up to 64 kB, whether or not its length is told before', async () => {
      const body = message({ answers: { long: 'x'.repeat(4_000) }, padding: 'x'.repeat(66_000) });
      assert.equal(await code(post(hub.url, body)), '413 body.long');
      assert.equal(await chunked(hub.url, body), 413);
      assert.equal(await chunked(hub.url, { ...body, padding: '' }), 201);
    });

    for (const [what, change, pointer] of [
      ['an unknown kind', { kind: 'gossip' }, '/kind'],
      ['a key that is no uuid', { key: 'abc' }, '/key'],
      ['a version of nothing', { formVersion: 0 }, '/formVersion'],
      ['a language that is none', { lang: '<b>' }, '/lang'],
      ['answers that nest', { answers: { a: { b: 1 } } }, '/answers/a'],
      ['an answer that is too long', { answers: { a: 'x'.repeat(5_001) } }, '/answers/a'],
      ['a question without a name', { answers: { '': 'x' } }, '/answers/'],
      ['no consent', { consent: undefined }, '/consent'],
      ['a day that is none', { consent: { contact: true, text: '', at: 'yesterday' } }, '/consent/at'],
      ['no message at all', { answers: null }, '/answers'],
    ] as const) {
      it(`refuses ${what}, says where, and keeps nothing`, async () => {
        const body = message(change);
        const response = await post(hub.url, body, { 'accept-language': 'en' });
        const said = (await response.json()) as { code: string; pointer: string; title: string };
        assert.deepEqual([response.status, said.code], [422, 'answers.wrong']);
        assert.equal(said.pointer, pointer);
        assert.equal(said.title, 'Something in the message is not right');
        assert.equal((await rows('receipt', body.key)).length, 0);
      });
    }

    it('takes questions as a publisher names them', async () => {
      const answers = '{"vraag 1: waarom?":"x","__proto__":"z","constructor":"y"}';
      const body = message();
      const text = JSON.stringify({ ...body, answers: 0 }).replace('"answers":0', `"answers":${answers}`);
      const headers = { 'content-type': 'application/json', 'idempotency-key': body.key };
      const taken = await fetch(`${hub.url}/v1/intake`, { method: 'POST', headers, body: text });
      assert.equal(taken.status, 201);
      const [kept] = await rows('message', body.key);
      assert.equal(kept?.answers, '{"vraag 1: waarom?":"x","constructor":"y"}');
    });

    it('drops fields that nobody named, and signs that are none', async () => {
      const body = message({ admin: true, subject: 'a\u0000b\ud800', answers: { name: 'R\u0000ita\nB\u0007' } });
      assert.equal((await post(hub.url, body)).status, 201);
      const [kept] = await rows('message', body.key);
      assert.equal(kept?.subject, 'ab\ufffd');
      assert.deepEqual(JSON.parse(kept?.answers ?? ''), { name: 'Rita\nB' });
      assert.doesNotMatch(JSON.stringify(kept), /admin/);
    });

    for (const [what, change] of [
      ['fills in the hidden field', { website: 'https://pills.example' }],
      ['answers within three seconds', { drawn: '2026-11-22T09:59:58.000Z' }],
    ] as const) {
      it(`tells a machine that ${what} the same, and keeps it apart`, async () => {
        const body = message(change);
        const response = await post(hub.url, body);
        assert.equal(response.status, 201);
        assert.deepEqual(Object.keys((await response.json()) as object), ['key', 'received']);
        const [kept] = await rows('message', body.key);
        assert.equal(kept?.spam, 1);
        const days = (Date.parse(kept?.erase_after ?? '') - Date.parse(kept?.at ?? '')) / 86_400_000;
        assert.equal(days, 7);
        assert.equal((await rows('notice', body.key)).length, 0);
      });
    }

    it('takes a form that was read for half a minute for a person’s', async () => {
      const body = message({ drawn: '2026-11-22T11:59:30.000+02:00', website: '' });
      await post(hub.url, body);
      assert.equal((await rows('message', body.key))[0]?.spam, 0);
    });

    it('never remembers a failure: the same message arrives once the database is well', async () => {
      const body = message();
      const { db } = hub.hub;
      await sql`alter table notice rename to notice_away`.execute(db);
      const failed = await post(hub.url, body);
      await sql`alter table notice_away rename to notice`.execute(db);
      assert.deepEqual([failed.status, failed.headers.get('retry-after')], [503, '15']);
      assert.equal((await rows('receipt', body.key)).length, 0);
      assert.equal((await rows('message', body.key)).length, 0);
      assert.equal((await post(hub.url, body)).status, 201);
    });

    it('lets the sites of its list post, and no other', async () => {
      const preflight = (origin: string) =>
        fetch(`${hub.url}/v1/intake`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type,idempotency-key',
          },
        });
      const listed = await preflight('https://www.balen.example');
      assert.equal(listed.headers.get('access-control-allow-origin'), 'https://www.balen.example');
      assert.match(listed.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/i);
      assert.equal(listed.headers.get('access-control-allow-credentials'), null);
      assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);

      const from = (origin: string) => post(hub.url, message(), { origin });
      const posted = await from('https://www.balen.example');
      assert.equal(posted.headers.get('access-control-allow-origin'), 'https://www.balen.example');
      assert.equal(posted.status, 201);
      assert.equal((await from(hub.url)).status, 201);
      for (const origin of ['https://evil.example', 'https://www.balen.example.evil.example', 'null']) {
        assert.equal(await code(from(origin)), '403 origin.refused');
      }
    });

    it('speaks the language that is asked for, and Dutch where that is none of ours', async () => {
      const title = async (language: string) => {
        const response = await post(hub.url, message({ kind: 'x' }), { 'accept-language': language });
        return ((await response.json()) as { title: string }).title;
      };
      assert.equal(await title('pl'), 'Iets in het bericht klopt niet');
      assert.equal(await title('nl;q=0.5,en-GB'), 'Something in the message is not right');
      assert.equal(await title('pl,fr-BE;q=0.8,nl;q=0.5'), 'Quelque chose n’est pas correct');
      assert.equal(await title('de'), 'Etwas in der Nachricht stimmt nicht');
    });

    it('sends headers that keep an answer out of caches, frames and guesses', async () => {
      const { headers } = await post(hub.url, message());
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      assert.equal(headers.get('referrer-policy'), 'same-origin');
    });
  });

  describe('the limits of the intake', () => {
    it('holds an address up after so many new messages, and never for a retry', async (t) => {
      const clock = { now: new Date('2026-11-22T10:00:00Z') };
      const hub = await startHub({ ...(await fresh()), HUB_PER_ADDRESS: '3', HUB_PROXIES: '1' }, clock);
      t.after(() => hub.stop());
      const from = (address: string, body = message()) =>
        post(hub.url, body, { 'x-forwarded-for': `6.6.6.6, ${address}` });
      const kept = message();
      for (const body of [kept, kept, kept, kept, message(), message()]) {
        assert.ok((await from('203.0.113.77', body)).ok);
      }
      const held = await from('203.0.113.77');
      assert.deepEqual([held.status, held.headers.get('retry-after')], [429, '3600']);
      assert.equal((await from('203.0.113.78')).status, 201);
      clock.now = new Date('2026-11-22T11:00:01Z');
      assert.equal((await from('203.0.113.77')).status, 201);
      const everything = await Promise.all(
        (['message', 'receipt', 'notice', 'audit'] as const).map((table) =>
          hub.hub.db.selectFrom(table).selectAll().execute(),
        ),
      );
      assert.doesNotMatch(JSON.stringify(everything) + hub.lines.join(''), /203\.0\.113|6\.6\.6\.6|127\.0\.0\.1/);
    });

    it('holds a whole town up, and another not', async (t) => {
      const hub = await startHub({ ...(await fresh()), HUB_PER_TOWN: '2', HUB_TOWNS: 'balen ravels' });
      t.after(() => hub.stop());
      const statuses = [];
      for (const town of ['balen', 'balen', 'balen', 'ravels']) {
        statuses.push((await post(hub.url, message(), {}, `/v1/intake/${town}`)).status);
      }
      assert.deepEqual(statuses, [201, 201, 429, 201]);
    });
  });

  describe('the intake of two towns', () => {
    it('keeps them apart, and never guesses for whom a message is', async (t) => {
      const hub = await startHub({ ...(await fresh()), HUB_TOWNS: 'balen ravels' });
      t.after(() => hub.stop());
      const concern = message({ kind: 'concern' });
      const nobodys = await post(hub.url, concern, { 'accept-language': 'en' });
      const said = (await nobodys.json()) as { code: string; detail: string };
      assert.deepEqual([nobodys.status, said.code], [404, 'town.missing']);
      assert.match(nobodys.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.match(said.detail, /…\/v1\/intake\/<town>/);
      // The same message, once its address is right.
      assert.equal((await post(hub.url, concern, {}, '/v1/intake/ravels')).status, 201);
      const kept = await hub.hub.db.selectFrom('message').select(['municipality', 'key']).execute();
      assert.deepEqual(
        kept.map(({ municipality, key }) => [municipality, key]),
        [['ravels', concern.key]],
      );
    });
  });
});

/** Sends without saying how long it is. */
function chunked(url: string, body: { key: string; padding?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/v1/intake`,
      { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': body.key } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.write(JSON.stringify(body).slice(0, 10));
    sent.end(JSON.stringify(body).slice(10));
  });
}

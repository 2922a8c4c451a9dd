import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { it } from 'node:test';
import { openDatabase } from '../../../src/hub/database.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { freePort } from '../../support/free-port.ts';
import { message, onEachStore } from '../../support/hub.ts';
import { listening, runHub } from '../../support/hub-process.ts';

const AT_ONCE = 16;
/** `HUB_POSTS=10000` for the whole of it; on every run fewer, as a disk and two processors have more to do. */
const messages = Number(process.env.HUB_POSTS ?? 500);

onEachStore((fresh, engine) => {
  // PostgreSQL shares the processors with us.
  const kills = engine === 'sqlite' || process.env.HUB_POSTS ? 10 : 4;
  it(`has every message that it said it has, once, after ${kills} kills`, async (t) => {
    const store = await fresh();
    const port = await freePort();
    const environment = { ...store, PORT: String(port), HUB_PER_ADDRESS: '1000000', HUB_PER_TOWN: '1000000' };
    let hub = runHub(['serve'], environment);
    let up = listening(hub);
    await up;
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    t.after(() => {
      agent.destroy();
      hub.child.kill('SIGKILL');
    });

    const acknowledged = new Set<string>();
    let replays = 0;
    let failures = 0;
    let killed = 0;
    async function deliver(body: { key: string }): Promise<void> {
      const bytes = JSON.stringify(body);
      for (;;) {
        await up;
        const status = await send(agent, port, body.key, bytes).catch(() => undefined);
        if (status === 200 || status === 201) {
          acknowledged.add(body.key);
          if (status === 200) replays += 1;
          return;
        }
        failures += 1;
        assert.ok(status === undefined || status >= 500, `answered ${status}`);
      }
    }
    function restart(): void {
      killed += 1;
      hub.child.kill('SIGKILL');
      const { ended } = hub;
      up = ended.then(() => {
        hub = runHub(['serve'], environment);
        return listening(hub);
      });
    }
    const queue = Array.from({ length: messages }, () => message());
    const keys = queue.map(({ key }) => key);
    async function work(): Promise<void> {
      for (let next = queue.pop(); next; next = queue.pop()) {
        await deliver(next);
        if (killed < kills && acknowledged.size >= ((killed + 1) * messages) / (kills + 1)) restart();
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await up;
    hub.child.kill('SIGTERM');
    assert.equal(await hub.ended, 0);

    const { db, close } = await openDatabase(readSettings(store).store);
    t.after(close);
    const found = await db.selectFrom('message').select('key').execute();
    const stored = new Set(found.map(({ key }) => key));
    assert.equal(killed, kills);
    assert.equal(acknowledged.size, messages);
    assert.deepEqual(
      keys.filter((key) => !stored.has(key)),
      [],
    );
    for (const table of ['message', 'receipt', 'notice'] as const) {
      const rows = await db.selectFrom(table).select('key').execute();
      assert.equal(rows.length, messages, table);
    }
    console.log(
      `${engine}: ${messages} messages, ${killed} kills, ${failures} attempts without an answer, ${replays} answered as known; 0 lost, 0 twice`,
    );
  });
});

function send(agent: Agent, port: number, key: string, bytes: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/v1/intake', method: 'POST', headers },
      (response) => {
        response
          .on('error', reject)
          .on('end', () => resolve(response.statusCode ?? 0))
          .resume();
      },
    );
    sent.on('error', reject).end(bytes);
  });
}

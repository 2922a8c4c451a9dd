import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../support/free-port.ts';
import { listening, runHub } from '../support/hub-process.ts';

const BUILT = ['dist/cli/buurt.js', 'hub'];

describe('the hub as it is built', () => {
  let home: string;
  let hub: ReturnType<typeof runHub> | undefined;
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'built-hub-'));
  });
  after(async () => {
    hub?.child.kill();
    await hub?.ended;
    rmSync(home, { recursive: true });
  });

  it('takes the list of a partner in, and serves it', async () => {
    const port = String(await freePort());
    const environment = { HUB_FILE: join(home, 'hub.db'), HUB_TOWNS: 'balen', PORT: port };
    const added = runHub(['token', 'add', 'balen/sparappel', 'activities'], environment, BUILT);
    assert.equal(await added.ended, 0, added.said.err);
    const [token = ''] = /bh_\S+/.exec(added.said.out) ?? [];
    hub = runHub([], environment, BUILT);
    await listening(hub);
    const url = `http://127.0.0.1:${port}`;
    const sent = await fetch(`${url}/v1/sources/sparappel/feed`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}` },
      body: 'titel;datum;uur\nBingo;2030-12-03;14:00\n',
    });
    assert.equal(sent.status, 201, await sent.text());
    assert.match(await (await fetch(`${url}/feeds/balen/activities.json`)).text(), /"Bingo"/);
  });
});

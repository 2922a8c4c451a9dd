import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { freePort } from '../../support/free-port.ts';
import { message, post, startHub } from '../../support/hub.ts';
import { runHub } from '../../support/hub-process.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-command-'));
after(() => rmSync(home, { recursive: true, force: true }));

describe('the command, where the machine is against it', () => {
  it('says that another program has its port, and lets go of its file', async (t) => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    t.after(() => other.close());
    const HUB_FILE = join(home, 'port.db');
    const { said, ended } = runHub(['serve'], { HUB_FILE, PORT: String(port) });
    assert.equal(await ended, 1);
    assert.match(said.err, new RegExp(`^PORT: ${port} is taken by another program\\.`));
    await assert.rejects(startHub({ HUB_FILE, PORT: String(port) }), /is taken/);
    await (await startHub({ HUB_FILE })).stop();
  });

  it('takes messages in where its log leads to a full disk', async (t) => {
    const port = await freePort();
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['src/hub/cli.ts'], {
      env: { PATH: process.env.PATH, HUB_FILE: join(home, 'full.db'), PORT: String(port) },
      stdio: ['ignore', full, 'pipe'],
    });
    t.after(() => child.kill('SIGKILL'));
    closeSync(full);
    const ended = once(child, 'close').then(() => 'it ended');
    const ready = once(child.stderr!, 'data').then(([words]) => String(words));
    assert.match(await Promise.race([ready, ended]), /The intake is at/);
    for (let at = 0; at < 2; at += 1) {
      assert.equal((await post(`http://127.0.0.1:${port}`, message())).status, 201);
    }
  });
});

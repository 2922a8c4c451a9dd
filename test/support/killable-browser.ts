import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { advice, chromiumFlags, locate } from '../../tools/browser.ts';

/** A browser with a profile that outlives it. */
export interface KillableBrowser {
  readonly context: () => BrowserContext;
  /** As when the device's battery dies: all of its processes at once. Then starts it again on the same profile. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

interface Running {
  context: BrowserContext;
  kill: () => Promise<void>;
}

async function run(executable: string, profile: string): Promise<Running> {
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...chromiumFlags, offline];
  // A group of its own, so that one signal reaches its children too.
  const browser = spawn(executable, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (chunk) => {
      said += String(chunk);
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    browser.once('exit', () => reject(new Error(said)));
  });
  const kill = async () => {
    if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
    const gone = once(browser, 'exit');
    process.kill(-browser.pid, 'SIGKILL');
    await gone;
  };
  try {
    const connection = await connected(address);
    const context = connection.contexts()[0];
    if (!context) throw new Error('the browser has no window');
    return { context, kill: () => kill().then(() => connection.close()) };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** On a busy machine a browser that just started may leave the first who ask without an answer. */
async function connected(address: string) {
  for (let turn = 1; ; turn += 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 20_000 });
    } catch (error) {
      if (turn === 4) throw error;
    }
  }
}

export async function startKillableBrowser(): Promise<KillableBrowser> {
  const executable = locate('chromium');
  if (!executable) throw new Error(advice);
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  let running = await run(executable, profile);
  return {
    context: () => running.context,
    async restart() {
      await running.kill();
      running = await run(executable, profile);
    },
    async close() {
      await running.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

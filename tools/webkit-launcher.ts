import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Drives WebKitGTK through its own WebDriver: one window, one test file after the other. */
export function webkitLauncher(): BrowserLauncher {
  let driver: ChildProcess | undefined;
  let address = '';
  let session = '';
  const active = new Map<string, string>();

  async function command<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${address}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message}`);
    return value;
  }

  async function untilReady(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const answered = await fetch(`${address}/status`).then(
        () => true,
        () => false,
      );
      if (answered) return;
      await sleep(100);
    }
    throw new Error('WebKitWebDriver does not answer.');
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      const port = await freePort();
      address = `http://127.0.0.1:${port}`;
      driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
      driver.on('error', () => console.error('WebKitWebDriver is missing (Debian: webkit2gtk-driver and xvfb).'));
      await untilReady();
      const browser = { 'browserName': 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } };
      const started = await command<{ sessionId: string }>('POST', '/session', {
        capabilities: { alwaysMatch: browser },
      });
      session = `/session/${started.sessionId}`;
    },
    async startSession(id, url) {
      active.set(id, url);
      await command('POST', `${session}/url`, { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => command<string>('GET', `${session}/url`),
    async stopSession(id) {
      active.delete(id);
      await command('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },
    async stop() {
      await command('DELETE', session).catch(() => undefined);
      driver?.kill();
    },
    startDebugSession: () => Promise.reject(new Error('Debugging in WebKit is not supported.')),
  };
}

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

/** The keys of the tests as WebDriver names them (W3C WebDriver §17.4.2); a letter is its own name. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What the runner asks of a browser besides, where it finds it. */
interface Driven extends BrowserLauncher {
  sendKeys(id: string, keys: readonly string[]): Promise<void>;
  setViewport(id: string, viewport: { width: number; height: number }): Promise<void>;
}

/** Drives WebKitGTK through its own WebDriver: one window, one test file after the other. */
export function webkitLauncher(): Driven {
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
    async sendKeys(_id, keys) {
      const actions = keys
        .map((key) => KEYS[key] ?? key)
        .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await command('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async setViewport(_id, { width, height }) {
      const rect = () => command<{ width: number; height: number }>('GET', `${session}/window/rect`);
      const inner = { script: 'return [innerWidth, innerHeight]', args: [] };
      const [wide = 0, high = 0] = await command<number[]>('POST', `${session}/execute/sync`, inner);
      const outer = await rect();
      // The window has a frame and a bar of its own around the page.
      await command('POST', `${session}/window/rect`, {
        width: outer.width - wide + width,
        height: outer.height - high + height,
      });
    },
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

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { advice, chromiumFlags, locate } from '../../tools/browser.ts';
import { startServer, type Answer, type RunningServer, type ServerOptions } from '../../tools/serve.ts';

/** The policy under which the whole suite must run. */
export function policy({ connect = [], worker = "'self'" }: { connect?: string[]; worker?: string } = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ['connect-src', "'self'", ...connect].join(' '),
    `worker-src ${worker}`,
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html buurt',
  ].join('; ');
}

export interface SiteOptions {
  /** What `Content-Security-Policy` says; null sends none. */
  policy?: string | null;
  /** Flags for the browser besides the usual ones, for example `--disable-3d-apis`. */
  flags?: string[];
  /** Answers some requests itself: feeds that fail, pages made for one test. */
  answer?: ServerOptions['answer'];
  /** The suite gives up after ten seconds, as it does for residents: for tests of what is late. */
  hasty?: boolean;
  /** Storage may take its time, and nothing is fetched because the page rests: for tests of what is kept, or fetched first. */
  restless?: boolean;
  /** Our own files are asked for on each visit: for tests in which one of them is lost, late, or other than before. */
  fresh?: boolean;
}

export interface Visit {
  page: Page;
  /** Reports of the content security policy and of trusted types. */
  violations: string[];
  /** Uncaught errors and error lines on the console. */
  errors: string[];
  /** Requests that left the site. */
  foreign: string[];
  /** What no feed may ever bring about: dialogs, windows, downloads, other pages, a call of `hit`. */
  acts: string[];
  /** Throws when anything at all was recorded, but for errors that one of these describes. */
  assertClean: (expectedErrors?: RegExp[]) => Promise<void>;
  /** Waits until what the page has just reported is recorded. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

export interface Site {
  url: string;
  /** Opens a path of the project, such as `/demo/index.html`. */
  visit: (path: string, context?: VisitOptions) => Promise<Visit>;
  /** Opens a page of its own with this body and the one script tag. */
  show: (body: string, options?: ShowOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Where the clock of the device stands still, as an ISO 8601 time with its offset. */
  at?: string;
}

/** What one page needs otherwise than the others of its site. */
export interface ShowOptions extends VisitOptions {
  lang?: string;
  /** Instead of the site's policy; null sends none. */
  policy?: string | null;
  /** Script tags before the one of the suite. */
  scripts?: string;
}

function document(body: string, lang: string, scripts: string): Answer {
  const script = `${scripts}<script type="module" src="/dist/buurt.js"></script>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title>${script}`;
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}

function describeViolation(event: SecurityPolicyViolationEvent): string {
  return `${event.violatedDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`;
}

type Log = Pick<Visit, 'violations' | 'errors' | 'foreign' | 'acts'>;

/** A page and what it does, written into the log that is asked for now. */
interface Watched {
  page: Page;
  begin: () => Log;
}

/** Runs in the page. A busy machine may need longer for what comes than the suite waits for a server that hangs. */
const patience = `{
  const { setTimeout: start, AbortSignal: { timeout } } = globalThis;
  const longer = (limit) => (limit < 10_000 ? limit : limit * 30);
  globalThis.setTimeout = (work, delay = 0, ...more) => start(work, longer(delay), ...more);
  AbortSignal.timeout = (limit) => timeout.call(AbortSignal, longer(limit));
}`;

/** Runs in the page. After two seconds storage is given up, and what may be needed later is fetched. */
const restless = `{
  const { setTimeout: start } = globalThis;
  globalThis.setTimeout = (work, delay, ...more) => start(work, delay === 2000 ? 60_000 : delay, ...more);
}`;

async function watch(page: Page, origin: string): Promise<Watched> {
  let log: Log = { violations: [], errors: [], foreign: [], acts: [] };
  let first: string | undefined;
  await page.exposeFunction('hit', (what: unknown) => log.acts.push(`hit: ${String(what)}`));
  await page.exposeFunction('recordViolation', (text: string) => log.violations.push(text));
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) => recordViolation((${String(describeViolation)})(event)));
  `);
  page.on('pageerror', (error) => log.errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('dialog', (dialog) => {
    log.acts.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => log.acts.push(`window: ${popup.url()}`));
  page.on('download', (download) => log.acts.push(`download: ${download.url()}`));
  page.on('framenavigated', (frame) => {
    const here = frame.url().replace(/#.*/, '');
    if (here === 'about:blank') return;
    if (here !== (first ??= here)) log.acts.push(`page: ${here}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) log.foreign.push(request.url());
  });
  return {
    page,
    begin() {
      first = undefined;
      return (log = { violations: [], errors: [], foreign: [], acts: [] });
    },
  };
}

function visitOf(page: Page, log: Log, close: () => Promise<void>): Visit {
  // Reports are tasks of their own in the page; an answer to a later task comes after them.
  const settle = () => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  const assertClean = async (expectedErrors: RegExp[] = []) => {
    if (!page.isClosed()) await settle();
    const unexpected = log.errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
    assert.deepEqual({ ...log, errors: unexpected }, { violations: [], errors: [], foreign: [], acts: [] });
  };
  return { page, ...log, assertClean, settle, close };
}

/** Leaves nothing of a visit behind, on the page or on the device. Throws where the page does not let itself be left. */
async function tidy(page: Page, origin: string, options: BrowserContextOptions): Promise<void> {
  if (options.javaScriptEnabled !== false) await page.evaluate('sessionStorage.clear()');
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await page.unrouteAll();
  const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = options;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion, media: null });
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.context().clearCookies();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** The browsers of this process, by their flags: each site has windows of its own in them. They close after its last test. */
const browsers = new Map<string, Promise<Browser>>();
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

function browserWith(flags: string[]): Promise<Browser> {
  const executablePath = locate('chromium');
  if (!executablePath) throw new Error(advice);
  // Whatever a page asks of another host is recorded, and never leaves this machine.
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const args = [...chromiumFlags, offline, ...flags];
  const browser = browsers.get(args.join(' ')) ?? chromium.launch({ executablePath, args });
  browsers.set(args.join(' '), browser);
  return browser;
}

/**
 * A server, and windows of a browser; close it in an `after` hook. A visit begins with nothing kept but what a browser keeps of
 * files.
 */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const shown = new Map<string, Answer>();
  const policies = new Map<string, string | null>();
  const csp = options.policy === undefined ? policy() : options.policy;
  const server: RunningServer = await startServer({
    root: process.cwd(),
    headers: (path) => {
      const own = policies.has(path) ? policies.get(path) : csp;
      return {
        ...(typeof own === 'string' && { 'content-security-policy': own }),
        // They are named after what is in them: to ask for each again takes a quarter of most visits.
        ...(!options.fresh && path.startsWith('/dist/chunks/') && { 'cache-control': 'max-age=31536000, immutable' }),
      };
    },
    answer: async (path, request) => {
      // Browsers ask for it on their own account; its absence is no error of ours.
      if (path === '/favicon.ico') return { status: 204 };
      // Nothing goes over a wire here: to press it together anew for each page would only take time.
      delete request.headers['accept-encoding'];
      return shown.get(path) ?? options.answer?.(path, request);
    },
  });
  const browser = await browserWith(options.flags ?? []);
  const windows = new Set<BrowserContext>();

  const idle = new Map<string, Watched[]>();
  const open = async (at: string | undefined, context: BrowserContextOptions): Promise<Watched> => {
    const window = await browser.newContext({ locale: 'nl-BE', ...context });
    windows.add(window);
    const page = await window.newPage();
    page.setDefaultTimeout(60_000);
    if (at !== undefined) await page.clock.setFixedTime(at);
    if (!options.hasty) await page.addInitScript(patience);
    if (options.restless) await page.addInitScript(restless);
    return watch(page, server.url);
  };
  const visit: Site['visit'] = async (path, { at, ...context } = {}) => {
    const like = JSON.stringify({ at, context });
    const watched = idle.get(like)?.pop() ?? (await open(at, context));
    const { page } = watched;
    // To make a window takes longer than most visits: the next one with the same options is shown in this.
    const close = async () => {
      try {
        assert.equal(page.context().pages().length, 1);
        await tidy(page, server.url, context);
        idle.set(like, [...(idle.get(like) ?? []), watched]);
      } catch {
        await page.context().close();
      }
    };
    const visited = visitOf(page, watched.begin(), close);
    await page.goto(server.url + path);
    return visited;
  };

  return {
    url: server.url,
    visit,
    show(body, { lang = 'nl', policy: own, scripts = '', ...context } = {}) {
      const path = `/shown/${shown.size + 1}.html`;
      shown.set(path, document(body, lang, scripts));
      if (own !== undefined) policies.set(path, own);
      return visit(path, context);
    },
    async close() {
      await Promise.all([...windows].map((window) => window.close()));
      await server.close();
    },
  };
}

import type { Page } from 'playwright-core';
import type { Delivery, Outbox } from '../../src/domain/outbox.ts';
import { startServer, type Answer, type RunningServer } from '../../tools/serve.ts';

/** What a page of `startOutboxSite` has on its window. */
interface OutboxWindow {
  outbox: Outbox;
  issues: { code: string; endpoint: string }[];
  /** Submits an offer that says `label`; the words of each step go to `said`. */
  offer(label: string, endpoint: string): Promise<Delivery>;
  /** Of the one who drives the page, where somebody listens. */
  said?(label: string, delivery: Delivery): void;
}

const script = `import { browserOutbox } from '/dist/data.js';
// The storage of a busy machine is slow, and is no storage that does not answer.
const start = setTimeout;
window.setTimeout = (work, delay, ...more) => start(work, delay === 2000 ? 60_000 : delay, ...more);
window.issues = [];
window.outbox = browserOutbox((code, endpoint) => issues.push({ code, endpoint }));
outbox.subscribe(() => {});
window.offer = (label, endpoint) => outbox.submit(
  { kind: 'offer', endpoint, formVersion: 1, lang: 'nl', answers: { what: label },
    consent: { contact: true, text: 'Ja', at: new Date().toISOString() } },
  (delivery) => window.said?.(label, delivery));
`;
const answers: Record<string, Answer> = {
  '/favicon.ico': { status: 204 },
  '/outbox.js': { headers: { 'content-type': 'text/javascript' }, body: script },
  '/outbox.html': {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Outbox</title><script type="module" src="/outbox.js"></script>',
  },
};

/** Serves one page, `/outbox.html`, that has the outbox of the built suite and no form. */
export const startOutboxSite = (): Promise<RunningServer> =>
  startServer({
    root: process.cwd(),
    answer: (path) => answers[path],
    // Opened and left all the time: what stays as it is need not be asked for again.
    headers: (path): Record<string, string> => (path.startsWith('/dist/') ? { 'cache-control': 'max-age=3600' } : {}),
  });

/** Runs in the page of the outbox. */
export function inPage<Argument, Result>(
  page: Page,
  work: (window: OutboxWindow, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  return page.evaluate(`(${String(work)})(window, ${JSON.stringify(argument)})`);
}

/** Waits until the page has its outbox. */
export async function openOutbox(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/outbox.html`);
  await page.waitForFunction('window.offer');
}

/** Everything that the page's origin keeps on the device, as one text. */
export const residue = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.state,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((resolve) => (reading.onsuccess = () => resolve(reading.result))));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });

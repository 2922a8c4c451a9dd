import type { Page } from 'playwright-core';

/** Everything a page can have left on the device. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: globalThis.caches ? await caches.keys() : [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));

export const nothingStored = { databases: [], local: [], session: [], cookies: '', caches: [], workers: 0 };

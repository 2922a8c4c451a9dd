import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../support/page.ts';

const pages = globSync('demo/**/*.html').sort();

/** Everything a page can have left on the device. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: globalThis.caches ? await caches.keys() : [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));

const nothing = { databases: [], local: [], session: [], cookies: '', caches: [], workers: 0 };

/** Uses every widget of the page: opens a row, asks for the map, answers the guide. */
async function useAll(): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  const widgets = [...document.querySelectorAll('buurt-services-map')];
  // One page shows what is there where no script runs.
  if (widgets.length === 0 || !document.querySelector('script[src$="/buurt.js"]')) return;
  await customElements.whenDefined('buurt-services-map');
  for (const widget of widgets) {
    await widget.ready;
    const root = widget.shadowRoot!;
    root.querySelector<HTMLElement>('.answers button')?.click();
    await widget.updateComplete;
    const name = root.querySelector<HTMLElement>('.name');
    name?.click();
    for (let wait = 0; name && wait < 300 && !root.querySelector('.pairs'); wait += 1) await frame();
    root.querySelectorAll<HTMLElement>('.views button')[1]?.click();
    const isMap = () => {
      const pane = root.querySelector('buurt-map-pane');
      pane?.scrollIntoView();
      return pane?.shadowRoot?.querySelector('canvas, .sentence, .ask');
    };
    for (let wait = 0; root.querySelector('.views') && wait < 300 && !isMap(); wait += 1) await frame();
  }
}

describe('the example pages', { concurrency: 2 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const path of pages) {
    it(`${path}: asks nothing of others, and keeps nothing but copies of public feeds`, async () => {
      const { page, foreign, violations, close } = await site.visit(`/${path}`);
      await page.evaluate(useAll);
      const { databases, ...rest } = await stored(page);
      assert.deepEqual({ foreign, violations }, { foreign: [], violations: [] });
      assert.deepEqual({ ...rest, databases: databases.filter((name) => name !== 'buurt-feeds') }, nothing);
      await close();
    });
  }

  it('keep "my list" only after a resident made one, and nothing of it once it is emptied', async () => {
    const { page, close } = await site.visit('/demo/situations/one-tag.html');
    const list = page.locator('buurt-services-map');
    await list.locator('.name').first().click();
    assert.deepEqual((await stored(page)).local, []);
    await list.locator('.details .own button').first().click();
    assert.deepEqual((await stored(page)).local, ['buurt-list']);
    await list.locator('.details .own button').first().click();
    assert.deepEqual((await stored(page)).local, []);
    await close();
  });
});

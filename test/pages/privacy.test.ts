import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { becomes } from '../support/becomes.ts';
import { openSite, type Site } from '../support/page.ts';
import { nothingStored, stored } from '../support/stored.ts';

/** In the week that the demo was written for. */
const WEDNESDAY = '2026-11-18T10:00:00+01:00';
// Recipes are built before they are a page: recipes.test.ts.
const pages = globSync('demo/**/*.html', { exclude: ['demo/recipes/**'] }).sort();

type Widget = HTMLElementTagNameMap[
  | 'buurt-services-map'
  | 'buurt-activity-calendar'
  | 'buurt-indicator-cards'
  | 'buurt-action-path'];

/** Runs in the page. */
async function allReady(): Promise<void> {
  const names = 'buurt-services-map, buurt-activity-calendar, buurt-indicator-cards, buurt-action-path';
  const widgets = [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(names)];
  await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(widgets.map(({ ready }) => ready));
}

/**
 * Uses every widget of the page: opens a row, asks for every other view, answers the guide; and for the map, where no page
 * before had one of the same feed that comes in the same way.
 *
 * @returns the maps that were seen until now
 */
async function useAll(maps: readonly string[]): Promise<readonly string[]> {
  const drawn = async (there: () => unknown) => {
    for (let wait = 0; !there(); wait += 1) {
      if (wait === 3600) throw new Error(`Not there: ${String(there)}`);
      await new Promise(requestAnimationFrame);
    }
  };
  const names = 'buurt-services-map, buurt-activity-calendar, buurt-indicator-cards, buurt-action-path';
  const widgets = [...document.querySelectorAll<Widget>(names)];
  // One page shows what is there where no script runs.
  if (widgets.length === 0 || !document.querySelector('script[src$="/buurt.js"]')) return maps;
  const seen = new Set(maps);
  for (const widget of widgets) {
    await customElements.whenDefined(widget.localName);
    await widget.ready;
    const root = widget.shadowRoot!;
    root.querySelector<HTMLElement>('.answers button')?.click();
    await widget.updateComplete;
    const name = root.querySelector<HTMLElement>('.card > button, button.name');
    name?.click();
    const isOpen = () => root.querySelector('.details .pairs, .details table, td, .week, .message');
    if (name) await drawn(isOpen);
    for (const view of root.querySelectorAll<HTMLElement>('.views button')) {
      view.click();
      await widget.updateComplete;
    }
    const isMap = () => {
      const pane = root.querySelector('buurt-map-pane');
      pane?.scrollIntoView();
      return pane?.shadowRoot?.querySelector('canvas, .sentence, .ask');
    };
    const source = widget.closest('[config]')?.getAttribute('config') ?? widget.getAttribute('feed');
    const kind = `${source} ${widget.getAttribute('map')}`;
    const hasMap = widget.localName === 'buurt-services-map' && root.querySelector('.views') && !seen.has(kind);
    if (hasMap) seen.add(kind);
    if (hasMap) await drawn(isMap);
  }
  return [...seen];
}

describe('the example pages', { concurrency: 2 }, () => {
  let site: Site;
  let maps: readonly string[] = [];
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const path of pages) {
    it(`${path}: fits a phone, breaks no rule, asks nothing of others, and keeps nothing but copies of public feeds`, async () => {
      const visit = await site.visit(`/${path}`, { at: WEDNESDAY, viewport: { width: 320, height: 640 } });
      const { page, foreign, violations, close } = visit;
      // A page without the script keeps what stands inside the element, which is the point of one of them.
      if ((await page.locator('script[src$="buurt.js"]').count()) > 0) await page.evaluate(allReady);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
      // One situation is a feed that is not there; the browser says so on its console.
      await visit.assertClean([/404 .*|Failed to load resource/]);
      await page.setViewportSize({ width: 1280, height: 720 });
      maps = await page.evaluate(useAll, maps);
      const { databases, ...rest } = await stored(page);
      assert.deepEqual({ foreign, violations }, { foreign: [], violations: [] });
      assert.deepEqual({ ...rest, databases: databases.filter((name) => name !== 'buurt-feeds') }, nothingStored);
      await close();
    });
  }

  it('keep "my list" only after a resident made one, and nothing of it once it is emptied', async () => {
    const { page, close } = await site.visit('/demo/situations/one-tag.html');
    const list = page.locator('buurt-services-map');
    await list.locator('.name').first().click();
    assert.deepEqual((await stored(page)).local, []);
    const keeps = (keys: string[]) =>
      becomes(
        () => stored(page),
        ({ local }) => assert.deepEqual(local, keys),
      );
    await list.locator('.details .own button').first().click();
    await keeps(['buurt-list']);
    await list.locator('.details .own button').first().click();
    await keeps([]);
    await close();
  });
});

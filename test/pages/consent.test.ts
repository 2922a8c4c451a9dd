import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../tools/serve.ts';
import { axeFinds } from '../support/axe.ts';
import { klaro, orejime, recipe, tarteaucitron, type Tool } from '../support/consent-tools.ts';
import { openSite, type Site, type Visit, type VisitOptions } from '../support/page.ts';

const place = { name: 'Buurthuis Dennenhof', lat: 51.1605, lon: 5.1812 };
const feeds: Record<string, object> = {
  services: { kind: 'services', items: [{ id: 'a', name: 'Sociaal Huis', location: place }] },
  activities: { kind: 'activities', items: [{ id: 'b', title: 'Soep', start: '2026-11-25T17:00', place }] },
};

const maps = (page: Page) => page.locator('buurt-map-pane');
const question = (page: Page) => maps(page).getByText('De kaart komt van 127.0.0.1. Die ziet dan je internetadres.');
const button = (page: Page) => maps(page).getByRole('button', { name: 'Toon de kaart' });
const canvas = (page: Page) => maps(page).locator('canvas');

describe('a map of another site', () => {
  let site: Site;
  /** Where the maps come from. */
  let tiles: RunningServer;
  const config = () => ({ feeds: { activities: 'activities.json' }, basemap: `${tiles.url}/style.json` });
  before(async () => {
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const body = JSON.stringify({ version: 8, sources: {}, layers: [] });
    tiles = await startServer({ root: 'dist', answer: () => ({ headers, body }) });
    site = await openSite({
      answer(path) {
        const [, name = ''] = /^\/feeds\/(\w+)\.json$/.exec(path) ?? [];
        const feed = name === 'config' ? config() : feeds[name];
        return feed ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(feed) } : recipe(path);
      },
    });
  });
  after(async () => {
    await site.close();
    await tiles.close();
  });

  const list = (attributes = '') =>
    `<buurt-services-map view="map" feed="/feeds/services.json" basemap="${tiles.url}/style.json" ${attributes}></buurt-services-map>`;
  const show = (body: string, tool: Tool, tags = tool.tags, glue = '', more: VisitOptions = {}): Promise<Visit> =>
    site.show(`<main><h1>Wie helpt?</h1>${body}</main>`, {
      ...more,
      policy: tool.policy({ connect: [tiles.url] }),
      // A larger map takes longer to draw.
      viewport: { width: 640, height: 480 },
      scripts: `${tags}<script type="module" src="/dist/consent/${tool.name}.js" ${glue}></script>`,
    });
  /** Nothing has left the site but what was asked of the map's own. */
  const assertKept = ({ foreign, violations, errors, acts }: Visit) => {
    const others = foreign.filter((url) => !url.startsWith(tiles.url));
    assert.deepEqual({ others, violations, errors, acts }, { others: [], violations: [], errors: [], acts: [] });
  };

  for (const tool of [klaro, tarteaucitron, orejime]) {
    it(`comes after a yes in the dialog of ${tool.name}, goes when it is taken back, and is there at the next visit`, async () => {
      const visit = await show(list(), tool);
      const { page, foreign } = visit;
      await question(page).waitFor();
      await tool.refuse(page);
      await tool.seen(page).waitFor({ state: 'hidden' });
      assert.ok(await question(page).isVisible());
      await page.getByText('1 dienst gevonden').first().waitFor();
      assert.deepEqual(await axeFinds(page, 'buurt-services-map'), []);

      await button(page).click();
      assert.deepEqual(foreign, []);
      await tool.allow(page);
      await canvas(page).waitFor();
      assert.deepEqual([...new Set(foreign)], [`${tiles.url}/style.json`]);

      await page.reload();
      await canvas(page).waitFor();
      assert.equal(await tool.seen(page).count(), 0);
      assert.equal(await question(page).count(), 0);

      await page.evaluate(() => document.body.setAttribute('data-stays', ''));
      await tool.takeBack(page);
      await question(page).waitFor();
      await canvas(page).waitFor({ state: 'detached' });
      await button(page).click();
      await tool.seen(page).waitFor();
      assert.equal(await page.locator('body[data-stays]').count(), 1);
      assertKept(visit);
      await visit.close();
    });
  }

  it('goes with all others of its neighbourhood, whatever the tool calls it', async () => {
    const calendar = '<buurt-activity-calendar></buurt-activity-calendar>';
    const inside = `<buurt-neighbourhood config="/feeds/config.json">${list()}${list()}${calendar}</buurt-neighbourhood>`;
    const tags = orejime.tags.replace('/recipes/', '/renamed/');
    const visit = await show(inside, orejime, tags, 'data-consent-service="kaart"', {
      at: '2026-11-25T10:00:00+01:00',
    });
    const { page } = visit;
    await page.getByRole('button', { name: 'Aanvaarden' }).click();
    await page.locator('buurt-activity-calendar .name').click();
    await page.getByRole('button', { name: 'Toon op de kaart' }).click();
    for (const each of [0, 1, 2]) {
      await maps(page).nth(each).scrollIntoViewIfNeeded();
      await canvas(page).nth(each).waitFor();
    }
    // A map that goes by itself is no answer about the others.
    const first = page.locator('buurt-services-map').first();
    await first.evaluate((element) => element.setAttribute('map', 'off'));
    await first.locator('canvas').waitFor({ state: 'detached' });
    assert.equal(await canvas(page).count(), 2);
    await first.evaluate((element) => element.setAttribute('map', 'visible'));
    await maps(page).first().scrollIntoViewIfNeeded();
    await canvas(page).nth(2).waitFor();
    await orejime.takeBack(page);
    for (const each of [0, 1, 2]) await question(page).nth(each).waitFor();
    await canvas(page).first().waitFor({ state: 'detached' });
    assertKept(visit);
    await visit.close();
  });

  it('follows a tool that comes after the question', async () => {
    // The config is there before the tool, wherever that comes from.
    const atOnce = klaro.tags.replace(/defer (?=src="[^"]*klaro-config)/, '');
    const visit = await show(list(), klaro, atOnce.replace(/defer(?= src="[^"]*klaro-no-css)/, 'async'));
    const { page } = visit;
    await page.getByRole('button', { name: 'Dat is oké' }).click();
    await canvas(page).waitFor();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/klaro-no-css.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await question(page).waitFor();
    arrive();
    await canvas(page).waitFor();
    assertKept(visit);
    await visit.close();
  });

  it('asks by itself where the tool does not come, and tells the webmaster', async () => {
    const visit = await show(list(), tarteaucitron, '');
    const { page, foreign } = visit;
    const warned = page.waitForEvent('console', (message) => message.text().includes('"buurt-map"'));
    await question(page).waitFor();
    assert.deepEqual(foreign, []);
    await button(page).click();
    await canvas(page).waitFor();
    await warned;
    assertKept(visit);
    await visit.close();
  });
});

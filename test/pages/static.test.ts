import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { datedFeed } from '../../tools/demo-dates.ts';
import { includingPage } from '../../tools/demo-mirror.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { openSite, type Site } from '../support/page.ts';

const PAGE = '/demo/situations/static.html';

/** The names of what search engines are told of, for each block of it. */
const described = (page: Page): Promise<string[][]> =>
  page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((blocks) =>
      blocks.map((block) => JSON.parse(block.textContent ?? '')['@graph'].map(({ name }: { name: string }) => name)),
    );

describe('a page whose content is in its HTML', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer: async (path) => (await includingPage(path)) ?? datedFeed(path) });
  });
  after(() => site.close());

  it('has the list, the agenda, the figures and the plans without a script, and for search engines', async () => {
    const { page, close } = await site.visit(PAGE, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    for (const [level, name] of [
      [2, 'Wie helpt in je buurt?'],
      [3, 'Sociaal Huis Balen'],
      [2, 'Wat is er te doen?'],
      [2, 'De buurt in cijfers'],
      [3, 'Stemmen'],
      [2, 'Wat doen we in de buurt?'],
    ] as const)
      assert.ok(await page.getByRole('heading', { level, name }).first().isVisible(), name);
    assert.ok(await page.getByRole('link', { name: '014 00 00 01' }).first().isVisible());
    assert.ok(await page.getByText('Koffie op de hoek').first().isVisible());
    const [services = [], activities = [], ...more] = await described(page);
    assert.deepEqual(more, []);
    assert.ok(services.includes('Sociaal Huis Balen') && activities.includes('Koffie op de hoek'));
    // Nothing is kept free for widgets that will not come.
    const { bottom, below } = await page.locator('buurt-services-map').evaluate((element) => ({
      bottom: element.lastElementChild?.getBoundingClientRect().bottom ?? 0,
      below: element.getBoundingClientRect().bottom,
    }));
    assert.ok(below - bottom < 60, `${below - bottom} px of nothing`);
    await close();
  });

  for (const width of [360, 1280]) {
    it(`comes to life without a jump at ${width} px, and is described once`, async () => {
      const { page, assertClean, close } = await site.visit(PAGE, { viewport: { width, height: 800 } });
      const names = ['services-map', 'activity-calendar', 'indicator-cards', 'action-path'];
      await page.waitForFunction(
        (tags) =>
          tags.every((tag) => {
            const widget = document.querySelector(`buurt-${tag}`);
            return widget && 'items' in widget && Array.isArray(widget.items) && widget.items.length > 0;
          }),
        names,
      );
      // What describes the records to search engines is in the half that comes later.
      for (const tag of ['services-map', 'activity-calendar'])
        await page.locator(`buurt-${tag} .own button`).first().waitFor();
      assert.equal(await page.getByRole('heading', { level: 3, name: 'Sociaal Huis Balen' }).isVisible(), false);
      assert.equal((await described(page)).length, 2);
      const { value, moved } = await layoutShift(page);
      assert.ok(value <= 0.02, `${value}\n${moved.join('\n')}`);
      await assertClean();
      await close();
    });
  }
});

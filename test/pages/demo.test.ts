import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../support/page.ts';

const widget = (page: Page) => page.locator('buurt-services-map').first();
const rows = (page: Page) => widget(page).getByRole('list', { name: 'Diensten' }).first().locator('> li');

describe('the demo municipalities', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  for (const [town, first] of [
    ['balen', 'Sociaal Huis Balen'],
    ['ravels', 'Gemeentehuis Ravels'],
  ] as const) {
    it(`${town}: twenty services in the list and on the map, and nobody else is asked`, async () => {
      const visit = await site.visit(`/demo/${town}/buurt.html`, { viewport: { width: 1280, height: 900 } });
      await rows(visit.page).nth(19).waitFor();
      assert.equal(await rows(visit.page).count(), 20);
      await widget(visit.page).getByRole('button', { name: first }).waitFor();
      await visit.page.locator('#diensten').scrollIntoViewIfNeeded();
      const map = visit.page.getByRole('region', { name: /^Kaart met 20 diensten/ });
      await map.waitFor();
      await visit.assertClean();
      await visit.close();
    });
  }

  it('a resident opens a row and has a number to press and the hours of today', async () => {
    const visit = await site.visit('/demo/balen/index.html', { viewport: { width: 360, height: 740 } });
    await rows(visit.page).first().waitFor();
    const name = widget(visit.page).getByRole('button', { name: 'LDC De Sparappel' });
    await name.click();
    assert.equal(await name.getAttribute('aria-expanded'), 'true');
    const call = widget(visit.page).getByRole('link', { name: 'Bel 014 00 00 03' });
    assert.equal(await call.getAttribute('href'), 'tel:014000003');
    await widget(visit.page).getByRole('rowheader', { name: 'Vandaag' }).waitFor();
    await visit.assertClean();
    await visit.close();
  });

  it('the choice of area reaches the widget, and its language switch too', async () => {
    const visit = await site.visit('/demo/balen/buurt.html', { viewport: { width: 700, height: 900 } });
    await rows(visit.page).nth(19).waitFor();
    await visit.page.getByLabel('Kies je buurt of dorp').selectOption({ label: 'Olmen' });
    await visit.page.waitForFunction(() => {
      const map = document.querySelector('buurt-services-map');
      return map !== null && map.items.length > 0 && map.items.length < 20;
    });
    await visit.page.getByRole('button', { name: 'Français' }).click();
    await widget(visit.page).getByRole('heading', { level: 2, name: 'Wie helpt in je buurt?' }).waitFor();
    await widget(visit.page).getByLabel('Rechercher').waitFor();
    await visit.assertClean();
    await visit.close();
  });

  for (const path of globSync('demo/**/*.html').sort()) {
    it(`${path} holds under the strict policy, at a phone's width`, async () => {
      const visit = await site.visit(`/${path}`, { viewport: { width: 320, height: 640 } });
      // A page without the script keeps what stands inside the element, which is the point of one of them.
      if ((await visit.page.locator('script[src$="buurt.js"]').count()) > 0) {
        await visit.page.waitForFunction(() =>
          [...document.querySelectorAll('buurt-services-map')].every((map) => map.matches(':defined')),
        );
        await visit.page.evaluate(() =>
          Promise.all([...document.querySelectorAll('buurt-services-map')].map((map) => map.ready)),
        );
      }
      const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
      // One situation is a feed that is not there; the browser says so on its console.
      await visit.assertClean([/404 .*|Failed to load resource/]);
      await visit.close();
    });
  }
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../support/page.ts';

/** A Sunday in the time that the demo was written for. */
const SUNDAY = '2026-11-22T10:00:00+01:00';
/** What browsers leave white around a page. */
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
/** CSS pixels of 14 points. */
const FOURTEEN_POINTS = (14 * 96) / 72;

/** Runs in the page: what is smaller than 14 points, and how many figures there are. */
const read = `() => {
  const { shadowRoot } = document.querySelector('buurt-indicator-cards');
  const own = (each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const small = [...shadowRoot.querySelectorAll('section *')]
    .filter((each) => each.checkVisibility() && !each.closest('.unseen') && own(each))
    .filter((each) => parseFloat(getComputedStyle(each).fontSize) < ${FOURTEEN_POINTS} - 0.1);
  return { small: small.map((each) => each.textContent.trim()), rows: shadowRoot.querySelectorAll('.sheet tbody tr').length };
}`;

describe('the report of a neighbourhood on paper', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  /** The paper that the browser makes of it: how many sheets, and what stood there while it made them. */
  async function toPaper(page: Page, command: string | RegExp) {
    await page.locator('buurt-indicator-cards').getByRole('button', { name: command }).click();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`addEventListener('beforeprint', () => (globalThis.printed = (${read})()), { once: true })`);
    const pdf = await page.pdf({ format: 'A4', margin });
    await page.emulateMedia({ media: null });
    const printed = await page.evaluate<{ small: string[]; rows: number }>('globalThis.printed');
    return { sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, ...printed };
  }

  it('is two pages in letters of 14 points, with every figure, in Dutch and in French', async () => {
    const visit = await site.visit('/demo/balen/buurt.html', { at: SUNDAY, viewport: { width: 900, height: 900 } });
    const { page } = visit;
    await page.evaluate('globalThis.print = () => {}');
    const cards = page.locator('buurt-indicator-cards section[aria-labelledby]');
    await page.getByLabel('Kies je buurt of dorp').selectOption({ label: 'Dennenhof' });
    await cards.getByText('In Dennenhof ').first().waitFor();
    assert.deepEqual(await toPaper(page, /buurtrapport/), { sheets: 2, small: [], rows: 12 });
    await page.reload();
    await page.evaluate('globalThis.print = () => {}');
    await page.getByLabel('Kies je buurt of dorp').selectOption({ label: 'Dennenhof' });
    await page.getByRole('button', { name: 'Français' }).click();
    await cards
      .getByText(/à Dennenhof/i)
      .first()
      .waitFor();
    assert.deepEqual(await toPaper(page, 'Imprimer le rapport du quartier'), { sheets: 2, small: [], rows: 12 });
    await visit.close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomes } from '../support/becomes.ts';
import { openSite, type Site } from '../support/page.ts';
import { nothingStored, stored } from '../support/stored.ts';

/** A Sunday in the time that the demo was written for. */
const SUNDAY = '2026-11-22T10:00:00+01:00';
const page = (attributes: string) => `
  <buurt-neighbourhood config="/demo/feeds/balen/config.json" area="dennenhof">
    <buurt-indicator-cards ${attributes}></buurt-indicator-cards>
    <buurt-action-path ${attributes}></buurt-action-path>
  </buurt-neighbourhood>`;

async function textOf(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const kept = page.waitForEvent('download');
  await press();
  const download = await kept;
  const parts: Buffer[] = await (await download.createReadStream()).toArray();
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString() };
}

describe('figures and actions on one page, used by a resident', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('break no rule of the page, ask nothing of others, and keep nothing but copies of public feeds', async () => {
    const visit = await site.show(page('debug'), { at: SUNDAY, viewport: { width: 1200, height: 800 } });
    const cards = visit.page.locator('buurt-indicator-cards');
    const board = visit.page.locator('buurt-action-path');
    const address = visit.page.url();
    const press = (within: typeof cards, name: string | RegExp) => within.getByRole('button', { name }).first().click();

    await press(cards, 'Toon de cijfers Weet waar je hulp kan vragen');
    await cards.locator('.details table').waitFor();
    for (const fold of await cards.locator('.details summary').all()) await fold.click();
    const table = await textOf(visit.page, () => press(cards, 'Als tabel (CSV)'));
    assert.equal(table.name, 'weet-waar-je-hulp-kan-vragen-dennenhof.csv');
    assert.match(table.text, /"Dennenhof";"2025";"69\u00a0%"/);
    const drawing = await textOf(visit.page, () => press(cards, 'Als tekening (SVG)'));
    assert.match(drawing.text, /^<svg [^>]*>.*Vragen aan de deur.*<\/svg>$/s);
    const picture = await textOf(visit.page, () => press(cards, 'Als beeld (PNG)'));
    assert.match(picture.text, /^\ufffdPNG/);
    for (const [view, there] of [
      ['Vergelijken', 'table'],
      ['Stemmen', '[part=finding]'],
      ['Cijfers', '.card'],
    ] as const) {
      await press(cards, view);
      await cards.locator(there).first().waitFor();
    }
    await cards.locator('#theme').selectOption({ index: 1 });
    await cards.locator('#from').selectOption({ index: 1 });
    for (const view of ['Lijst', 'Vragen aan het bestuur', 'Bord']) await press(board, view);
    await press(board, 'Budgetcafé');
    await board.locator('.details .pairs').waitFor();
    await press(board, 'Je kan meedoen');
    await press(board, 'Meer keuzes');
    await board.locator('dialog').getByRole('checkbox').first().check();
    await board.locator('dialog [type=submit]').click();
    await board.locator('.chosen').waitFor();
    const plans = await textOf(visit.page, () => press(board, 'Bewaar als tabel (CSV)'));
    assert.match(plans.text, /"Titel";/);
    await visit.page.evaluate(() => {
      for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
    });

    assert.deepEqual(
      visit.acts.splice(0).map((act) => act.replace(/:.*/, '')),
      ['download', 'download', 'download', 'download'],
    );
    // What one looks at is nobody's business but of who asks for it in the address.
    assert.equal(visit.page.url(), address);
    await visit.assertClean();
    const { databases, ...rest } = await stored(visit.page);
    assert.deepEqual({ ...rest, databases: databases.filter((name) => name !== 'buurt-feeds') }, nothingStored);
    await visit.close();
  });

  it('have their choices in the address where the page wants it, each its own', async () => {
    const visit = await site.show(page('link-state'), { at: SUNDAY });
    const cards = visit.page.locator('buurt-indicator-cards');
    const board = visit.page.locator('buurt-action-path');
    await cards.locator('#from').selectOption({ index: 1 });
    await board.getByRole('button', { name: 'Je kan meedoen' }).click();
    await visit.page.waitForURL(/#.*indicator-cards\.from=/);
    await visit.page.waitForURL(/#.*action-path\.join=1/);
    // What is found, not what is drawn: cards below the screen come a moment later.
    const shown = () =>
      visit.page.evaluate(
        () =>
          [
            document.querySelector('buurt-indicator-cards')!.items.length,
            document.querySelector('buurt-action-path')!.items.length,
          ] as const,
      );
    const [figures, notes] = await becomes(shown, ([figures, notes]) =>
      assert.ok(figures > 0 && figures < 12 && notes > 0 && notes < 7, `${figures} figures, ${notes} actions`),
    );
    await visit.page.reload();
    await board.locator('[part=action]').first().waitFor();
    await cards.locator('.card').first().waitFor();
    await visit.page.waitForFunction(
      ([first, second]) =>
        document.querySelector('buurt-indicator-cards')?.items.length === first &&
        document.querySelector('buurt-action-path')?.items.length === second,
      [figures, notes] as const,
    );
    await visit.assertClean();
    await visit.close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/page.ts';

/** As Belgian Excel writes it: a day that does not exist, and a time in words. */
const sheet = [
  'Titel;Datum;Beginuur;Locatie',
  'Soepcafé;24/11/2026;14u30;Den Dennenhof',
  'Bingo;31/11/2026;14u;Dorpshuis',
  'Koor;28/11/2026;na de mis;Kerk',
].join('\r\n');

describe('the panel for the webmaster', () => {
  let site: Site;
  before(async () => {
    site = await openSite({
      answer: (path) =>
        path === '/activiteiten.csv' ? { headers: { 'content-type': 'text/csv' }, body: sheet } : undefined,
    });
  });
  after(() => site.close());

  const show = (more: string) =>
    site.show(`<buurt-activity-calendar feed="/activiteiten.csv" days="30" ${more}></buurt-activity-calendar>`, {
      at: '2026-11-23T10:00:00+01:00',
    });

  it('has the doctor read the sheet again, under a strict policy: what is wrong, in which cell, and its rule', async () => {
    const visit = await show('debug');
    const { page } = visit;
    await page.getByText('rij 3').waitFor();
    const found = await page.locator('.debug').innerText();
    for (const words of ['CSV', 'Dit begin kunnen we niet lezen.', '31/11/2026', 'Dit uur kunnen we niet lezen.'])
      assert.ok(found.includes(words), words);
    const rule = page.getByRole('link', { name: 'start.unreadable' });
    assert.match((await rule.getAttribute('href')) ?? '', /\/dist\/docs\/rules\/start\.unreadable\.html$/);
    await visit.assertClean();
    await visit.close();
  });
  it('costs a page without it nothing', async () => {
    const visit = await show('');
    const { page } = visit;
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.reload();
    await page.getByText('Soepcafé').first().waitFor();
    // Of what comes once the page is at rest it is no part either.
    await page.locator('buurt-activity-calendar .own button').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok(files.some((name) => name.includes('format-activity-csv')));
    assert.deepEqual(
      files.filter((name) => /debug-panel|shapes/.test(name)),
      [],
    );
    await visit.close();
  });
});

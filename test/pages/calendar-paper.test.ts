import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite, type Site, type Visit } from '../support/page.ts';

/** In the week that the demo was written for. */
const WEDNESDAY = '2026-11-18T10:00:00+01:00';
/** What browsers leave white around a page. */
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
/** CSS pixels of 14 points. */
const FOURTEEN_POINTS = (14 * 96) / 72;
const PHONE = /\d{3} \d\d \d\d \d\d/g;

/** The paper that the browser makes of a page: how many sheets, and what stood there while it made them. */
async function toPaper(page: Page) {
  // The widget takes what it printed away afterwards, so it is read once it is drawn, with the looks that paper has.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(`addEventListener('beforeprint', () => (globalThis.printed = (${read})()), { once: true })`);
  const pdf = await page.pdf({ format: 'A4', margin });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  await page.emulateMedia({ media: null });
  return { sheets, ...(await page.evaluate<Paper>('globalThis.printed')) };
}
interface Paper {
  readonly text: string;
  readonly small: readonly string[];
  readonly controls: number;
  readonly split: readonly string[];
}

/** Runs in the page, so it is one expression of its own. */
const read = `() => {
  const { shadowRoot } = document.querySelector('buurt-activity-calendar');
  const section = shadowRoot.querySelector('section');
  const seen = [...section.querySelectorAll('*')].filter((each) => each.checkVisibility() && !each.closest('.unseen'));
  const own = (each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return {
    text: section.innerText,
    small: seen.filter((each) => own(each) && parseFloat(getComputedStyle(each).fontSize) < ${FOURTEEN_POINTS} - 0.1).map((each) => each.className + ': ' + each.textContent),
    controls: seen.filter((each) => each.matches('button, input, select, summary, [role=tab]')).length,
    split: seen.filter((each) => each.matches('.day, li') && getComputedStyle(each).breakInside !== 'avoid').map((each) => each.textContent),
  };
}`;

describe('the calendar on paper', () => {
  let site: Site;
  let visit: Visit;
  before(async () => (site = await openSite()));
  after(() => site.close());

  const calendar = () => visit.page.locator('buurt-activity-calendar');
  const press = (name: string) => calendar().getByRole('button', { name }).first().click();
  /** Opens a page, whose own print dialog nobody could close. */
  const open = async (path: string) => {
    visit = await site.visit(path, { at: WEDNESDAY, viewport: { width: 900, height: 900 } });
    await visit.page.evaluate('globalThis.print = () => {}');
    await calendar().getByRole('button', { name: 'Druk 14 dagen af' }).waitFor();
  };

  for (const [where, path] of [
    ['a town’s page', '/demo/balen/activiteiten.html'],
    ['a page with a code', '/demo/situations/activities-print.html'],
  ] as const) {
    it(`fourteen days of ${where} are two sheets, in large letters, with numbers to call and nothing to press`, async () => {
      await open(path);
      await press('Druk 14 dagen af');
      const { sheets, text, small, controls, split } = await toPaper(visit.page);
      assert.ok(sheets >= 1 && sheets <= 2, `${sheets} sheets`);
      assert.match(text, /^Wat is er te doen/);
      assert.ok((text.match(PHONE)?.length ?? 0) >= 15, text);
      assert.match(text, /elke dinsdag/);
      assert.deepEqual(small, []);
      assert.deepEqual(split, []);
      assert.equal(controls, 0);
      await visit.assertClean();
      await visit.close();
    });
  }

  it('the browser’s own print command has the same days', async () => {
    await open('/demo/situations/activities-print.html');
    const { text, controls } = await toPaper(visit.page);
    assert.match(text, /Koffie op de hoek · elke dinsdag · Gratis/);
    assert.equal(controls, 0);
    await visit.close();
  });

  it('a poster is one sheet', async () => {
    await open('/demo/situations/activities-print.html');
    await press('Koffie op de hoek');
    await press('Druk af als affiche');
    const { sheets, text, small } = await toPaper(visit.page);
    assert.equal(sheets, 1);
    assert.match(text, /^Koffie op de hoek\s+Elke dinsdag van 9\.30 tot 11 uur\./);
    assert.match(text, /Bel 014 00 00 05/);
    assert.deepEqual(small, []);
    await visit.assertClean();
    await visit.close();
  });

  it('the page is whole again afterwards', async () => {
    await open('/demo/balen/activiteiten.html');
    await press('Druk 14 dagen af');
    await toPaper(visit.page);
    await visit.page.getByRole('navigation').first().waitFor();
    await calendar().getByRole('button', { name: 'Druk 14 dagen af' }).waitFor();
    await visit.close();
  });

  it('what is shown becomes a file under the strict policy, without a request', async () => {
    await open('/demo/balen/activiteiten.html');
    const asked: string[] = [];
    visit.page.on('request', (request) => asked.push(request.url()));
    const download = visit.page.waitForEvent('download');
    await press('Zet alles wat je ziet in mijn agenda');
    assert.equal((await download).suggestedFilename(), 'wat-is-er-te-doen.ics');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('blob:') && !/\/dist\/chunks\//.test(url)),
      [],
    );
    assert.deepEqual(visit.violations, []);
    await visit.close();
  });
});

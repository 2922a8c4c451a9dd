import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFinds } from '../support/axe.ts';
import { focus, looks, type Focus, type Looks } from '../support/looks.ts';
import { atRest, KNOWN_RULES, MODES, RULES, small } from '../support/modes.ts';
import { openSite, type Site, type Visit } from '../support/page.ts';

/** In the week that the demo was written for. */
const WEDNESDAY = '2026-11-18T10:00:00+01:00';
const feeds = 'feed="/demo/feeds/balen/activities.json /demo/feeds/partner/zandstappers.ics"';
const inTown = (attributes: string) =>
  `<main><h1>Balen</h1><buurt-activity-calendar ${attributes}></buurt-activity-calendar></main>`;
const calendar = (page: Page) => page.locator('buurt-activity-calendar');
const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

interface State {
  readonly attributes: string;
  /** Leads from the list to what is looked at. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Axe is asked about it in the tests of the component too. */
  readonly isKnown?: true;
}
const STATES: Readonly<Record<string, State>> = {
  'the list with an opened row': {
    isKnown: true,
    attributes: feeds,
    async reach(page) {
      await named(page, 'Koffie op de hoek').click();
      await page.locator('.pairs').waitFor();
      await page.locator('.along > summary').first().click();
      await page.locator('.along .reach').first().waitFor();
    },
  },
  'the sheet': {
    isKnown: true,
    attributes: feeds,
    async reach(page) {
      await named(page, 'Meer keuzes').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  'choices made': {
    isKnown: true,
    attributes: feeds,
    async reach(page) {
      await named(page, 'Gratis').click();
      await named(page, 'Meer keuzes').click();
      await page.locator('dialog[open]').getByRole('checkbox').first().check();
      await named(page, 'Sluit').click();
      await page.locator('.chosen').waitFor();
    },
  },
  'nothing found': {
    isKnown: true,
    attributes: feeds,
    async reach(page) {
      await page.getByRole('searchbox').fill('zzzzzz');
      await page.locator('.activity').first().waitFor({ state: 'detached' });
    },
  },
  'the week': { attributes: `${feeds} view="week"`, reach: (page) => page.locator('.leaf').waitFor() },
  'the month with a chosen day': {
    attributes: `${feeds} view="month"`,
    async reach(page) {
      await page.locator('.leaf').waitFor();
      await page.locator('td:has(.tally)').first().click();
      await page.locator('.chosen-day').waitFor();
    },
  },
  'a failure': {
    isKnown: true,
    attributes: 'feed="/not-there.json"',
    reach: (page) => page.getByText('Probeer opnieuw').waitFor(),
  },
  'what is told to the webmaster': {
    attributes: `${feeds} debug limit="3"`,
    reach: (page) => page.locator('.debug').first().waitFor(),
  },
};

const wide = { width: 1200, height: 800 };
const phone = { width: 320, height: 640 };

describe('the calendar, however it is looked at', { concurrency: 2 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function show(attributes: string, viewport = wide): Promise<Visit> {
    const visit = await site.show(inTown(attributes), { reducedMotion: 'reduce', viewport, at: WEDNESDAY });
    await calendar(visit.page).locator('section[aria-labelledby]').waitFor();
    return visit;
  }

  for (const [state, { attributes, reach, isKnown }] of Object.entries(STATES)) {
    it(`fits, can be read and pressed: ${state}`, async () => {
      const visit = await show(attributes);
      const { page } = visit;
      await reach(page);
      for (const [mode, change] of Object.entries(MODES)) {
        await change(page, 'buurt-activity-calendar');
        await page.evaluate(atRest('buurt-activity-calendar'));
        const { sideways, outside, cut, unbordered } = (await page.evaluate(looks)) as Looks;
        const found = {
          sideways,
          outside,
          cut,
          unbordered: mode === 'in forced colours' ? unbordered : [],
          small: await page.evaluate(small('buurt-activity-calendar')),
          axe: await axeFinds(page, 'buurt-activity-calendar', (isKnown ? KNOWN_RULES : RULES)[mode]),
        };
        assert.deepEqual(
          { mode, ...found },
          { mode, sideways: 0, outside: [], cut: [], unbordered: [], small: [], axe: [] },
        );
      }
      await visit.assertClean(state === 'a failure' ? [/404/] : []);
      await visit.close();
    });
  }

  for (const [state, viewport] of [
    ['the list with an opened row', { width: 320, height: 480 }],
    ['the week', wide],
    ['the month with a chosen day', wide],
  ] as const) {
    it(`shows where the focus is, with nothing over it, in forced colours: ${state}`, async () => {
      const visit = await show(STATES[state]!.attributes, viewport);
      const { page } = visit;
      await page.emulateMedia({ forcedColors: 'active' });
      await STATES[state]!.reach(page);
      await page.evaluate(atRest('buurt-activity-calendar'));
      const wrong: Focus[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        const at = (await page.evaluate(focus)) as Focus | undefined;
        if (at && !(at.seen && at.free)) wrong.push(at);
      }
      assert.deepEqual(wrong, []);
      await visit.close();
    });
  }

  it('has few stops before its first row', async () => {
    const visit = await show(feeds);
    const { page } = visit;
    await named(page, 'Koffie op de hoek').waitFor();
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const at = (await page.evaluate(focus)) as Focus | undefined;
      if (!at || at.inList || stops.length > 20) break;
      stops.push(at.name);
    }
    assert.ok(stops.length >= 4 && stops.length <= 7, stops.join(', '));
    await visit.close();
  });

  it('is a list where seven columns do not fit, and a grid where they do', async () => {
    const visit = await show(`${feeds} view="month"`, phone);
    const { page } = visit;
    await page.locator('.activity').first().waitFor();
    assert.equal(await page.getByRole('grid').count(), 0);
    await page
      .getByRole('status')
      .getByText(/November 2026, \d+ activiteiten gevonden/)
      .waitFor();
    await page.setViewportSize(wide);
    await page.getByRole('grid', { name: 'November 2026' }).waitFor();
    await visit.close();
  });

  it('reads as a region with a search, tabs, a status, and days with a list of buttons', async () => {
    const visit = await show(feeds);
    const { page } = visit;
    const region = page.getByRole('region', { name: 'Wat is er te doen?' });
    await region.getByRole('search').waitFor();
    await region
      .getByRole('status')
      .getByText(/^\s*\d+ activiteiten gevonden/)
      .waitFor();
    assert.deepEqual(await region.getByRole('tab').allInnerTexts(), ['Lijst', 'Week', 'Maand']);
    await named(page, 'Koffie op de hoek').click();
    await page.locator('.pairs').waitFor();
    const row = await page
      .getByRole('listitem')
      .filter({ has: page.locator('.pairs') })
      .ariaSnapshot();
    assert.match(row, /button "Koffie op de hoek" \[expanded\]/);
    assert.match(row, /link "Bel 014 00 00 05"/);
    await visit.close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { becomes } from '../support/becomes.ts';
import { focus, looks, type Focus, type Looks } from '../support/looks.ts';
import { atRest } from '../support/modes.ts';
import { openSite, type Site, type Visit } from '../support/page.ts';

const inTown = (attributes: string) =>
  `<main><h1>Balen</h1><buurt-neighbourhood config="/demo/feeds/balen/config.json"><buurt-services-map ${attributes}></buurt-services-map></buurt-neighbourhood></main>`;
const wide = { width: 1280, height: 720 };
const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

interface State {
  readonly attributes: string;
  /** Leads to the state that is looked at. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Where it is gone through with the Tab key. */
  readonly tabbed?: readonly { readonly width: number; readonly height: number; readonly forcedColors?: 'active' }[];
}
/** The views, and more. */
const STATES: Readonly<Record<string, State>> = {
  'the list with an opened row': {
    attributes: 'map="off"',
    async reach(page) {
      await named(page, 'Sociaal Huis Balen').click();
      await page.locator('.pairs').waitFor();
    },
    tabbed: [{ width: 320, height: 480 }],
  },
  'the sheet': {
    attributes: 'map="off"',
    async reach(page) {
      await named(page, 'Meer keuzes').click();
      await page.locator('dialog[open]').waitFor();
    },
    tabbed: [
      { width: 320, height: 320 },
      { width: 360, height: 740 },
    ],
  },
  'the guide': {
    attributes: 'view="guide"',
    reach: (page) => page.locator('.answer').first().waitFor(),
    tabbed: [{ ...wide, forcedColors: 'active' }],
  },
  'the circles': { attributes: 'view="circles"', reach: (page) => page.locator('.circle').first().waitFor() },
  'the partners': { attributes: 'view="partners"', reach: (page) => page.locator('.partner').first().waitFor() },
  'the map': {
    attributes: 'view="map"',
    async reach(page) {
      // It does not load before it is looked at.
      await page.locator('buurt-map-pane').scrollIntoViewIfNeeded();
      await page.locator('.control').first().waitFor();
    },
    tabbed: [{ ...wide, forcedColors: 'active' }],
  },
};

describe('the widget, however it is looked at', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function open(attributes: string, context: BrowserContextOptions = {}): Promise<Visit> {
    const visit = await site.show(inTown(attributes), { reducedMotion: 'reduce', ...context });
    await visit.page.locator('buurt-services-map section[aria-labelledby]').waitFor();
    return visit;
  }

  /** Each place that the Tab key leads to from where the focus is, and where that cannot be seen. */
  async function hidden(page: Page): Promise<readonly Focus[]> {
    const wrong: Focus[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const at = (await page.evaluate(focus)) as Focus | undefined;
      if (at && !(at.seen && at.free)) wrong.push(at);
    }
    return wrong;
  }

  for (const [state, { attributes, reach, tabbed = [] }] of Object.entries(STATES)) {
    const also = tabbed.length > 0 ? ', and shows where the focus is, with nothing over it' : '';
    it(`fits at 400 %, 320 by 256 pixels, keeps its borders in forced colours${also}: ${state}`, async () => {
      const visit = await open(attributes, { viewport: { width: 320, height: 256 } });
      const { page } = visit;
      await reach(page);
      await page.evaluate(atRest('buurt-services-map'));
      const { sideways, outside, cut } = (await page.evaluate(looks)) as Looks;
      assert.deepEqual({ sideways, outside, cut }, { sideways: 0, outside: [], cut: [] });
      await page.setViewportSize(wide);
      await page.emulateMedia({ forcedColors: 'active' });
      await page.evaluate(atRest('buurt-services-map'));
      assert.deepEqual(((await page.evaluate(looks)) as Looks).unbordered, []);
      for (const { forcedColors = 'none', ...viewport } of tabbed) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ forcedColors });
        await page.evaluate(atRest('buurt-services-map'));
        assert.deepEqual([viewport, await hidden(page)], [viewport, []]);
      }
      await visit.assertClean();
      await visit.close();
    });
  }

  it('shows in forced colours which choice is made', async () => {
    const visit = await open('map="off"', { forcedColors: 'active' });
    const button = named(visit.page, 'Gratis');
    const ground = () => button.evaluate((each) => getComputedStyle(each).backgroundColor);
    const before = await ground();
    await button.click();
    await visit.page.getByRole('button', { name: 'Gratis', pressed: true }).waitFor();
    assert.notEqual(await ground(), before);
    await visit.close();
  });

  it('draws a map in forced colours too: on their ground, with pins in the colour of a link', async () => {
    const visit = await open(STATES['the map']!.attributes, {
      viewport: { width: 900, height: 800 },
      forcedColors: 'active',
    });
    await STATES['the map']!.reach(visit.page);
    const shades = async () => {
      const shot = await visit.page.locator('buurt-map-pane .frame').screenshot();
      return visit.page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        const pixels = context.getImageData(0, 0, image.width, image.height).data;
        let [light, links] = [0, 0];
        for (let at = 0; at < pixels.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
          if (red > 200 && green > 200) light += 1;
          if (blue > 100 && red < 60 && green < 60) links += 1;
        }
        return { light: light / (pixels.length / 4), links };
      }, shot.toString('base64'));
    };
    // The buttons are there before the pins are drawn.
    await becomes(shades, ({ light, links }) =>
      assert.ok(light > 0.6 && links > 100, `${light} light, ${links} links`),
    );
    await visit.close();
  });

  it('has few stops before its first row', async () => {
    const visit = await site.show('<buurt-services-map feed="/demo/feeds/balen/services.json"></buurt-services-map>');
    await named(visit.page, 'Sociaal Huis Balen').waitFor();
    const stops: string[] = [];
    for (;;) {
      await visit.page.keyboard.press('Tab');
      const at = (await visit.page.evaluate(focus)) as Focus | undefined;
      if (!at || at.inList || stops.length > 20) break;
      stops.push(at.name);
    }
    assert.ok(stops.length >= 5 && stops.length <= 8, stops.join(', '));
    await visit.close();
  });

  it('reads as a region with a search, a status, and a list of buttons', async () => {
    const visit = await open('map="off"');
    const { page } = visit;
    const region = page.getByRole('region', { name: 'Wie helpt in je buurt?' });
    await region.getByRole('search').waitFor();
    await region.getByRole('status').getByText('20 diensten gevonden').waitFor();
    const rows = region.getByRole('list', { name: 'Diensten' }).getByRole('listitem');
    assert.equal(await rows.count(), 20);
    await named(page, 'Sociaal Huis Balen').click();
    await page.locator('.pairs').waitFor();
    const tree = await rows.first().ariaSnapshot();
    assert.match(tree, /button "Sociaal Huis Balen" \[expanded\]/);
    assert.match(tree, /link "Bel 014 00 00 01"/);
    assert.match(tree, /table "Openingsuren"/);
    assert.match(tree, /rowheader "Vandaag"/);
    await visit.close();
  });

  it('prints every row with its phone, in fourteen points, and nothing to press', async () => {
    const visit = await open('map="off" limit="5"');
    const { page } = visit;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const paper = (await page.evaluate(`(() => {
      const root = document.querySelector('buurt-services-map').shadowRoot;
      const settings = document.querySelector('buurt-neighbourhood').shadowRoot;
      const visible = (each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible';
      const rows = [...root.querySelectorAll('[part=service]')].filter(visible);
      return {
        rows: rows.length,
        phones: rows.filter((row) => /\\d{3} \\d{2} \\d{2} \\d{2}/.test(row.innerText)).length,
        controls: [root, settings].flatMap((each) => [...each.querySelectorAll('button:not(.name), input, select, dialog')]).filter(visible).length,
        size: parseFloat(getComputedStyle(rows[0]).fontSize),
      };
    })()`)) as { rows: number; phones: number; controls: number; size: number };
    assert.equal(paper.rows, 20);
    assert.ok(paper.phones >= 15, `${paper.phones} phones`);
    assert.equal(paper.controls, 0);
    assert.ok(paper.size >= 18.6, `${paper.size} px`);
    await visit.close();
  });
});

describe('the widget when a part of it does not arrive', () => {
  let site: Site;
  let lost: RegExp;
  before(async () => {
    site = await openSite({ fresh: true, answer: (path) => (lost.test(path) ? { status: 404 } : undefined) });
  });
  after(() => site.close());

  const expected = [/404/, /dynamically imported module/];
  async function open(part: RegExp, attributes: string): Promise<Visit> {
    lost = part;
    const visit = await site.show(
      `<buurt-services-map feed="/demo/feeds/balen/services.json" ${attributes}><a href="/">Alle diensten</a></buurt-services-map>`,
    );
    await visit.page.locator('[part=service]').first().waitFor();
    return visit;
  }
  const status = (visit: Visit) => visit.page.getByRole('status');

  for (const [what, part, name] of [
    ['the details', /\/chunks\/later-/, 'Sociaal Huis Balen'],
    ['the sheet', /\/chunks\/later-/, 'Meer keuzes'],
    ['the filters', /\/chunks\/choosing-/, 'Gratis'],
  ] as const) {
    it(`says so when a resident asks for it, and the list stands: ${what}`, async () => {
      const visit = await open(part, 'map="off"');
      await named(visit.page, name).click();
      await status(visit).getByText('Dit lukt nu niet. Probeer het later opnieuw.').waitFor();
      assert.equal(await visit.page.locator('[part=service]').count(), 20);
      // What does not open keeps its number to call.
      await visit.page.getByText('014 00 00 01').waitFor();
      await visit.assertClean(expected);
      await visit.close();
    });
  }
  it('is one sentence where the map would be', async () => {
    const visit = await open(/\/chunks\/map-pane-/, 'view="map"');
    await visit.page.getByText('De kaart werkt niet op dit toestel. De lijst is volledig.').waitFor();
    await visit.assertClean(expected);
    await visit.close();
  });
  it('is in Dutch where another language does not arrive', async () => {
    const visit = await open(/\/chunks\/language-fr-/, 'lang="fr" map="off"');
    await status(visit).getByText('20 diensten gevonden').waitFor();
    await visit.assertClean(expected);
    await visit.close();
  });
});

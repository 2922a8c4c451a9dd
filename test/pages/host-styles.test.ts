import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type Visit } from '../support/page.ts';
import { wordPressStyles } from '../support/wordpress-styles.ts';

const wordPress = wordPressStyles();

/** Stylesheets of others as they come, and what pages do to everything in them. */
const sheets: Readonly<Record<string, () => string>> = {
  'Bootstrap': () => readFileSync('node_modules/bootstrap/dist/css/bootstrap.css', 'utf8'),
  'Foundation': () => readFileSync('node_modules/foundation-sites/dist/css/foundation.css', 'utf8'),
  'Bulma': () => readFileSync('node_modules/bulma/css/bulma.css', 'utf8'),
  ...(wordPress && { WordPress: () => wordPress }),
  'a reset of everything': () =>
    '* { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; vertical-align: baseline; list-style: none }',
  'everything unset': () => 'body * { all: unset }',
  'a rem of ten pixels': () => 'html { font-size: 62.5% }',
  'a huge line height': () => 'body, body * { line-height: 3 }',
  'words spread out': () =>
    'body { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-align: center }',
  'colours and borders for every tag': () =>
    'button, input, select, ul, li, h2, section, p, table, td { color: red; border: 5px solid red; background: yellow; width: 50% }',
};
/** What a page may decide is the same in all: letters, their size and colour, and the ground. */
const own = `
  html { color-scheme: light } body { margin: 0; background: #fff }
  buurt-services-map, buurt-activity-calendar, buurt-help-form, buurt-indicator-cards, buurt-action-path, buurt-neighbourhood {
    font-family: sans-serif; font-size: 16px; font-weight: 400; font-style: normal; color: #111;
  }
  .around { display: block; padding: 20px; width: auto }`;

const widgets = `<div class="around"><buurt-neighbourhood config="/demo/feeds/balen/config.json">
  <buurt-services-map view="list" limit="4"></buurt-services-map>
  <buurt-activity-calendar limit="4"></buurt-activity-calendar>
  <buurt-indicator-cards limit="2"></buurt-indicator-cards>
  <buurt-action-path></buurt-action-path>
  <buurt-help-form kind="idea"></buurt-help-form>
</buurt-neighbourhood></div>`;
const NAMES = ['services-map', 'activity-calendar', 'indicator-cards', 'action-path', 'help-form'] as const;
const ALL = NAMES.map((name) => `buurt-${name}`).join();

/** Runs in the page. */
async function ready(widget: HTMLElement & { ready?: Promise<void> }): Promise<void> {
  await customElements.whenDefined(widget.localName);
  await widget.ready;
}

/** Runs in the page: puts the stylesheet that is served now in the place of the one before. */
async function dress(link: Element): Promise<void> {
  const next = link.cloneNode() as HTMLLinkElement;
  // The same address would give what the page still has of it.
  next.href = `/host.css?${performance.now()}`;
  await new Promise((resolve) => {
    next.onload = resolve;
    link.after(next);
  });
  link.remove();
}

/**
 * Runs in the page: every box of each widget with its place, size, letters and colours, once they no longer change. Pixels would
 * differ with the half pixel a widget stands on.
 */
async function boxes(widgets: readonly Element[]): Promise<readonly (readonly string[])[]> {
  const boxesOf = (widget: Element) => {
    const origin = widget.shadowRoot!.querySelector('section')!.getBoundingClientRect();
    return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (element instanceof SVGElement && element.localName !== 'svg') return [];
      const { x, y, width, height } = element.getBoundingClientRect();
      const place = [x - origin.x, y - origin.y, width, height].map((value) => Math.round(value));
      const { color, backgroundColor, fontSize, fontWeight, lineHeight, borderTopWidth } = getComputedStyle(element);
      const letters = [color, backgroundColor, fontSize, fontWeight, lineHeight, borderTopWidth];
      return `${element.localName}.${element.getAttribute('class') ?? ''} ${place.join()} ${letters.join(' ')}`;
    });
  };
  const look = () => widgets.map(boxesOf);
  const rest = () => new Promise<void>((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve())));
  let before: readonly (readonly string[])[] = [];
  for (let now = look(); now.join() !== before.join(); now = look()) {
    before = now;
    for (let wait = 0; wait < 5; wait += 1) await rest();
  }
  return before;
}

describe('the stylesheet of a page', () => {
  let site: Site;
  let sheet = '';
  let visit: Visit;
  let plain: readonly (readonly string[])[];
  before(async () => {
    site = await openSite({
      answer: (path) =>
        path === '/host.css' ? { headers: { 'content-type': 'text/css' }, body: `${sheet}\n${own}` } : undefined,
    });
    visit = await site.show(widgets, {
      scripts: '<link rel="stylesheet" href="/host.css">',
      at: '2026-11-25T10:00:00+01:00',
      viewport: { width: 800, height: 900 },
    });
    const { page } = visit;
    for (const name of NAMES) await page.locator(`buurt-${name}`).evaluate(ready);
    // The later halves bring their buttons once the page is at rest.
    for (const name of NAMES.filter((each) => each !== 'help-form'))
      await page.locator(`buurt-${name} .own button`).first().waitFor();
    plain = await looks('');
  });
  after(() => site.close());

  /** What each widget looks like once the page has this stylesheet. */
  async function looks(css: string): Promise<readonly (readonly string[])[]> {
    sheet = css;
    const { page, violations } = visit;
    await page.locator('link[rel=stylesheet]').evaluate(dress);
    const seen = await page.locator(ALL).evaluateAll(boxes);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, `${sideways} px too wide`);
    assert.deepEqual(violations, []);
    return seen;
  }

  for (const [what, css] of Object.entries(sheets))
    it(`changes nothing in a widget: ${what}`, async () => {
      const seen = await looks(css());
      assert.equal(seen.length, NAMES.length);
      for (const [at, name] of NAMES.entries()) assert.deepEqual([name, seen[at]], [name, plain[at]]);
    });

  it('decides the letters, and the accent of the design systems of Flanders, the Netherlands and France', async () => {
    for (const css of [
      ':root { --vl-action-color: rgb(0, 85, 204) }',
      ':root { --utrecht-link-color: rgb(0, 85, 204) }',
      ':root { --basis-color-action-1-color-default: rgb(0, 85, 204) }',
      ':root { --text-action-high-blue-france: rgb(0, 85, 204) }',
      ':root { --vl-action-color: red; --buurt-accent: rgb(0, 85, 204) }',
    ]) {
      sheet = `${css} body { font-family: serif; font-size: 20px }`;
      const visit = await site.show(
        '<buurt-services-map feed="/demo/feeds/balen/services.json"></buurt-services-map>',
        {
          scripts: '<link rel="stylesheet" href="/host.css">',
        },
      );
      const link = visit.page.locator('buurt-services-map .foot a').first();
      await link.waitFor();
      assert.equal(await link.evaluate((element) => getComputedStyle(element).color), 'rgb(0, 85, 204)', css);
      await visit.close();
    }
  });
});

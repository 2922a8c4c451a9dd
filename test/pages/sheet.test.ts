import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/page.ts';

/** What a reader sees of the sheet as it opens; runs in the page, so it is one expression of its own. */
const seen = `(() => {
  const dialog = document.querySelector('buurt-services-map').shadowRoot.querySelector('dialog');
  const frame = dialog.getBoundingClientRect();
  const inView = (each) => {
    const { top, bottom, left, right } = each.getBoundingClientRect();
    return top >= frame.top && bottom <= frame.bottom && left >= 0 && right <= innerWidth;
  };
  const free = (each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return inView(each) && dialog.getRootNode().elementFromPoint(left + width / 2, top + height / 2) === each;
  };
  const wide = [dialog, ...dialog.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1);
  const lines = (button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return {
    boxes: [...dialog.querySelectorAll('input')].filter(free).length,
    wide: wide.map((each) => each.localName + '.' + each.className),
    sideways: dialog.scrollWidth - dialog.clientWidth,
    page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    close: free([...dialog.querySelectorAll('button')][0]),
    lines: lines(dialog.querySelector('[type=submit]')),
  };
})()`;
interface Seen {
  readonly boxes: number;
  readonly wide: readonly string[];
  readonly sideways: number;
  readonly page: number;
  readonly close: boolean;
  readonly lines: number;
}

describe('the sheet of choices', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [what, viewport, text] of [
    ['on a narrow phone', { width: 360, height: 740 }, '100%'],
    ['at 400 %', { width: 320, height: 256 }, '100%'],
    ['with text of 200 %', { width: 360, height: 740 }, '200%'],
    ['with text of 200 % on a small phone', { width: 320, height: 480 }, '200%'],
  ] as const) {
    it(`shows a box and the way out, and fits: ${what}`, async () => {
      const visit = await site.show(
        `<style>html{font-size:${text}}</style><buurt-services-map map="off" feed="/demo/feeds/balen/services.json"></buurt-services-map>`,
        { viewport, policy: null },
      );
      const { page } = visit;
      await page.getByRole('button', { name: 'Meer keuzes' }).click();
      await page.locator('dialog[open]').waitFor();
      const { boxes, lines, ...rest } = (await page.evaluate(seen)) as Seen;
      assert.ok(boxes >= 1, 'no box in view');
      assert.ok(lines <= 2, `the button in ${lines} lines`);
      assert.deepEqual(rest, { wide: [], sideways: 0, page: 0, close: true });
      await page.getByRole('button', { name: 'Sluit', exact: true }).click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await visit.assertClean();
      await visit.close();
    });
  }
});

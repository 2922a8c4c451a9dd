import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../support/page.ts';

/** Elements and what they read. */
const FEEDS = {
  'services-map': 'services',
  'activity-calendar': 'activities',
  'indicator-cards': 'indicators',
  'action-path': 'actions',
} as const;
/** What stands in the way of the first list; what is fetched besides is for what stands in a feed, or for later. */
const NEEDED =
  /\/(?:base|engine|plain|page-feeds|kind-\w+|record-\w+|services-map|activity-calendar|indicator-cards|action-path)-[^/]*$/;

describe('the files of an element', () => {
  let site: Site;
  let held: PromiseWithResolvers<void>;
  let found: PromiseWithResolvers<void>;
  before(async () => {
    site = await openSite({
      fresh: true,
      answer: async (path) => {
        // What checks its records is the last that is found, where files are found in each other.
        if (path.includes('/chunks/kind-')) found.resolve();
        if (/^\/dist\/(?!buurt)[\w-]+\.js$/.test(path)) await held.promise;
        return undefined;
      },
    });
  });
  after(() => site.close());

  for (const [element, feed] of Object.entries(FEEDS)) {
    it(`(${element}) are all asked for while its own module is still on its way`, async () => {
      [held, found] = [Promise.withResolvers(), Promise.withResolvers()];
      const { page, assertClean, close } = await site.show(
        `<buurt-${element} feed="/demo/feeds/balen/${feed}.json"></buurt-${element}>`,
      );
      await found.promise;
      held.resolve();
      await page.locator(`buurt-${element}`).evaluate(async (widget: HTMLElement & { ready: Promise<void> }) => {
        await customElements.whenDefined(widget.localName);
        await widget.ready;
      });
      const [files, ahead] = await page.evaluate(() => [
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/dist/chunks/')),
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href),
      ]);
      assert.deepEqual(
        files.filter((file) => NEEDED.test(file) && !ahead.includes(file)),
        [],
      );
      assert.equal(new Set(files).size, files.length, 'a file was fetched twice');
      await assertClean();
      await close();
    });
  }
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { becomes } from '../support/becomes.ts';
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
  /** What a later part imports is asked for. */
  let joined: PromiseWithResolvers<void> | undefined;
  /** How often each feed is asked for. */
  const feeds: string[] = [];
  before(async () => {
    site = await openSite({
      fresh: true,
      // What is fetched at rest leans on files of other elements.
      restless: true,
      answer: async (path) => {
        if (path.includes('/feeds/')) feeds.push(path);
        // What checks its records is the last that is found, where files are found in each other.
        if (path.includes('/chunks/kind-')) found.resolve();
        if (path.includes('/chunks/searcher-')) joined?.resolve();
        if (path.includes('/chunks/choosing-')) await joined?.promise;
        if (/^\/dist\/(?!buurt)[\w-]+\.js$/.test(path)) await held.promise;
        return undefined;
      },
    });
  });
  after(() => site.close());

  for (const [element, feed] of Object.entries(FEEDS)) {
    it(`(${element}) and its feed are all asked for while its own module is still on its way`, async () => {
      feeds.length = 0;
      [held, found] = [Promise.withResolvers(), Promise.withResolvers()];
      const { page, assertClean, close } = await site.show(
        `<buurt-${element} feed="/demo/feeds/balen/${feed}.json"></buurt-${element}>`,
      );
      await found.promise;
      const asked = await becomes(
        () => [...feeds],
        (those) => assert.deepEqual(those, [`/demo/feeds/balen/${feed}.json`]),
      );
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
      assert.deepEqual(feeds, asked, 'the widget reads what was asked for, and asks for it no second time');
      await assertClean();
      await close();
    });
  }

  it('come in the order of the page, and what stands below the first widget waits for what a resident sees', async () => {
    [held, found] = [Promise.withResolvers(), Promise.withResolvers()];
    held.resolve();
    const { page, assertClean, close } = await site.show(
      `<buurt-neighbourhood config="/demo/feeds/balen/config.json">
        <buurt-services-map></buurt-services-map><buurt-action-path></buurt-action-path>
      </buurt-neighbourhood>`,
    );
    await page.locator('buurt-services-map [part=service]').first().waitFor();
    const asked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href, fetchPriority }) => [
        /([^/]*)-[\w-]{8}\.js$/.exec(href)?.[1],
        fetchPriority,
      ]),
    );
    const at = (name: string) => asked.findIndex(([each]) => each === name);
    assert.ok(at('to-config') < at('services-map') && at('services-map') < at('action-path'), String(asked));
    assert.equal(asked[at('services-map')]?.[1], 'auto');
    assert.equal(asked[at('action-path')]?.[1], 'low');
    await assertClean();
    await close();
  });

  it('that come later bring what they import: nothing waits until the one is there to ask for the other', async () => {
    [held, found, joined] = [Promise.withResolvers(), Promise.withResolvers(), Promise.withResolvers()];
    held.resolve();
    const { page, assertClean, close } = await site.show(
      `<buurt-services-map feed="/demo/feeds/balen/services.json" needs="need.care"></buurt-services-map>`,
    );
    await joined.promise;
    await page.locator('buurt-services-map [part=service]').first().waitFor();
    joined = undefined;
    await assertClean();
    await close();
  });
});

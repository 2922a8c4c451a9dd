import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { datedFeed } from '../../tools/demo-dates.ts';
import { layoutShift, painted } from '../support/layout-shift.ts';
import { openSite, type Site } from '../support/page.ts';

/** In the order in which they are let go, one at a time: a slow network. */
const FEEDS = ['config', 'areas', 'actions', 'activities', 'indicators', 'services'];
/** Pixels that jumped as a part of what is seen; the design's budget. */
const MOST = 0.02;

describe('a page with five widgets', () => {
  let site: Site;
  let letGo = new Map<string, () => void>();
  let held = new Map<string, Promise<void>>();
  /** From now on every feed waits until it is let go. */
  function hold(): void {
    const made = FEEDS.map((name) => [name, Promise.withResolvers<void>()] as const);
    held = new Map(made.map(([name, { promise }]) => [name, promise]));
    letGo = new Map(made.map(([name, { resolve }]) => [name, resolve]));
  }
  before(async () => {
    site = await openSite({
      answer: async (path) => {
        await held.get(/\/demo\/feeds\/(?:balen\/)?(\w+)\.json$/.exec(path)?.[1] ?? '');
        return datedFeed(path);
      },
    });
  });
  after(() => site.close());

  /** Waits until so many files of that kind have come, and what they bring is drawn. */
  async function come(page: Page, pattern: string, count: number): Promise<void> {
    await page.waitForFunction(
      ([source = '', least]) =>
        performance.getEntriesByType('resource').filter(({ name }) => new RegExp(source).test(name)).length >=
        Number(least),
      [pattern, String(count)],
    );
    await painted(page);
  }

  for (const [what, viewport] of [
    ['a phone', { width: 360, height: 740 }],
    ['a wide screen', { width: 1280, height: 900 }],
  ] as const) {
    it(`on ${what}: nothing jumps, while each feed comes in its turn and then the later half of each widget`, async () => {
      hold();
      const { page, close } = await site.visit('/demo/balen/buurt.html', { viewport });
      await page.locator('buurt-neighbourhood [part=settings]').waitFor({ state: 'attached' });
      await painted(page);
      for (const name of FEEDS) {
        letGo.get(name)?.();
        await come(page, `/${name}\\.json$`, 1);
      }
      await page.locator('buurt-services-map [part=service]').nth(4).waitFor();
      await come(page, '/chunks/later-', 5);
      const { value, moved } = await layoutShift(page);
      assert.ok(value <= MOST, `${value}\n${moved.join('\n')}`);
      await close();
    });
  }
});

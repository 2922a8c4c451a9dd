import type { Page } from 'playwright-core';
import { CpuClock } from './cpu-clock.ts';
import { inTurns, type Round } from './measure-page.ts';
import { blockingTime, CATEGORIES } from './traced-tasks.ts';

/** Pixels: a phone, a screen. */
export const WIDTHS = [360, 1280];
const PATIENCE = 120_000;
/** 1.6 Mbit/s, and 150 ms to the server and back. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };

interface Town {
  readonly name: string;
  readonly path: string;
  /** Without a map until somebody asks for one. */
  readonly isMapless?: boolean;
  readonly widths: readonly number[];
}

const DEMO = '/demo/balen/buurt.html';
const towns: readonly Town[] = [
  { name: 'floor', path: '/bench/pages/floor-town.html', widths: WIDTHS },
  { name: 'buurt', path: DEMO, isMapless: true, widths: WIDTHS },
  // A phone has none until somebody asks.
  { name: 'buurt with map', path: DEMO, widths: [1280] },
];

/** What one came for can be read: the first service, or row of the list. */
const isShown = () =>
  document.querySelector('#list li, buurt-services-map')?.matches('li') ||
  !!document.querySelector('buurt-services-map')?.shadowRoot?.querySelector('[part=service]');

/** There is nothing more to come: of five widgets the later halves are here, and the map where it is to be seen. */
const isDone = () =>
  document.documentElement.dataset['done'] !== undefined ||
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/chunks/later-')).length >= 5;

/** All that jumped, in thousandths of what is seen. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value) * 1000;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );

async function measure({ browser, site, samples }: Round, town: Town, width: number): Promise<void> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width, height: width < 600 ? 740 : 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const address = site + town.path;
  if (town.isMapless)
    await page.route(address, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('map="visible"', 'map="click"') });
    });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  const clock = await CpuClock.of(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  try {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(isShown);
    samples.add(width, town.name, 'content', await page.evaluate(() => performance.now()));
    await page.waitForFunction(isDone);
    if (!town.isMapless && town.path === DEMO) {
      // The engine is fetched once the map comes into sight.
      await page.locator('buurt-services-map buurt-map-pane').scrollIntoViewIfNeeded();
      await page.locator('buurt-services-map canvas').waitFor();
    }
    await clock.quiet(6);
    samples.add(width, town.name, 'shift', await shifted(page));
  } finally {
    samples.add(width, town.name, 'blocking', blockingTime(await browser.stopTracing(), address));
    await context.close();
  }
}

/** A whole page of a town, from its address to rest, on a slow network and as a slow phone would feel it. */
export async function measureTown(round: Round, turns: number): Promise<void> {
  for (const width of WIDTHS) {
    const shown = towns.filter(({ widths }) => widths.includes(width));
    await inTurns(round, shown, turns, (town) => measure(round, town, width));
  }
}

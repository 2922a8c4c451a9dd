import type { Browser } from 'playwright-core';
import { act } from './acts.ts';
import { contenders, type Contender } from './contenders.ts';
import { CpuClock } from './cpu-clock.ts';
import type { Samples } from './samples.ts';
import { CENTRE } from './services.ts';
import { feedPath } from './site.ts';

const PATIENCE = 120_000;
/** Feeds of more services than this are over the 20 MB that buurt reads by default. */
const LARGE = 40_000;

export interface Round {
  readonly browser: Browser;
  readonly site: string;
  readonly samples: Samples;
}

/** Shows one contender on a page of its own, in a process of its own, and measures it from there. */
async function measure({ browser, site, samples }: Round, contender: Contender, size: number): Promise<void> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    geolocation: { latitude: CENTRE.lat, longitude: CENTRE.lon },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const add = (measured: string, value: number) => samples.add(size, contender.name, measured, value);
  try {
    await page.goto(`${site}/bench/pages/measured.html?contender=${contender.page}`);
    await page.waitForFunction(() => window.bench);
    const clock = await CpuClock.of(page);
    await clock.quiet();
    const order = {
      feed: feedPath(contender.format, size),
      map: contender.map,
      ...(size > LARGE && { config: '/bench/feeds/config.json' }),
    };
    const list = await clock.during(() => page.evaluate((asked) => window.bench?.list(asked), order));
    const rest = await clock.during(async () => {
      await page.evaluate(() => window.bench?.map());
      await clock.quiet();
    });
    add('list', list);
    add('all', list + rest);
    add('elements', await page.evaluate(() => window.bench?.elements() ?? 0));
    add('found', await page.evaluate(() => window.bench?.found() ?? 0));
    await act({ page, clock, contender, add });
  } catch (error) {
    throw new Error(`${contender.name}, ${size} services: ${errors.join(' · ')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Contenders take turns, so that whatever else the machine does is spread over all of them. */
export async function measureServices(round: Round, size: number, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    for (const contender of turn % 2 ? contenders.toReversed() : contenders) await measure(round, contender, size);
  }
}

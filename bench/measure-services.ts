import type { Browser } from 'playwright-core';
import { act } from './acts.ts';
import { entrants, type Entrant } from './contenders.ts';
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
async function measure({ browser, site, samples }: Round, entrant: Entrant, size: number): Promise<void> {
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
  const add = (measured: string, value: number) => samples.add(size, entrant.name, measured, value);
  try {
    await page.goto(`${site}/bench/pages/measured.html?contender=${entrant.page}`);
    await page.waitForFunction(() => window.bench);
    const clock = await CpuClock.of(page);
    await clock.quiet();
    const order = {
      feed: feedPath(entrant.format, size),
      map: entrant.map,
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
    if (entrant.settles) await page.waitForTimeout(entrant.settles);
    await act({ page, clock, entrant, add });
  } catch (error) {
    throw new Error(`${entrant.name}, ${size} services: ${errors.join(' · ')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Contenders take turns, so that whatever else the machine does is spread over all of them. */
export async function measureServices(round: Round, size: number, turns: number, only?: readonly string[]): Promise<void> {
  const chosen = entrants.filter(({ name }) => !only || only.includes(name));
  for (let turn = 0; turn < turns; turn++) {
    for (const entrant of turn % 2 ? chosen.toReversed() : chosen) await measure(round, entrant, size);
  }
}

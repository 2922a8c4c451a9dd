import type { Browser, Page } from 'playwright-core';
import { CpuClock } from './cpu-clock.ts';
import type { Order } from './pages/contender.ts';
import type { Samples } from './samples.ts';
import { CENTRE } from './words.ts';

const PATIENCE = 120_000;
/** A feed of more records than this may be over the 20 MB that buurt reads by default. */
const LARGE = 30_000;

export interface Round {
  readonly browser: Browser;
  readonly site: string;
  readonly samples: Samples;
  /** Whom to measure; everybody where it is not said. */
  readonly only?: readonly string[] | undefined;
}

/** A page that shows something, whose main thread is watched. */
export interface Scene<Contender> {
  readonly page: Page;
  readonly clock: CpuClock;
  readonly contender: Contender;
  readonly add: (measure: string, value: number) => void;
}

export interface Showing {
  readonly name: string;
  /** Its module in `pages/`. */
  readonly page: string;
}

/** Shows one contender on a page of its own, in a process of its own, and measures it from there. */
export async function measurePage<Contender extends Showing>(
  { browser, site, samples }: Round,
  contender: Contender,
  order: Order,
  size: number,
  act: (scene: Scene<Contender>) => Promise<void>,
): Promise<void> {
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
    const asked = { ...order, ...(size > LARGE && { config: '/bench/feeds/config.json' }) };
    const shown = await clock.during(() => page.evaluate((given) => window.bench?.list(given), asked));
    const rest = await clock.during(async () => {
      await page.evaluate(() => window.bench?.map());
      await clock.quiet();
    });
    add('shown', shown);
    add('all', shown + rest);
    add('elements', await page.evaluate(() => window.bench?.elements() ?? 0));
    add('found', await page.evaluate(() => window.bench?.found() ?? 0));
    await act({ page, clock, contender, add });
  } catch (error) {
    throw new Error(`${contender.name}, ${size} records: ${errors.join(' · ')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Contenders take turns, so that whatever else the machine does is spread over all of them. */
export async function inTurns<Contender extends { readonly name: string }>(
  { only }: Pick<Round, 'only'>,
  contenders: readonly Contender[],
  turns: number,
  measure: (contender: Contender) => Promise<void>,
): Promise<void> {
  const asked = contenders.filter(({ name }) => only?.includes(name) ?? true);
  for (let turn = 0; turn < turns; turn++) {
    for (const contender of turn % 2 ? asked.toReversed() : asked) await measure(contender);
  }
}

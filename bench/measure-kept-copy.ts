import { CpuClock } from './cpu-clock.ts';
import type { Round } from './measure-page.ts';
import type { Way } from './pages/kept-copy.ts';
import { feedPath } from './site.ts';

/** Services in the list that is kept. */
export const KEPT = 10_000;

/** Keeps a list on the device and reads it back, in three ways. */
export async function measureKeptCopy({ browser, site, samples }: Round, turns: number): Promise<void> {
  const ways: readonly Way[] = ['one blob', 'one record each', 'buurt'];
  for (let turn = 0; turn < turns; turn++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}/bench/pages/kept-copy.html`);
    await page.waitForFunction(() => window.kept);
    const clock = await CpuClock.of(page);
    await page.evaluate((feed) => window.kept?.load(feed), feedPath('native', KEPT));
    for (const way of turn % 2 ? ways.toReversed() : ways) {
      await clock.quiet();
      samples.add(KEPT, way, 'keep', await clock.during(() => page.evaluate((name) => window.kept?.keep(name), way)));
      await clock.quiet();
      let count: number | undefined;
      const read = await clock.during(async () => {
        count = await page.evaluate((name) => window.kept?.read(name), way);
      });
      if (count !== KEPT) throw new Error(`${way}: ${count} of ${KEPT} services came back.`);
      samples.add(KEPT, way, 'read', read);
    }
    await context.close();
  }
}

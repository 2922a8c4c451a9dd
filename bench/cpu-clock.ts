import type { CDPSession, Page } from 'playwright-core';

const WINDOW = 70;
/** A page that does nothing still answers our own question; less than this in a window is rest. */
const REST = 1.5;
const PATIENCE = 60_000;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Processor milliseconds that a page's main thread has used. A busy machine makes a page wait, which a stopwatch counts
 * and this clock does not.
 */
export class CpuClock {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }
  static async of(page: Page): Promise<CpuClock> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new CpuClock(session);
  }
  async read(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }
  /** What the main thread uses for this work, up to the moment it settles. */
  async during(work: () => Promise<unknown>): Promise<number> {
    const start = await this.read();
    await work();
    return (await this.read()) - start;
  }
  /** Waits until the main thread rests, for so many windows in a row. */
  async quiet(restful = 2): Promise<void> {
    const end = Date.now() + PATIENCE;
    let before = await this.read();
    for (let windows = 0; windows < restful && Date.now() < end;) {
      await sleep(WINDOW);
      const now = await this.read();
      windows = now - before < REST ? windows + 1 : 0;
      before = now;
    }
  }
}

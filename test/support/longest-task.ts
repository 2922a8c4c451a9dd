import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task in which a page could not answer while this was done, in milliseconds of a processor: what else the machine
 * has to do does not count.
 */
export async function longestTask<Found>(
  page: Page,
  work: () => Promise<Found>,
): Promise<{ found: Found; longest: number }> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  let found: Found;
  let traced: Buffer;
  try {
    found = await work();
  } finally {
    traced = await browser.stopTracing();
  }
  const { traceEvents: events } = JSON.parse(String(traced)) as { traceEvents: readonly TraceEvent[] };
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks in it.');
  return { found, longest: Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000) };
}

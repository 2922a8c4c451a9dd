/** What is read of an event of a browser's trace; times in microseconds, `tdur` of the processor and not of the clock. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

export const CATEGORIES = ['toplevel', 'blink.user_timing'];

/** How much slower the processor of an old phone is than this one. */
const SLOWER = 4;
/** A task that lasts longer than this lets a finger wait (ms). */
const LONG = 50;

/**
 * Milliseconds that a page keeps a finger waiting on a slow phone: of each task of its main thread what is more than 50 ms
 * there. Counted in time of the processor: what else the machine does at the moment is not in it.
 */
export function blockingTime(trace: Buffer, address: string): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] };
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  if (!start) throw new Error(`The trace has nothing of ${address}.`);
  const { pid, tid, ts } = start;
  const tasks = traceEvents.filter(
    (event) =>
      event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid && event.ts >= ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, (tdur / 1000) * SLOWER - LONG), 0);
}

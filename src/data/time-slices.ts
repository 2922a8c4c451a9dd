/** Long enough to get work done, short enough that a page still answers a finger at 60 frames a second. */
const SLICE = 8;

/** Lets the page breathe: `await slices.pause()` whenever `slices.over` says that this slice has lasted long enough. */
export class TimeSlices {
  #end = performance.now() + SLICE;

  get over(): boolean {
    return performance.now() >= this.#end;
  }
  /** @param turn settles when it is our turn again */
  async pause(turn: () => Promise<unknown> = nextTask): Promise<void> {
    await turn();
    this.#end = performance.now() + SLICE;
  }
}

/** A new task, without the 4 ms that browsers add to nested timers, nor the second they add in a hidden tab. */
function nextTask(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in globalThis.scheduler) return globalThis.scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

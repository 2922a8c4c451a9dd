import type { Contender, Order } from './contender.ts';

const root = document.getElementById('root');
const name = new URLSearchParams(location.search).get('contender');
const { contender } = (await import(`./${name}.ts`)) as { contender: Contender };

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function elements(within: ParentNode): number {
  let count = 0;
  for (const element of within.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? elements(element.shadowRoot) : 0);
  return count;
}

/**
 * What a page does once it rests after its list is shown is no part of showing it. The clock is asked from outside, which takes
 * a while on a busy machine: such work waits until it was.
 */
const resting: (() => void)[] = [];
let isHeld = false;
const rest = window.requestIdleCallback.bind(window);
window.requestIdleCallback = (work, options) =>
  rest((deadline) => {
    if (isHeld) resting.push(() => rest(work, options));
    else work(deadline);
  }, options);

/** What the bench calls in the page. */
const bench = {
  async list(order: Order): Promise<void> {
    if (!root) throw new Error('The page has no #root.');
    const shown = contender.show(root, order);
    bench.drawn = shown.map;
    await shown.list;
    isHeld = true;
    await painted();
  },
  drawn: undefined as Promise<unknown> | undefined,
  async map(): Promise<void> {
    isHeld = false;
    for (const begin of resting.splice(0)) begin();
    await bench.drawn;
    await painted();
  },
  painted,
  found: () => contender.found(),
  elements: () => (root ? elements(root) : 0),
};
export type Bench = typeof bench;
declare global {
  interface Window {
    bench?: Bench;
  }
}
window.bench = bench;

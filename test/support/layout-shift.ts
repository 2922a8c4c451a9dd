import type { Page } from 'playwright-core';

/** How far what was seen has jumped since the page came, as the web's own measure of it (CLS, all of it added up). */
export interface LayoutShift {
  readonly value: number;
  /** Where: "0.031 section.over 0,530 → 0,601". */
  readonly moved: readonly string[];
}

/** Nothing that a resident did counts: what they open may push away what is below it. */
export const layoutShift = (page: Page): Promise<LayoutShift> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const told = (node: Node | null) =>
          node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent ?? 'something').trim();
        const moved: string[] = [];
        let value = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
          })[]) {
            if (entry.entryType === 'mark') return resolve({ value, moved });
            if (entry.hadRecentInput) continue;
            value += entry.value;
            for (const { node, previousRect: from, currentRect: to } of entry.sources)
              moved.push(`${entry.value.toFixed(4)} ${told(node)} ${from.x},${from.y} → ${to.x},${to.y}`);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What was recorded is told in a task of its own; a mark that is made after it comes after it.
        setTimeout(() => {
          observer.observe({ type: 'mark' });
          performance.mark('asked');
        }, 50);
      }),
  );

/** Waits until what has come is drawn. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

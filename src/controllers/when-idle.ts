const REST = 2000;

/**
 * Runs work once the page has been at rest for a while: what a resident may need later must not take the line from what
 * the page needs now.
 */
export function whenIdle(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 3000 });
    else work();
  }, REST);
}

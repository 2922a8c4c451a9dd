const REST = 2000;

/** Runs work once what a resident sees is drawn. Safari has no idle time to ask for. */
export function whenFree(work: () => void, options?: IdleRequestOptions): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, options);
  else setTimeout(work);
}

/**
 * Runs work once the page has been at rest for a while: what a resident may need later must not take the line from what
 * the page needs now.
 */
export function whenIdle(work: () => void): void {
  setTimeout(() => whenFree(work, { timeout: 3000 }), REST);
}

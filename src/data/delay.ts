/**
 * Settles after so many milliseconds, or rejects when the signal aborts.
 *
 * @param isIdle a process of Node with nothing else to do need not wait for it
 */
export function delay(milliseconds: number, signal: AbortSignal, isIdle?: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    // In browsers it is a number.
    if (isIdle) timer.unref?.();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    function done() {
      signal.removeEventListener('abort', stop);
      resolve();
    }
  });
}

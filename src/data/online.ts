/** Whether this device thinks it has a network. */
export interface Online {
  readonly now: boolean;
  /** Calls back each time the device comes online. Returns the way out. */
  subscribe(cameOnline: () => void): () => void;
}

/** Follows the browser's own opinion. */
export const browserOnline: Online = {
  get now() {
    return navigator.onLine;
  },
  subscribe(cameOnline) {
    addEventListener('online', cameOnline);
    return () => removeEventListener('online', cameOnline);
  },
};

/** For a server or a build, where nobody waits for a network. */
export const alwaysOnline: Online = { now: true, subscribe: () => () => {} };

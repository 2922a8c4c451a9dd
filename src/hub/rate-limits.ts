import { randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { keyedHash } from './secrets.ts';

export interface RateLimit {
  /** Takes one; says in how many seconds there is room again where there is none. */
  take(name: string, now: Date): { readonly wait: number } | undefined;
  /** Gives one back: it turned out to cost nothing. */
  giveBack(name: string): void;
}

/** So many in a window that begins with the first, counted in this process: each node counts its own. */
export function createRateLimit(most: number, seconds: number): RateLimit {
  const windows = new Map<string, { count: number; readonly end: number }>();
  let tidied = 0;
  return {
    take(name, now) {
      const time = now.getTime();
      // Not at each request: many strangers at once would make each dearer than the one before.
      if (windows.size > 10_000 && time >= tidied + seconds * 1_000) {
        tidied = time;
        for (const [each, { end }] of windows) if (end <= time) windows.delete(each);
      }
      const open = windows.get(name);
      const window = open && open.end > time ? open : { count: 0, end: time + seconds * 1_000 };
      windows.set(name, window);
      if (window.count >= most) return { wait: Math.ceil((window.end - time) / 1_000) };
      window.count += 1;
      return undefined;
    },
    giveBack(name) {
      const window = windows.get(name);
      if (window && window.count > 0) window.count -= 1;
    },
  };
}

/** A name for an address that holds until midnight (UTC) and cannot be turned back: the address itself is never kept. */
export function createAddressNames(): (address: string, now: Date) => string {
  let day = '';
  let salt = randomBytes(32);
  return (address, now) => {
    const today = now.toISOString().slice(0, 10);
    if (today !== day) [day, salt] = [today, randomBytes(32)];
    return keyedHash(salt, networkOf(address));
  };
}

/** Of IPv6 the first half: who has one address has all that begin so. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}

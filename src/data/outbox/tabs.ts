/** The other tabs of this site on this device. */
export interface Tabs {
  /** Does this work while no other tab does the like. False, and not done: another one is at it. */
  alone(work: () => Promise<void>): Promise<boolean>;
  /** Says that something changed in the store. */
  tell(): void;
  /** Calls back when another tab said so. Returns the way out. */
  subscribe(changed: () => void): () => void;
}

const NAME = 'buurt-outbox';

/**
 * Locks only save work and the channel only refreshes words: without them everything is still sent once, because of the
 * keys (O7).
 */
export function browserTabs(): Tabs {
  let channel: BroadcastChannel | undefined;
  return {
    async alone(work) {
      if (!globalThis.navigator?.locks) {
        await work();
        return true;
      }
      let began = false;
      const take = async (lock: Lock | null) => {
        if (!lock) return false;
        began = true;
        await work();
        return true;
      };
      try {
        return await navigator.locks.request(NAME, { ifAvailable: true }, take);
      } catch (error) {
        // Locks are refused to pages without an origin of their own, such as a frame in a sandbox.
        if (began) throw error;
        await work();
        return true;
      }
    },
    tell() {
      if (!('BroadcastChannel' in globalThis)) return;
      const own = channel ?? new BroadcastChannel('buurt');
      own.postMessage(NAME);
      if (own !== channel) own.close();
    },
    subscribe(changed) {
      if (!('BroadcastChannel' in globalThis)) return () => {};
      const own = new BroadcastChannel('buurt');
      channel = own;
      own.onmessage = ({ data }) => {
        if (data === NAME) changed();
      };
      return () => {
        own.close();
        if (channel === own) channel = undefined;
      };
    },
  };
}

/** For a page with Klaro (0.7): one more script tag, and a service in its config. */
import { bridge, service } from './bridge.ts';

interface Manager {
  /** What is in force: a switch that was moved but not saved is not in it. */
  readonly states: Readonly<Record<string, boolean>>;
  getService(name: string): object | undefined;
  /** The same watcher is told once. */
  watch(watcher: { readonly update: () => void }): void;
}

declare global {
  var klaro:
    | {
        /** Without it there is no manager either. */
        readonly defaultConfig?: object;
        readonly getManager: () => Manager;
        readonly show: (config: undefined, isModal: boolean) => void;
      }
    | undefined;
}

/** Followed from the first time it is found. */
function findManager(): Manager | undefined {
  const { klaro } = globalThis;
  const manager = klaro?.defaultConfig && klaro.getManager();
  manager?.watch(watcher);
  return manager;
}

const watcher = {
  update: bridge({
    isAllowed: () => {
      const manager = findManager();
      return manager?.getService(service) && manager.states[service] === true;
    },
    ask: () => globalThis.klaro?.show(undefined, true),
  }),
};

// Klaro says nowhere that it has come: its script may be any of the page's, before this one or after.
addEventListener('load', watcher.update, true);

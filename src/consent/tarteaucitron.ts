/** For a page with tarteaucitron (1.34): one more script tag, and a service among its own. */
import { bridge, service } from './bridge.ts';

declare global {
  var tarteaucitron:
    | {
        /** By service, as are the other two. */
        readonly added?: Readonly<Record<string, boolean>>;
        readonly state: Readonly<Record<string, boolean>>;
        readonly launch: Record<string, boolean>;
        readonly userInterface: { readonly openPanel: () => void };
      }
    | undefined;
}

const change = bridge({
  isAllowed: () => {
    const { tarteaucitron } = globalThis;
    return tarteaucitron?.added?.[service] && tarteaucitron.state[service] === true;
  },
  ask: () => globalThis.tarteaucitron?.userInterface.openPanel(),
});

for (const what of ['added', 'allowed', 'disallowed']) {
  document.addEventListener(`${service}_${what}`, () => {
    // Who takes back what was launched has the page loaded again, which our maps do not need.
    if (globalThis.tarteaucitron) globalThis.tarteaucitron.launch[service] = false;
    change();
  });
}

/** For a page with Orejime (3.2): one more script tag, and a purpose in its config. */
import { bridge, service } from './bridge.ts';

interface Orejime {
  readonly manager: {
    /** `undefined` for a purpose it does not have. */
    getConsent(purpose: string): boolean | undefined;
    on(event: 'update', listener: () => void): void;
  };
  readonly prompt: () => void;
}

declare global {
  var orejime: Orejime | Element | undefined;
  interface DocumentEventMap {
    'orejime.loaded': CustomEvent<Orejime>;
  }
}

let tool: Orejime | undefined;

const change = bridge({
  isAllowed: () => tool?.manager.getConsent(service),
  ask: () => tool?.prompt(),
});

function follow(orejime: Orejime): void {
  tool = orejime;
  orejime.manager.on('update', change);
  change();
}

// The name is also that of an element with this id.
if (globalThis.orejime && 'manager' in globalThis.orejime) follow(globalThis.orejime);
document.addEventListener('orejime.loaded', ({ detail }) => follow(detail));

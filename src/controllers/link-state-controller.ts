import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a widget's choices in the page's address, after the `#`, so that a link can be shared and the back button works.
 * Every key is prefixed with the element's id or name: several widgets share one address. Nothing personal goes there.
 */
export class LinkStateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: (state: ReadonlyMap<string, string>) => void;
  /** Off until the webmaster turns it on with `link-state`. */
  enabled = false;
  #written = '';

  constructor(host: ReactiveControllerHost & HTMLElement, read: (state: ReadonlyMap<string, string>) => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }
  get #prefix(): string {
    return prefixOf(this.#host);
  }
  hostConnected(): void {
    addEventListener('hashchange', this.#restore);
  }
  hostDisconnected(): void {
    removeEventListener('hashchange', this.#restore);
  }
  /** Reads what the address says for this widget. */
  restore(): void {
    if (this.enabled) this.#restore();
  }
  /** Writes this widget's choices, leaving what others wrote. An empty value is left out. */
  write(state: Readonly<Record<string, string>>): void {
    if (!this.enabled) return;
    const parameters = parametersOf(location.hash);
    for (const key of [...parameters.keys()]) if (key.startsWith(this.#prefix)) parameters.delete(key);
    for (const [key, value] of Object.entries(state)) if (value) parameters.set(this.#prefix + key, value);
    const text = parameters.toString();
    if (text === this.#written) return;
    this.#written = text;
    history.replaceState(history.state, '', text ? `#${text}` : location.pathname + location.search);
  }
  readonly #restore = () => {
    if (!this.enabled) return;
    const state = new Map<string, string>();
    for (const [key, value] of parametersOf(location.hash)) {
      if (key.startsWith(this.#prefix)) state.set(key.slice(this.#prefix.length), value);
    }
    this.#read(state);
  };
}

// `#contact` is an anchor of the page, not a choice of ours.
const parametersOf = (hash: string) => new URLSearchParams(hash.includes('=') ? hash.slice(1) : '');

/** Every key of one widget begins so. */
const prefixOf = (host: HTMLElement) => `${host.id || host.localName.replace(/^buurt-/, '')}.`;

/** The page's address with a widget's choices in it, for a link to share. */
export function addressWith(host: HTMLElement, state: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) if (value) parameters.set(prefixOf(host) + key, value);
  const url = new URL(location.href);
  url.hash = parameters.toString();
  return url.href;
}

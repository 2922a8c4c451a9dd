import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a widget's choices in the page's address, after the `#`, so that a link can be shared. Every key begins with the
 * element's id or name: several widgets share one address, also with what the page itself keeps there. Nothing personal
 * goes there.
 */
export class LinkStateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: (state: ReadonlyMap<string, string>) => void;
  /** Off until the webmaster turns it on with `link-state`. */
  enabled = false;

  constructor(host: ReactiveControllerHost & HTMLElement, read: (state: ReadonlyMap<string, string>) => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }
  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }
  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }
  /** Reads what the address says for this widget. */
  restore(): void {
    const prefix = prefixOf(this.#host);
    const own = new URLSearchParams(location.hash.slice(1));
    this.#read(
      new Map([...own].flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : []))),
    );
  }
  /** Whether the address says this widget's choices last, as it does where a link was made in it, or changed. */
  get isLast(): boolean {
    return [...new URLSearchParams(location.hash.slice(1)).keys()].at(-1)?.startsWith(prefixOf(this.#host)) === true;
  }
  /** Writes this widget's choices, leaving what others wrote as it stands. An empty value is left out. */
  write(state: Readonly<Record<string, string>>): void {
    if (!this.enabled) return;
    const hash = hashWith(this.#host, state);
    if (hash === location.hash.slice(1)) return;
    history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
  }
  readonly #changed = () => {
    // A link to a place in the page is no choice of ours: what was chosen stays.
    const isAnchor = location.hash !== '' && !location.hash.includes('=');
    if (this.enabled && !isAnchor) this.restore();
  };
}

/** Every key of one widget begins so: its id, else its name, and its number where the page has more without an id. */
function prefixOf(host: HTMLElement): string {
  if (host.id) return `${host.id}.`;
  const at = [...document.querySelectorAll(`${host.localName}:not([id])`)].indexOf(host);
  return `${host.localName.replace(/^buurt-/, '')}${at > 0 ? `-${at + 1}` : ''}.`;
}

/** What stands after the `#` with these choices in it. What is not ours stays as it is written, an anchor for instance. */
function hashWith(host: HTMLElement, state: Readonly<Record<string, string>>): string {
  const prefix = prefixOf(host);
  const pieces = location.hash.slice(1).split('&').filter(Boolean);
  const others = pieces.filter(
    (piece) => ![...new URLSearchParams(piece).keys()].some((key) => key.startsWith(prefix)),
  );
  const own = new URLSearchParams(
    Object.entries(state).flatMap(([key, value]) => (value ? [[prefix + key, value]] : [])),
  );
  return [...others, ...(own.size > 0 ? [own] : [])].join('&');
}

/** The page's address with a widget's choices in it, for a link to share. */
export function addressWith(host: HTMLElement, state: Readonly<Record<string, string>>): string {
  const url = new URL(location.href);
  url.hash = hashWith(host, state);
  return url.href;
}

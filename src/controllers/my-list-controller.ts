import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEY = 'buurt-list';
const MOST = 200;

/**
 * "My list": ids of services, on this device only, and only after a resident adds one (contract §6). Where the browser
 * keeps nothing it lasts as long as the page.
 */
export class MyListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  ids: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    this.ids = read();
    addEventListener('storage', this.#other);
  }
  hostDisconnected(): void {
    removeEventListener('storage', this.#other);
  }
  toggle(id: string): void {
    const ids = new Set(this.ids);
    if (!ids.delete(id) && ids.size < MOST) ids.add(id);
    this.#keep(ids);
  }
  /** Empties the list and removes the key. */
  clear(): void {
    this.#keep(new Set());
  }
  #keep(ids: ReadonlySet<string>): void {
    this.ids = ids;
    try {
      if (ids.size === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify([...ids]));
    } catch {
      // No storage, or a full one: the list lasts as long as the page.
    }
    this.#host.requestUpdate();
  }
  readonly #other = ({ key }: StorageEvent) => {
    if (key !== null && key !== KEY) return;
    this.ids = read();
    this.#host.requestUpdate();
  };
}

function read(): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEY = 'buurt-list';
/** Told to the other widgets of the page; the browser itself only tells other tabs. */
const CHANGED = 'buurt-list';
const MOST = 200;

/**
 * "My list": ids of services, on this device only, and only after a resident adds one (contract §6). Where the browser
 * keeps nothing it lasts as long as the page.
 */
export class MyListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What was added last could not be kept. */
  #onlyHere = false;
  ids: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected(): void {
    this.ids = this.#known;
    addEventListener('storage', this.#other);
    addEventListener(CHANGED, this.#other);
  }
  hostDisconnected(): void {
    removeEventListener('storage', this.#other);
    removeEventListener(CHANGED, this.#other);
  }
  toggle(id: string): void {
    // Another tab may have added some.
    const ids = new Set(this.#known);
    if (!ids.delete(id) && ids.size < MOST) ids.add(id);
    this.#keep(ids);
  }
  /** Empties the list and removes the key. */
  clear(): void {
    this.#keep(new Set());
  }
  #keep(ids: ReadonlySet<string>): void {
    this.ids = ids;
    this.#onlyHere = false;
    try {
      if (ids.size === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify([...ids]));
    } catch {
      // No storage, or a full one: the list lasts as long as the page.
      this.#onlyHere = true;
    }
    this.#host.requestUpdate();
    dispatchEvent(new Event(CHANGED));
  }
  get #known(): ReadonlySet<string> {
    return this.#onlyHere ? this.ids : (read() ?? this.ids);
  }
  readonly #other = (event: Event) => {
    if (event instanceof StorageEvent && event.key !== null && event.key !== KEY) return;
    this.ids = this.#known;
    this.#host.requestUpdate();
  };
}

/** `undefined` where the browser keeps nothing. */
function read(): ReadonlySet<string> | undefined {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

import { fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { FakeFeeds } from './fake-feeds.ts';

/** The words in an element, as they are read. */
export const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const PATIENCE = { interval: 10, timeout: 30_000 };

/** A widget on a page, met as a resident meets it: by its words. Its shadow root is the only thing looked into. */
export class ShownWidget<Widget extends LitElement> {
  readonly element: Widget;
  readonly feeds: FakeFeeds;
  /** What one record is called among the css parts. */
  readonly #part: string;

  constructor(element: Widget, feeds: FakeFeeds, part: string) {
    this.element = element;
    this.feeds = feeds;
    this.#part = `[part=${part}]`;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }
  /** The words of each, as they are read. */
  words(selector: string): string[] {
    return this.all(selector).map(wordsOf);
  }
  get text(): string {
    return wordsOf(this.root.querySelector('section'));
  }
  get rows(): HTMLElement[] {
    return this.all(this.#part);
  }
  /** The names in the list, from the first to the last. */
  get names(): string[] {
    return this.words(`${this.#part} > .name`);
  }
  /** The first row of this name. */
  row(name: string): HTMLElement {
    const found = this.rows.find((row) => wordsOf(row.querySelector('.name')) === name);
    if (!found) throw new Error(`no row “${name}” among ${this.names.join(', ')}`);
    return found;
  }
  nameOf(name: string): HTMLButtonElement {
    return this.row(name).querySelector<HTMLButtonElement>('.name')!;
  }
  get status(): string {
    return wordsOf(this.root.querySelector('[role=status]'));
  }
  /** What a screen reader is told by itself; nothing while the region is quiet. */
  get announced(): string {
    const region = this.root.querySelector('[role=status]');
    return region?.getAttribute('aria-live') === 'off' ? '' : wordsOf(region);
  }
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement?.getAttribute('aria-label') ?? wordsOf(activeElement);
  }
  hasButton(name: string): boolean {
    return this.#buttons(name).length > 0;
  }
  /** A button by the name that is said of it. */
  button(name: string): HTMLButtonElement {
    const [found] = this.#buttons(name);
    if (!found) throw new Error(`no button “${name}” among ${this.words('button').join(', ')}`);
    return found;
  }
  #buttons(name: string): HTMLButtonElement[] {
    return this.all<HTMLButtonElement>('button').filter((each) => (each.ariaLabel ?? wordsOf(each)) === name);
  }
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.drawn();
  }
  get search(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[type=search]')!;
  }
  /** Puts words in the search field, as typing does. */
  type(text: string): void {
    this.search.value = text;
    this.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  async open(name: string): Promise<HTMLElement> {
    this.nameOf(name).click();
    await this.until(() => this.row(name).querySelector('.pairs') !== null, `the details of ${name}`);
    return this.row(name).querySelector<HTMLElement>('.details')!;
  }
  async drawn(): Promise<void> {
    await this.element.updateComplete;
  }
  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, `${what} never came`, PATIENCE);
    await this.drawn();
  }
}

// A widget rests for two seconds before it fetches what a resident may open; that rest is not what these tests are about.
const wait = globalThis.setTimeout;
Object.assign(globalThis, {
  setTimeout: (act: () => void, delay?: number, ...rest: unknown[]) => wait(act, delay === 2000 ? 0 : delay, ...rest),
});

const shown: HTMLElement[] = [];

/** Puts a widget with its attributes in a page, inside a place of its own whose widgets read these feeds. */
export function putInPage(
  element: HTMLElement,
  feeds: FakeFeeds,
  attributes: Readonly<Record<string, string>>,
  { style = '', fallback = '' }: { readonly style?: string; readonly fallback?: string },
): void {
  const place = feeds.place();
  place.style.cssText = style;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = fallback;
  place.append(element);
  document.body.append(place);
  shown.push(place);
}

/** Takes away all that a test has shown; for `afterEach`. */
export function leave(): void {
  for (const place of shown.splice(0)) place.remove();
  fixtureCleanup();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

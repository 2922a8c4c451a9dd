import { fixtureCleanup, waitUntil } from '@open-wc/testing';
import '../../../src/components/services-map/services-map.ts';
import type { BuurtServicesMap } from '../../../src/components/services-map/services-map.ts';
import type { Service } from '../../../src/domain/service.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { WEDNESDAY_TEN } from '../some-services.ts';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const PATIENCE = { interval: 10, timeout: 5000 };

/** A services map on a page, met as a resident meets it: by its words. Its shadow root is the only thing looked into. */
export class ShownServices {
  readonly element: BuurtServicesMap;
  readonly feeds: FakeFeeds;

  constructor(element: BuurtServicesMap, feeds: FakeFeeds) {
    this.element = element;
    this.feeds = feeds;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }
  /** The words of each, as they are read. */
  words(selector: string): string[] {
    return this.all(selector).map(words);
  }
  get text(): string {
    return words(this.root.querySelector('section'));
  }
  get rows(): HTMLElement[] {
    return this.all('[part=service]');
  }
  /** The names in the list, from the first to the last. */
  get names(): string[] {
    return this.words('[part=service] > .name');
  }
  row(name: string): HTMLElement {
    const found = this.rows.find((row) => words(row.querySelector('.name')) === name);
    if (!found) throw new Error(`no row “${name}” among ${this.names.join(', ')}`);
    return found;
  }
  nameOf(name: string): HTMLButtonElement {
    return this.row(name).querySelector<HTMLButtonElement>('.name')!;
  }
  get status(): string {
    return words(this.root.querySelector('[role=status]'));
  }
  /** What a screen reader is told by itself; nothing while the region is quiet. */
  get announced(): string {
    const region = this.root.querySelector('[role=status]');
    return region?.getAttribute('aria-live') === 'off' ? '' : words(region);
  }
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement?.getAttribute('aria-label') ?? words(activeElement);
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
    return this.all<HTMLButtonElement>('button').filter((each) => (each.ariaLabel ?? words(each)) === name);
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
  /** Everything that arrives after the list is here. */
  async complete(): Promise<void> {
    await this.until(() => this.hasButton('Druk af'), 'the rest');
  }
}

interface Given {
  /** What the feed has when it answers at once; nothing leaves it unanswered. */
  readonly services?: readonly Service[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
  readonly feeds?: FakeFeeds;
  readonly now?: Date;
  readonly style?: string;
}

// The widget rests for two seconds before it fetches what a resident may open; that rest is not what these tests are about.
const wait = globalThis.setTimeout;
Object.assign(globalThis, {
  setTimeout: (act: () => void, delay?: number, ...rest: unknown[]) => wait(act, delay === 2000 ? 0 : delay, ...rest),
});

const shown: HTMLElement[] = [];

/** A services map in a page, with a feed that has answered. Take it away with `leave`. */
export async function showServices({
  services,
  attributes = {},
  fallback = '',
  feeds = new FakeFeeds(),
  now = WEDNESDAY_TEN,
  style = '',
}: Given = {}): Promise<ShownServices> {
  const place = feeds.place();
  place.style.cssText = style;
  const element = document.createElement('buurt-services-map');
  element.clock = () => now;
  for (const [name, value] of Object.entries({ feed: '/services.json', map: 'off', ...attributes }))
    element.setAttribute(name, value);
  element.textContent = fallback;
  place.append(element);
  document.body.append(place);
  shown.push(place);
  const page = new ShownServices(element, feeds);
  if (services) {
    feeds.services.give(services);
    await element.ready;
  } else await page.drawn();
  return page;
}

/** Takes away all that a test has shown; for `afterEach`. */
export function leave(): void {
  for (const place of shown.splice(0)) place.remove();
  fixtureCleanup();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

import { waitUntil } from '@open-wc/testing';
import '../../../src/components/neighbourhood/neighbourhood.ts';
import type { BuurtNeighbourhood } from '../../../src/components/neighbourhood/neighbourhood.ts';
import type { BuurtServicesMap } from '../../../src/components/services-map/services-map.ts';
import type { Area } from '../../../src/domain/area.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { doctor, drive, house, soup, WEDNESDAY_TEN } from '../some-services.ts';
import { ShownServices } from '../services-map/shown-services.ts';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const config = {
  kind: 'config',
  municipality: 'Balen',
  publisher: { name: 'Gemeente Balen', contact: { phone: '014 00 00 50', email: 'welzijn@balen.example' } },
  languages: ['nl', 'fr', 'de', 'en'],
  feeds: { areas: `${location.origin}/areas.json`, services: `${location.origin}/services.json` },
};
export const areas: readonly Area[] = [
  { id: 'balen', type: 'municipality', name: 'Balen', nisCode: '13003', postcodes: [] },
  { id: 'olmen', type: 'village', parent: 'balen', name: { nl: 'Olmen', fr: 'Olmen-le-Village' }, postcodes: [] },
  { id: 'wezel', type: 'village', parent: 'balen', name: 'Wezel', postcodes: [] },
];
/** The town's, Olmen's, one that comes to Olmen, and Wezel's. */
export const services = [
  { ...house, area: ['balen'] },
  { ...soup, area: ['olmen'] },
  { ...drive, area: ['balen'], serviceArea: ['olmen'] },
  { ...doctor, area: ['wezel'] },
];

/** A config as an address, without a server. */
export const addressOf = (settings: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(settings)], { type: 'application/json' }));

/** A neighbourhood on a page, with the widgets inside. */
export class ShownNeighbourhood {
  readonly element: BuurtNeighbourhood;
  readonly feeds: FakeFeeds;
  readonly place: HTMLElement;

  constructor(element: BuurtNeighbourhood, feeds: FakeFeeds, place: HTMLElement) {
    this.element = element;
    this.feeds = feeds;
    this.place = place;
  }
  get widgets(): ShownServices[] {
    return [...this.place.querySelectorAll('buurt-services-map')].map((each) => new ShownServices(each, this.feeds));
  }
  get select(): HTMLSelectElement | null {
    return this.element.shadowRoot!.querySelector('select');
  }
  get languages(): HTMLButtonElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
  }
  /** What the choice of area says now. */
  get chosen(): string {
    return words(this.select?.selectedOptions[0]);
  }
  get options(): string[] {
    return [...(this.select?.options ?? [])].map((each) => words(each));
  }
  choose(area: string): void {
    this.select!.value = area;
    this.select!.dispatchEvent(new Event('change', { bubbles: true }));
  }
  async speak(language: string): Promise<void> {
    const button = this.languages.find(({ lang }) => lang === language)!;
    button.focus();
    button.click();
    await this.element.updateComplete;
  }
  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, `${what} never came`, { interval: 10, timeout: 30_000 });
  }
  /** Settles when the settings are here and every widget inside shows a list. */
  async listed(): Promise<void> {
    await this.until(
      () => this.widgets.every(({ element, rows }) => element.isConnected && rows.length > 0),
      'the lists',
    );
  }
}

export function widget(attributes: Readonly<Record<string, string>> = {}): BuurtServicesMap {
  const element = document.createElement('buurt-services-map');
  element.clock = () => WEDNESDAY_TEN;
  for (const [name, value] of Object.entries({ map: 'off', ...attributes })) element.setAttribute(name, value);
  return element;
}

interface Given {
  readonly settings?: object;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly inside?: readonly HTMLElement[];
  /** The areas come when the test gives them. */
  readonly areasLater?: boolean;
}
const shown: HTMLElement[] = [];

export async function showNeighbourhood({
  settings = config,
  attributes = {},
  inside = [widget(), widget()],
  areasLater = false,
}: Given = {}): Promise<ShownNeighbourhood> {
  const feeds = new FakeFeeds();
  feeds.services.give(services);
  if (!areasLater) feeds.areas.give(areas);
  const place = feeds.place();
  const element = document.createElement('buurt-neighbourhood');
  for (const [name, value] of Object.entries({ config: addressOf(settings), ...attributes }))
    element.setAttribute(name, value);
  element.append(...inside);
  place.append(element);
  document.body.append(place);
  shown.push(place);
  return new ShownNeighbourhood(element, feeds, place);
}

/** Takes away all that a test has shown; for `afterEach`. */
export function leaveNeighbourhood(): void {
  for (const place of shown.splice(0)) place.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/activity-calendar/activity-calendar.ts';
import type { BuurtActivityCalendar } from '../../../src/components/activity-calendar/activity-calendar.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { blankActivity } from '../../support/blank-activity.ts';
import { FakeFeeds } from '../fake-feeds.ts';

/** Thursday 5 March 2026, ten o'clock in Balen. */
export const THURSDAY_TEN = new Date('2026-03-05T09:00:00Z');

/** An activity of which nothing is known but its id, its title, and what is given. */
export const activity = (id: string, title: string, more: Partial<Activity> = {}): Activity => ({
  ...blankActivity,
  id,
  title,
  ...more,
});
/** On one day from half past nine until eleven. */
export const once = (id: string, title: string, day: string, more: Partial<Activity> = {}): Activity =>
  activity(id, title, { start: `${day}T09:30`, end: `${day}T11:00`, ...more });

export const coffee = activity('coffee', 'Koffie op de hoek', {
  start: '2026-01-06T09:30',
  end: '2026-01-06T11:00',
  repeat: { every: 'week', interval: 1, on: [{ day: 2 }], except: [] },
});
/** Three things on the Thursday of today, a series on Tuesdays, a call-off, a camp of days, and what is always there. */
export const some: readonly Activity[] = [
  coffee,
  once('bingo', 'Bingo', '2026-03-05', { start: '2026-03-05T14:00', end: '2026-03-05T16:00' }),
  once('walk', 'Samen wandelen', '2026-03-05'),
  once('off', 'Repair café', '2026-03-05', { start: '2026-03-05T19:00', end: '2026-03-05T21:00', status: 'cancelled' }),
  activity('camp', 'Kamp', { start: '2026-03-12', end: '2026-03-14' }),
  activity('shelf', 'Boekenruilkast', {}),
  once('later', 'Lentefeest', '2026-04-30'),
];
export const WIDE = 'inline-size: 1000px';
export const NARROW = 'inline-size: 320px';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The part of axe that works out what a screen reader is told; `@open-wc/testing` brings it. */
interface Axe {
  readonly setup: (root: Element) => void;
  readonly teardown: () => void;
  readonly commons: {
    readonly aria: { readonly getRole: (element: Element) => string | null };
    readonly text: { readonly accessibleText: (element: Element) => string };
  };
}

/** A calendar with its days beside each other, met by its words. Its shadow root is the only thing looked into. */
export class ShownGrid {
  readonly element: BuurtActivityCalendar;
  readonly feeds: FakeFeeds;

  constructor(element: BuurtActivityCalendar, feeds: FakeFeeds) {
    this.element = element;
    this.feeds = feeds;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }
  words(selector: string): string[] {
    return this.all(selector).map(words);
  }
  get text(): string {
    return words(this.root.querySelector('section'));
  }
  /** The month or week that is shown. */
  get title(): string {
    return words(this.root.querySelector('#leaf'));
  }
  get cells(): HTMLElement[] {
    return this.all('[role=gridcell]');
  }
  cell(day: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-day="${day}"]`)!;
  }
  /** What is said of a day; what is seen in it stands beside that. */
  name(day: string): string {
    return words(this.cell(day).querySelector('.unseen'));
  }
  /** What is seen in a day, from the first line to the last. */
  seen(day: string): string {
    return words(this.cell(day).querySelector('.number')) + this.#lines(day);
  }
  #lines(day: string): string {
    const shown = this.all(`[data-day="${day}"] :is(.tally, .titles)`).filter(({ offsetHeight }) => offsetHeight > 0);
    return shown
      .flatMap((each) => (each.matches('.tally') ? [each] : [...each.children]))
      .map((each) => ` ${words(each)}`)
      .join('');
  }
  /** The day of the one cell that Tab leads to. */
  get stops(): string[] {
    return this.cells.filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset.day!);
  }
  get selected(): string[] {
    return this.all('[aria-selected=true][data-day]').map(({ dataset }) => dataset.day!);
  }
  /** The headings and names that stand under the days, or of the list. */
  get headings(): string[] {
    return this.words('[part=list] .group');
  }
  get names(): string[] {
    return this.words('[part=activity] > .name');
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
    return words(activeElement?.querySelector('td > .unseen') ?? activeElement);
  }
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((each) => words(each) === name);
    if (!found) throw new Error(`no button “${name}” among ${this.words('button').join(', ')}`);
    return found;
  }
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.drawn();
  }
  /** Real keys, one after the other; `Shift+PageDown` holds the first. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const [last = '', ...held] = key.split('+').toReversed();
      for (const each of held) await sendKeys({ down: each });
      await sendKeys({ press: last });
      for (const each of held) await sendKeys({ up: each });
      await this.drawn();
    }
  }
  /** Puts the focus on the day that Tab leads to. */
  enter(): void {
    this.cell(this.stops[0]!).focus();
  }
  /** The names of everything that is this to a screen reader. */
  async known(role: string): Promise<string[]> {
    // Its first use brings it.
    await expect(this.element).to.be.accessible();
    const { axe } = window as unknown as { readonly axe: Axe };
    axe.setup(this.element);
    const found = this.all('*').filter((each) => axe.commons.aria.getRole(each) === role);
    const names = found.map((each) => axe.commons.text.accessibleText(each));
    axe.teardown();
    return names;
  }
  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, `${what} never came`, { interval: 10, timeout: 30_000 });
    await this.drawn();
  }
}

interface Given {
  readonly activities?: readonly Activity[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly style?: string;
}

// The widget rests for two seconds before it fetches what a resident may open; that rest is not what these tests are about.
const wait = globalThis.setTimeout;
Object.assign(globalThis, {
  setTimeout: (act: () => void, delay?: number, ...rest: unknown[]) => wait(act, delay === 2000 ? 0 : delay, ...rest),
});

const shown: HTMLElement[] = [];

/** A calendar in a page, with a feed that has answered. Take it away with `leave`. */
export async function showGrid({
  activities = some,
  attributes = {},
  now = THURSDAY_TEN,
  style = WIDE,
}: Given = {}): Promise<ShownGrid> {
  const feeds = new FakeFeeds();
  const place = feeds.place();
  place.style.cssText = style;
  const element = document.createElement('buurt-activity-calendar');
  element.clock = () => now;
  const given = { feed: '/activities.json', view: 'month', ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  place.append(element);
  document.body.append(place);
  shown.push(place);
  feeds.activities.give(activities);
  await element.ready;
  return new ShownGrid(element, feeds);
}

/** Takes away all that a test has shown; for `afterEach`. */
export function leave(): void {
  for (const place of shown.splice(0)) place.remove();
  fixtureCleanup();
  document.dir = '';
  history.replaceState(null, '', location.pathname + location.search);
}

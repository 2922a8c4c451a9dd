import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LinkStateController } from './link-state-controller.ts';

/** How choices stand in the page's address: short keys, nothing for what is not chosen. */
export interface LinkWords<Choices> {
  readonly toLink: (choices: Choices) => Readonly<Record<string, string>>;
  /** Reads them back; what an address cannot mean is ignored. */
  readonly fromLink: (state: ReadonlyMap<string, string>) => Choices;
  /** Views that a resident can choose; a link leads to no other. */
  readonly views: readonly string[];
}

type Host = ReactiveControllerHost &
  HTMLElement & {
    view: string;
    /** Where in the view somebody is, as an address says it; nothing where it begins. */
    at?: string;
    readonly ready: Promise<void>;
  };

/**
 * What stands in an address of what is chosen and looked at.
 *
 * @param first the view that a page begins with: it is left out
 * @param at where in the view
 */
export const linkOf = <Choices>(
  { toLink, views }: Pick<LinkWords<Choices>, 'toLink' | 'views'>,
  choices: Choices,
  view: string,
  first: string,
  at = '',
): Readonly<Record<string, string>> => ({
  ...toLink(choices),
  view: views.includes(view) && view !== (first || views[0]) ? view : '',
  at,
});

/** Keeps the choices of one widget, the view and where in it among them, and the page's address in step. */
export class ChoicesLink<Choices> implements ReactiveController {
  readonly #host: Host;
  readonly #link: LinkStateController;
  readonly #words: LinkWords<Choices>;
  readonly #first: string;
  #choices: Choices | undefined;
  #view = '';
  #at = '';
  /** Something was chosen that the address was not to say. */
  #isBehind = false;

  /**
   * @param first the view that the page begins with
   * @param read takes choices over; `false` where they come too late
   */
  constructor(host: Host, words: LinkWords<Choices>, first: string, read: (choices: Choices) => boolean) {
    this.#host = host;
    this.#words = words;
    this.#first = first;
    this.#link = new LinkStateController(host, (state) => {
      const choices = words.fromLink(state);
      if (!read(choices)) return;
      this.#choices = choices;
      this.#view = host.view = words.views.find((each) => each === state.get('view')) ?? first;
      this.#at = host.at = state.get('at') ?? '';
    });
    this.#link.restore();
    host.addController(this);
    if (this.#link.isLast) void bringInSight(host);
  }
  hostUpdated(): void {
    const { view, at = '' } = this.#host;
    if (this.#choices && (this.#view !== view || this.#at !== at)) this.write(this.#choices);
  }
  /** `keep`: also from now on, in both directions; else only what a shared link said at the start. */
  set keep(keep: boolean) {
    this.#link.enabled = keep;
    if (keep && this.#isBehind && this.#choices) this.write(this.#choices);
  }
  write(choices: Choices): void {
    const { view, at = '' } = this.#host;
    this.#choices = choices;
    this.#view = view;
    this.#at = at;
    this.#isBehind = !this.#link.enabled;
    this.#link.write(linkOf(this.#words, choices, view, this.#first, at));
  }
}

/**
 * Brings who follows a link to the widget that it was made in, and only who has not gone anywhere yet; again once other widgets
 * are ready, that may have pushed it down. Without movement, and without the focus: nobody asked for either. Who comes back is
 * brought to the old place by the browser.
 */
async function bringInSight(host: Host): Promise<void> {
  await host.ready;
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate') return;
  const all = [...document.querySelectorAll<Element & Partial<Host>>('*')];
  let at = 0;
  for (const each of [host, ...all.filter(({ localName }) => localName.startsWith('buurt-'))]) {
    await each.ready;
    if (scrollY !== at || document.activeElement !== document.body) return;
    // A day under its month is what the link is about.
    const place = host.shadowRoot?.querySelector('#chosen') ?? host;
    if (place.getBoundingClientRect().top > innerHeight / 2) place.scrollIntoView({ behavior: 'instant' });
    at = scrollY;
  }
}

type State = ReadonlyMap<string, string>;

/** The words searched for. */
export const queryIn = (state: State): string => (state.get('q') ?? '').slice(0, 200);

/** A list written with commas. */
export const listIn = (state: State, key: string): readonly string[] =>
  state.get(key)?.split(',').filter(Boolean) ?? [];

/** A language without its region, `''` for what is none. */
export function languageIn(state: State): string {
  const tag = state.get('lang') ?? '';
  return /^[a-z]{2,3}$/.test(tag) ? tag : '';
}

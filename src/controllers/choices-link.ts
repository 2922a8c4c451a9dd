import type { ReactiveControllerHost } from 'lit';
import { LinkStateController } from './link-state-controller.ts';

/** How choices stand in the page's address: short keys, nothing for what is not chosen. */
export interface LinkWords<Choices> {
  readonly toLink: (choices: Choices) => Readonly<Record<string, string>>;
  /** Reads them back; what an address cannot mean is ignored. */
  readonly fromLink: (state: ReadonlyMap<string, string>) => Choices;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly ready: Promise<void> };

/** Keeps the choices of one widget and the page's address in step. */
export class ChoicesLink<Choices> {
  readonly #link: LinkStateController;
  readonly #words: LinkWords<Choices>;

  constructor(host: Host, words: LinkWords<Choices>, read: (choices: Choices) => void) {
    this.#words = words;
    this.#link = new LinkStateController(host, (state) => read(words.fromLink(state)));
    this.#link.restore();
    if (this.#link.isLast) void bringInSight(host);
  }
  /** `keep`: also from now on, in both directions; else only what a shared link said at the start. */
  set keep(keep: boolean) {
    this.#link.enabled = keep;
  }
  write(choices: Choices): void {
    this.#link.write(this.#words.toLink(choices));
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
    if (host.getBoundingClientRect().top > innerHeight / 2) host.scrollIntoView({ behavior: 'instant' });
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

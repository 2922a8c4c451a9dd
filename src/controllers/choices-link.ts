import type { ReactiveControllerHost } from 'lit';
import { LinkStateController } from './link-state-controller.ts';

/** How choices stand in the page's address: short keys, nothing for what is not chosen. */
export interface LinkWords<Choices> {
  readonly toLink: (choices: Choices) => Readonly<Record<string, string>>;
  /** Reads them back; what an address cannot mean is ignored. */
  readonly fromLink: (state: ReadonlyMap<string, string>) => Choices;
}

/** Keeps the choices of one widget and the page's address in step. */
export class ChoicesLink<Choices> {
  readonly #link: LinkStateController;
  readonly #words: LinkWords<Choices>;

  constructor(host: ReactiveControllerHost & HTMLElement, words: LinkWords<Choices>, read: (choices: Choices) => void) {
    this.#words = words;
    this.#link = new LinkStateController(host, (state) => read(words.fromLink(state)));
    this.#link.restore();
  }
  /** `keep`: also from now on, in both directions; else only what a shared link said at the start. */
  set keep(keep: boolean) {
    this.#link.enabled = keep;
  }
  write(choices: Choices): void {
    this.#link.write(this.#words.toLink(choices));
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

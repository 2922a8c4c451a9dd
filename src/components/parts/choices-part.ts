import type { LitElement, nothing, TemplateResult } from 'lit';
import { Remembered } from '../../domain/remembered.ts';
import { chosenChips, chosenLine } from './chips.ts';
import type { Choice } from './choice.ts';
import { ChoicesSheet, type DaysChoice } from './sheet.ts';
import type { ShellText } from './shell-text.ts';

/** All that a widget's records leave to choose. */
export interface Choices<Filters> {
  readonly text: ShellText;
  readonly headingLevel: number;
  /** What the choices are called together. */
  readonly name: string;
  readonly days?: DaysChoice<Filters>;
  readonly choices: readonly Choice<Filters>[];
  /** What else was asked, in words: it stands in places of its own, but not on paper. */
  readonly also?: readonly (string | false)[];
  /** In what the ids are counted: again once one of these is another. */
  readonly countedIn: readonly unknown[];
  /** The filters with no choice made; words and days are none. */
  readonly none: Partial<Filters>;
  /** Takes back with them what is no filter. */
  readonly widen?: () => void;
  /** Nothing is found: what says so has the button that takes all back. */
  readonly isEmpty: boolean;
  /** What the button says that leads back to the list. */
  readonly done: string;
  readonly change: (filters: Partial<Filters>) => void;
}

/** Every choice of a widget: in a sheet, and, once made, as words under the search. */
export class ChoicesPart<Filters> {
  readonly #words: { settled(): Promise<void> };
  readonly #describe: () => Choices<Filters>;
  readonly #sheet: ChoicesSheet;
  readonly #offered = new Remembered<readonly (readonly string[])[]>();
  /** As they stand in the open sheet. */
  #standing: readonly (readonly string[])[] = [];

  /** @param words in which it asks; the sheet waits for them */
  constructor(host: LitElement, words: { settled(): Promise<void> }, describe: () => Choices<Filters>) {
    this.#words = words;
    this.#describe = describe;
    this.#sheet = new ChoicesSheet(host);
  }
  async show(): Promise<void> {
    await this.#words.settled();
    this.#standing = [];
    await this.#sheet.show();
  }
  /** The sheet, while it is open. */
  render(): TemplateResult | typeof nothing {
    return this.#sheet.render(() => {
      const described = this.#describe();
      const { choices, countedIn, days, none: _none, widen: _widen, also: _also, ...rest } = described;
      // Counting takes time: not at every box that is ticked.
      const { language } = rest.text;
      const offered = this.#offered.for([...countedIn, language], () =>
        choices.map(({ ids, label, isInOrder }) =>
          isInOrder ? ids() : ids().toSorted((a, b) => label(a).localeCompare(label(b), language)),
        ),
      );
      // A feed that comes late brings more of them, below: a box must not become another one under a finger.
      this.#standing = offered.map((ids, at) => [...new Set([...(this.#standing[at] ?? []), ...ids])]);
      const questions = choices.map((choice, at) => ({ ...choice, ids: this.#standing[at] ?? [] }));
      return { ...rest, days, questions, clear: takesBack(described, days?.become('')) };
    });
  }
  /** All that was asked, for paper. */
  printed(): TemplateResult | typeof nothing {
    const { text, name, choices, also = [] } = this.#describe();
    const asked = also.flatMap((each) => each || []);
    return chosenLine(name, [...asked, ...choices.flatMap(({ chosen, label }) => chosen.map(label))], text.language);
  }
  /** What was chosen. Words, days and the quick choices stand in their own places. */
  chosen(): TemplateResult | typeof nothing {
    const described = this.#describe();
    const { text, name, choices, change, isEmpty } = described;
    const chips = choices.flatMap(({ chosen, label, inBar, become }) =>
      chosen
        .filter((id) => id !== inBar)
        .map((id) => ({ name: label(id), clear: () => change(become(chosen.filter((each) => each !== id))) })),
    );
    return chosenChips({ text, name, chips, clear: isEmpty ? undefined : takesBack(described) });
  }
}

/** Takes all choices back, and what else the place it stands in leaves to choose. */
const takesBack =
  <Filters>({ none, widen, change }: Choices<Filters>, others?: Partial<Filters>) =>
  (): void => {
    widen?.();
    change({ ...none, ...others });
  };

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { DateSpan } from '../../domain/date-span.ts';
import { button } from './button.ts';
import type { Choice } from './choice.ts';
import { heading } from './heading.ts';
import type { ShellText } from './shell-text.ts';

/** A choice of days, from one up to and including another. */
export interface DaysChoice<Filters> {
  readonly title: string;
  readonly from: string;
  readonly until: string;
  /** What is said when the last day comes before the first. */
  readonly wrong: string;
  readonly span: DateSpan | undefined;
  /** What becomes of the filters: of two days, `2026-12-01/2026-12-05`, once both are there and in order; of `''` when both are empty. */
  readonly become: (days: string) => Partial<Filters>;
}

/** A choice, with what there is to choose now. */
interface Question<Filters> extends Omit<Choice<Filters>, 'ids'> {
  readonly ids: readonly string[];
}

interface Sheet<Filters> {
  readonly text: ShellText;
  readonly headingLevel: number;
  readonly days: DaysChoice<Filters> | undefined;
  readonly questions: readonly Question<Filters>[];
  /** What the button says that leads back to the list. */
  readonly done: string;
  readonly change: (filters: Partial<Filters>) => void;
  readonly clear: () => void;
}

/** Every choice there is, in one sheet. A group of fewer than two is left out: it is no choice. */
export class ChoicesSheet {
  readonly #host: LitElement;
  #open = false;

  constructor(host: LitElement) {
    this.#host = host;
  }
  async show(): Promise<void> {
    this.#open = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.panel');
    if (!dialog?.open) dialog?.showModal();
    // Not on the first of fifty boxes: who listens hears first where they are.
    dialog?.querySelector<HTMLElement>('.heading')?.focus();
  }
  /** @param sheet asked only while it is open: counting what there is to choose takes time */
  render<Filters>(sheet: () => Sheet<Filters>): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { text, headingLevel, days, questions, done, change, clear } = sheet();
    const close = (event: Event) => {
      event.preventDefault();
      this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.panel')?.close();
    };
    return html`<dialog class="panel" aria-labelledby="panel-title" @close=${() => this.#closed()}>
      <form method="dialog" @submit=${close}>
        <div class="dialog-head">
          ${heading(text.t('more.choices'), headingLevel, { deeper: 1, id: 'panel-title' })}
          ${button(text.t('close'), close)}
        </div>
        ${days ? dates(days, change) : nothing}
        ${questions.map((question, at) => {
          if (question.ids.length < 2) return nothing;
          return question.any === undefined ? boxes(question, change) : oneOf(question, `choice-${at}`, change);
        })}
        <div class="dialog-end">
          <button class="button strong" type="submit">${done}</button>
          ${button(text.t('clear.all'), clear)}
        </div>
      </form>
    </dialog>`;
  }
  #closed(): void {
    this.#open = false;
    this.#host.requestUpdate();
  }
}

type Change<Filters> = Sheet<Filters>['change'];

function boxes<Filters>({ title, ids, chosen, label, become }: Question<Filters>, change: Change<Filters>): unknown {
  const toggle = (event: Event) => {
    const { value, checked } = event.target as HTMLInputElement;
    change(become(checked ? [...chosen, value] : chosen.filter((each) => each !== value)));
  };
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="options">
      ${ids.map(
        (id) =>
          html`<label>
            <input type="checkbox" .value=${id} .checked=${chosen.includes(id)} @change=${toggle} />
            <span><bdi dir="auto">${label(id)}</bdi></span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function oneOf<Filters>(
  { title, any, ids, chosen, label, become }: Question<Filters>,
  id: string,
  change: Change<Filters>,
): unknown {
  const pick = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    change(become(value ? [value] : []));
  };
  return html`<p>
    <label for=${id}><strong>${title}</strong></label>
    <select id=${id} class="field" @change=${pick}>
      <option value="" .selected=${chosen.length === 0}>${any}</option>
      ${ids.map((each) => html`<option value=${each} .selected=${chosen.includes(each)}>${label(each)}</option>`)}
    </select>
  </p>`;
}

function dates<Filters>(
  { title, from, until, wrong, span, become }: DaysChoice<Filters>,
  change: Change<Filters>,
): unknown {
  const pick = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const [first, last] = currentTarget.querySelectorAll<HTMLInputElement>('input[type=date]');
    // A year that is being typed is first 2, then 20: no day to ask for yet.
    if (!first || !last || first.validity.rangeUnderflow || last.validity.rangeUnderflow) return;
    const isWrong = !!first.value && !!last.value && first.value > last.value;
    last.setCustomValidity(isWrong ? wrong : '');
    last.reportValidity();
    if (!isWrong && !!first.value === !!last.value) change(become(first.value && `${first.value}/${last.value}`));
  };
  const field = (id: string, words: string, value: string | undefined) =>
    html`<p>
      <label for=${id}>${words}</label>
      <input id=${id} class="field" type="date" min="2000-01-01" .value=${value ?? ''} />
    </p>`;
  return html`<fieldset @change=${pick}>
    <legend>${title}</legend>
    <div class="dates">${field('from', from, span?.from)} ${field('until', until, span?.until)}</div>
  </fieldset>`;
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { DateSpan } from '../../domain/date-span.ts';
import { button } from './button.ts';
import { heading } from './heading.ts';
import type { ShellText } from './shell-text.ts';

/** A group of choices of which any number can be made. */
export interface SheetGroup {
  readonly title: string;
  readonly ids: readonly string[];
  readonly chosen: readonly string[];
  readonly label: (id: string) => string;
  readonly change: (chosen: readonly string[]) => void;
}
/** A choice of one, or of any. */
export interface SheetSelect {
  readonly id: string;
  readonly title: string;
  /** What stands there when nothing is chosen. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: string;
  readonly change: (value: string) => void;
}

/** A choice of days, from one up to and including another. */
export interface SheetDates {
  readonly title: string;
  readonly from: string;
  readonly until: string;
  /** What is said when the last day comes before the first. */
  readonly wrong: string;
  readonly span: DateSpan | undefined;
  /** Told two days, `2026-12-01/2026-12-05`, once both are there and in order; `''` when both are empty. */
  readonly change: (days: string) => void;
}

interface Sheet {
  readonly text: ShellText;
  readonly headingLevel: number;
  readonly parts: readonly (SheetGroup | SheetSelect | SheetDates)[];
  /** What the button says that leads back to the list. */
  readonly done: string;
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
  render(sheet: () => Sheet): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { text, headingLevel, parts, done, clear } = sheet();
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
        ${parts.map((part) => ('ids' in part ? group(part) : 'options' in part ? select(part) : dates(part)))}
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

function group({ title, ids, chosen, label, change }: SheetGroup): unknown {
  if (ids.length < 2) return nothing;
  const toggle = (event: Event) => {
    const { value, checked } = event.target as HTMLInputElement;
    change(checked ? [...chosen, value] : chosen.filter((each) => each !== value));
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

function select({ id, title, any, options, chosen, change }: SheetSelect): unknown {
  if (options.length < 2) return nothing;
  return html`<p>
    <label for=${id}><strong>${title}</strong></label>
    <select id=${id} class="field" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!chosen}>${any}</option>
      ${options.map(({ value, words }) => html`<option value=${value} .selected=${chosen === value}>${words}</option>`)}
    </select>
  </p>`;
}

function dates({ title, from, until, wrong, span, change }: SheetDates): unknown {
  const pick = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const [first, last] = currentTarget.querySelectorAll<HTMLInputElement>('input[type=date]');
    // A year that is being typed is first 2, then 20: no day to ask for yet.
    if (!first || !last || first.validity.rangeUnderflow || last.validity.rangeUnderflow) return;
    const isWrong = !!first.value && !!last.value && first.value > last.value;
    last.setCustomValidity(isWrong ? wrong : '');
    last.reportValidity();
    if (!isWrong && !!first.value === !!last.value) change(first.value && `${first.value}/${last.value}`);
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

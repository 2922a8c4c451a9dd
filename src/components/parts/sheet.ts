import { html, nothing, type LitElement, type TemplateResult } from 'lit';
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

interface Sheet {
  readonly text: ShellText;
  readonly headingLevel: number;
  readonly parts: readonly (SheetGroup | SheetSelect)[];
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
          <button class="button" type="button" @click=${close}>${text.t('close')}</button>
        </div>
        ${parts.map((part) => ('ids' in part ? group(part) : select(part)))}
        <div class="dialog-end">
          <button class="button strong" type="submit">${done}</button>
          <button class="button" type="button" @click=${clear}>${text.t('clear.all')}</button>
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

import { html, nothing, type TemplateResult } from 'lit';

interface Field {
  /** Of the control; unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly change: (value: string) => void;
}

const valueOf = (event: Event): string => {
  const { target } = event;
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField ? target.value : '';
};

const hintPart = (id: string, hint: string | undefined) =>
  hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing;
const describedBy = (id: string, hint: string | undefined) => (hint ? `${id}-hint` : nothing);

/** One line of text, under its label and its hint. */
export const textField = ({
  id,
  label,
  value,
  hint,
  change,
  type = 'text',
}: Field & { readonly type?: 'text' | 'number' }): TemplateResult =>
  html`<div class="pair">
    <label for=${id}>${label}</label>
    ${hintPart(id, hint)}
    <input
      id=${id}
      type=${type}
      min=${type === 'number' ? '1' : nothing}
      autocomplete="off"
      spellcheck="false"
      autocapitalize="off"
      aria-describedby=${describedBy(id, hint)}
      .value=${value}
      @input=${(event: Event) => change(valueOf(event))}
    />
  </div>`;

/** A few lines of text. */
export const linesField = ({ id, label, value, hint, change }: Field): TemplateResult =>
  html`<div class="pair">
    <label for=${id}>${label}</label>
    ${hintPart(id, hint)}
    <textarea
      id=${id}
      rows="3"
      autocomplete="off"
      spellcheck="false"
      autocapitalize="off"
      aria-describedby=${describedBy(id, hint)}
      .value=${value}
      @input=${(event: Event) => change(valueOf(event))}
    ></textarea>
  </div>`;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly about?: string;
}

export const selectField = ({
  id,
  label,
  value,
  hint,
  change,
  options,
}: Field & { readonly options: readonly Option[] }): TemplateResult =>
  html`<div class="pair">
    <label for=${id}>${label}</label>
    ${hintPart(id, hint)}
    <select id=${id} aria-describedby=${describedBy(id, hint)} @change=${(event: Event) => change(valueOf(event))}>
      ${options.map(
        (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
      )}
    </select>
  </div>`;

/** One of a few, all in sight. */
export const radioGroup = ({
  id,
  label,
  value,
  change,
  options,
}: Omit<Field, 'hint'> & { readonly options: readonly Option[] }): TemplateResult =>
  html`<fieldset class="radios">
    <legend>${label}</legend>
    ${options.map(
      (option) =>
        html`<label class="radio">
          <input
            type="radio"
            name=${id}
            .value=${option.value}
            .checked=${option.value === value}
            @change=${() => change(option.value)}
          />
          <span>${option.label}${option.about ? html`<small>${option.about}</small>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;

import { html, nothing, type TemplateResult } from 'lit';

/** One thing that is known, under its name; nothing where it is not. For a `<dl class="pairs">`. */
export const pair = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value && value !== nothing
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** Several values as a list, one as it is; `undefined` for none. */
export const several = (values: readonly unknown[]): unknown =>
  values.length > 1
    ? html`<ul>
        ${values.map((each) => html`<li>${each}</li>`)}
      </ul>`
    : values[0];

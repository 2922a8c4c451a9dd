import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../domain/provenance.ts';
import { sourceName } from './source-name.ts';

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

/** What a record comes from; `undefined` where that is this very site. */
export function sourceWords(source: Source | undefined): unknown {
  const name = sourceName(source?.label);
  return name && html`<bdi dir="auto">${name}</bdi>`;
}

import { html, type TemplateResult } from 'lit';

/** A table that is wider than its place scrolls in a box of its own, also with the keys. */
export const scrollBox = (name: string, table: TemplateResult): TemplateResult =>
  html`<div class="scroll" role="group" aria-label=${name} tabindex="0">${table}</div>`;

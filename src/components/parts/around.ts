import { html, type TemplateResult } from 'lit';

/** A message around something that is more than text: each language puts it where it belongs. */
export function around(message: (place: string) => string, thing: unknown): TemplateResult {
  const [before = '', after = ''] = message('\n').split('\n');
  return html`${before}${thing}${after}`;
}

import { html, type TemplateResult } from 'lit';
import type { ServicesText } from './services-text.ts';

/** List or map: two buttons, of which one is pressed. */
export function viewChoice({ t }: ServicesText, hasMap: boolean, choose: (map: boolean) => void): TemplateResult {
  const choice = (words: string, map: boolean) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${map === hasMap ? 'true' : 'false'}
      @click=${() => choose(map)}
    >
      ${words}
    </button>`;
  return html`<div class="views no-print" role="group" aria-label=${t('services.view')}>
    ${choice(t('services.view.list'), false)}${choice(t('services.view.map'), true)}
  </div>`;
}

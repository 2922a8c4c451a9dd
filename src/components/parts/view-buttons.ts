import { html, type TemplateResult } from 'lit';

/** Ways to look at the same records: buttons of which one is pressed. `label`: what the group is called. */
export const viewButtons = <View extends string>(
  label: string,
  views: readonly View[],
  chosen: View,
  words: (view: View) => string,
  choose: (view: View) => void,
): TemplateResult =>
  html`<div class="views no-print" role="group" aria-label=${label}>
    ${views.map(
      (each) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${each === chosen ? 'true' : 'false'}
          @click=${() => choose(each)}
        >
          ${words(each)}
        </button>`,
    )}
  </div>`;

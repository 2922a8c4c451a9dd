import { html, type TemplateResult } from 'lit';
import type { ActionsText } from './actions-text.ts';

const VIEWS = ['board', 'list', 'advice'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (name: string): View => VIEWS.find((each) => each === name) ?? 'board';

/** Board, list or questions: buttons of which one is pressed. */
export function viewChoice(
  { t }: ActionsText,
  view: View,
  hasAdvice: boolean,
  choose: (view: View) => void,
): TemplateResult {
  return html`<div class="views no-print" role="group" aria-label=${t('actions.view')}>
    ${VIEWS.filter((each) => hasAdvice || each !== 'advice').map(
      (each) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${each === view ? 'true' : 'false'}
          @click=${() => choose(each)}
        >
          ${t(`actions.view.${each}`)}
        </button>`,
    )}
  </div>`;
}

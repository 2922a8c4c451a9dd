import { html, type TemplateResult } from 'lit';
import type { ActivitiesText } from './activities-text.ts';

export const VIEWS = ['list', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (name: string): View => VIEWS.find((each) => each === name) ?? 'list';

const KEYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/** List, week or month: the tabs of the APG, which open what they name as they get the focus. */
export function viewTabs(text: ActivitiesText, view: View, choose: (view: View) => void): TemplateResult {
  const press = (event: KeyboardEvent) => {
    const move = KEYS[event.key];
    const { currentTarget } = event;
    // With another key held it is the browser's: Alt and an arrow lead to the page before.
    if (!move || event.altKey || event.ctrlKey || event.metaKey || !(currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const isTurned = currentTarget.matches(':dir(rtl)') && event.key.startsWith('Arrow');
    const at = VIEWS.indexOf(view);
    const to = VIEWS.at((isTurned ? 2 * at - move(at) : move(at)) % VIEWS.length) ?? view;
    choose(to);
    currentTarget.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return html`<div class="views no-print" role="tablist" aria-label=${text.t('activities.view')} @keydown=${press}>
    ${VIEWS.map(
      (each) =>
        html`<button
          id="tab-${each}"
          class="button"
          type="button"
          role="tab"
          aria-selected=${each === view ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${each === view ? 0 : -1}
          @click=${() => choose(each)}
        >
          ${text.t(`activities.view.${each}`)}
        </button>`,
    )}
  </div>`;
}

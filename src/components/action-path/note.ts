import { html, nothing, type TemplateResult } from 'lit';
import { isFinished } from '../../domain/action-state.ts';
import type { Action } from '../../domain/action.ts';
import { wordsFor } from '../../domain/text.ts';
import { otherLang } from '../parts/feed-text.ts';
import type { ActionsText } from './actions-text.ts';
import { standOf } from './stand.ts';

/** What every note of one drawing shares. */
export interface NoteContext {
  readonly text: ActionsText;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The phase stands above the notes already. */
  readonly isGrouped: boolean;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly details: (action: Action) => unknown;
}

/** One action, question or idea: what it is, where it stands and what comes next; opened in place. */
export function note(action: Action, context: NoteContext): TemplateResult {
  const { id } = action;
  const { language } = context.text;
  const isOpen = context.isOpen(id);
  const title = wordsFor(action.title, language);
  return html`<li
    part="action"
    data-id=${id}
    class="action ${isOpen ? 'open' : ''} ${isFinished(action) ? 'over' : ''}"
  >
    <button
      class="name"
      type="button"
      dir="auto"
      lang=${otherLang(title, language)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? 'details' : nothing}
      @click=${() => context.toggle(id)}
    >
      ${title?.text}
    </button>
    ${standOf(action, context)}
    ${isOpen ? html`<div id="details" class="details">${context.details(action)}</div>` : nothing}
  </li>`;
}

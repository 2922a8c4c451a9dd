import { html, nothing, type TemplateResult } from 'lit';
import { boardOf, type BoardColumn } from '../../domain/action-board.ts';
import type { Action } from '../../domain/action.ts';
import { heading } from '../parts/heading.ts';
import { note, type NoteContext } from './note.ts';
import { stageLine } from './stand.ts';

/** Notes below each other. */
export const notes = (actions: readonly Action[], context: NoteContext): TemplateResult =>
  html`<ul class="list notes">
    ${actions.map((action) => note(action, context))}
  </ul>`;

/** Quick wins and long-term goals, each by stage: beside each other where there is room, else below. Reads as nested lists. */
export function board(actions: readonly Action[], level: number, context: NoteContext): TemplateResult {
  const grouped = { ...context, isGrouped: true };
  const { t } = context.text;
  const column = ({ horizon, stages }: BoardColumn) =>
    html`<div class="column">
      ${heading(t(`actions.${horizon}`), level, { deeper: 1, look: 'group' })}
      ${stages.map(
        (each) =>
          html`<div class="in-phase">
            ${heading(stageLine(each.stage, context.text), level, { deeper: 2, look: 'phase' })}
            ${notes(each.actions, grouped)}
          </div>`,
      )}
    </div>`;
  return html`<div class="board">${boardOf(actions).map(column)}</div>`;
}

/** Ideas of neighbours, apart from what is done. */
export const ideas = (
  actions: readonly Action[],
  level: number,
  context: NoteContext,
): TemplateResult | typeof nothing =>
  actions.length === 0
    ? nothing
    : html`<div class="ideas">
        ${heading(context.text.t('actions.ideas'), level, { deeper: 1, look: 'group' })} ${notes(actions, context)}
      </div>`;

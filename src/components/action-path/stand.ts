import { html, nothing, type TemplateResult } from 'lit';
import { horizonOf, PHASES, stageOf, type Stage } from '../../domain/action-board.ts';
import { isOpenToJoin } from '../../domain/action-filters.ts';
import { isFinished, lateSince, progressOf } from '../../domain/action-state.ts';
import type { Action } from '../../domain/action.ts';
import { colon } from '../../i18n/colon.ts';
import { sentence } from '../../i18n/sentence.ts';
import { feedText } from '../parts/feed-text.ts';
import type { ActionsText } from './actions-text.ts';
import { whenWords } from './day-words.ts';
import type { NoteContext } from './note.ts';
import { awaitedWords, promiseWords, statusWords } from './stand-words.ts';

/** A stage in words; of a phase with three steps of which so many are taken. */
export function stageLine(stage: Stage, { t }: ActionsText): TemplateResult {
  const last = PHASES.findIndex((phase) => phase === stage);
  const mark = html`<span class="mark" aria-hidden="true"
    >${PHASES.map((_each, at) => html`<i class=${at <= last ? 'on' : ''}></i>`)}</span
  >`;
  return html`${last < 0 ? nothing : mark}${t(`actions.phase.${stage}`)}`;
}

/** A line of a note; nothing where there is nothing to say. */
const line = (words: unknown, look = '') =>
  words && words !== nothing ? html`<p class=${look}>${words}</p>` : nothing;

function stage(action: Action, { text, today, isGrouped }: NoteContext): unknown {
  const { t, language } = text;
  const { nextStep, stoppedBecause } = action;
  const progress = progressOf(action);
  const when = awaitedWords(action, today, text);
  return html`${
    isGrouped
      ? nothing
      : line(
          html`${stageLine(stageOf(action), text)}<span class="note"> · ${t(`actions.${horizonOf(action)}`)}</span>`,
          'phase',
        )
  }
  ${line(statusWords(action, text), 'state')} ${line(feedText(stoppedBecause, language))}
  ${
    isFinished(action) || (!nextStep && !when)
      ? nothing
      : html`<div class="next ${lateSince(action, today) ? 'late' : ''}">
          ${nextStep ? [line(t('actions.next'), 'note'), ' ', line(feedText(nextStep.text, language))] : nothing}
          ${line(when)}
        </div>`
  }
  ${progress ? line(t('actions.steps', progress), 'note') : nothing}
  ${isOpenToJoin(action) ? line(t('actions.filter.join'), 'joinable') : nothing}`;
}

function asked({ advice, nextStep, summary }: Action, { text, today }: NoteContext): unknown {
  if (!advice) return nothing;
  const { t, language } = text;
  const { to, askedOn, answer, answeredOn, reason } = advice;
  return html`${line(feedText(summary, language))}
    ${line(to && html`${t('actions.advice.to')}${colon(language)}${feedText(to, language)}`, 'note')}
    ${line(askedOn && t('actions.advice.asked', { when: whenWords(askedOn, today, text) }), 'note')}
    <div class="next">${line(t(`actions.answer.${answer}`))}</div>
    ${line(reason ? feedText(reason, language) : answer === 'no' && t('actions.answer.no-reason'))}
    ${line(answeredOn && t('actions.answered', { when: whenWords(answeredOn, today, text) }), 'note')}
    ${line(
      nextStep &&
        html`<strong>${t('actions.next')}${colon(language)}</strong>${feedText(nextStep.text, language)}
          ${nextStep.date && sentence(whenWords(nextStep.date, today, text))}`,
    )}`;
}

function proposed(action: Action, { text, today }: NoteContext): unknown {
  const { t, language } = text;
  const { receivedOn, answer, answeredOn } = action.idea ?? {};
  return html`${line(feedText(action.summary, language))}
  ${line(receivedOn && t('actions.idea.received', { when: whenWords(receivedOn, today, text) }), 'note')}
  ${
    answer
      ? [
          line(html`<strong>${t('actions.answer')}${colon(language)}</strong>${feedText(answer, language)}`),
          line(answeredOn && t('actions.answered', { when: whenWords(answeredOn, today, text) }), 'note'),
        ]
      : line(promiseWords(action, today, text), `state ${lateSince(action, today) ? 'late' : ''}`)
  }`;
}

const STANDS = { action: stage, advice: asked, idea: proposed };

/** Where something stands: the phase and the next step of an action, the answer to a question or an idea. */
export const standOf = (action: Action, context: NoteContext): unknown => STANDS[action.kind](action, context);

import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import {
  baselineWords,
  cardSentence,
  labelOf,
  moodWords,
  oneInWords,
  periodWords,
  sourceLine,
  staleWords,
  targetWords,
  trendSentence,
  valueWords,
  type IndicatorText,
} from '../parts/indicator-words.ts';
import { chart } from './chart.ts';

/** What every card of one drawing shares. */
export interface CardContext {
  readonly text: IndicatorText;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** What an opened card says more; it arrives with its own part of the program. */
  readonly details: (view: IndicatorView) => unknown;
}

/** Beside the words: which way it went. */
const SHAPES = { risen: '▲', fallen: '▼', same: '=' } as const;

/**
 * How one thing is going: a sentence that says it all, the number, which way it goes, a drawing, and where it comes from. Its
 * one button opens the rest (A2). `at`: its number in the list, for names that other elements refer to.
 */
export function card(view: IndicatorView, at: number, context: CardContext): TemplateResult {
  const { indicator, own, trend } = view;
  const { text, headingLevel } = context;
  const { id } = indicator;
  const open = context.isOpen(id);
  return html`<li part="indicator" data-id=${id} class=${open ? 'card open' : 'card'}>
    ${heading(feedText(labelOf(indicator, text), text.language), headingLevel, { id: `n${at}`, deeper: 1, look: 'name' })}
    <figure aria-labelledby="n${at}">
      <p class="says">${cardSentence(view, text)} ${part('b', moodWords(view, text))}</p>
      <p class=${own.told.is === 'value' ? 'value' : 'value none'}>
        <b>${valueWords(own.told, indicator, text)}</b>
        ${own.figure ? html`<span class="note">${periodWords(own.figure, text)}</span>` : nothing}
        ${part('one-in', oneInWords(view, text))}
      </p>
      ${
        trend
          ? html`<p class="trend ${trend.is}">
              <span aria-hidden="true">${SHAPES[trend.is]}</span> ${trendSentence(view, text)}
            </p>`
          : nothing
      }
      ${chart(view, text)} ${remarks(view, text).map((words) => html`<p class="remark">${words}</p>`)}
      <figcaption class="note">${sourceLine(indicator, view, text)}</figcaption>
    </figure>
    <button
      id="b${at}"
      class="button"
      type="button"
      aria-labelledby="b${at} n${at}"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'details' : nothing}
      @click=${() => context.toggle(id)}
    >
      ${text.t('indicators.show')}
    </button>
    ${open ? html`<div id="details" class="details">${context.details(view)}</div>` : nothing}
  </li>`;
}

const part = (look: string, words: string | undefined) => (words ? html`<span class=${look}>${words}</span>` : nothing);

/** What one must know to read the number well. What cannot be compared is in the sentence already. */
const remarks = (view: IndicatorView, text: IndicatorText): readonly string[] =>
  [staleWords(view, text), targetWords(view, text), baselineWords(view, text)].filter((words) => words !== undefined);

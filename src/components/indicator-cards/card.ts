import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { labelOf, type IndicatorText } from '../parts/indicator-words.ts';
import { cardFigure } from './card-figure.ts';

/** What every card of one drawing shares. */
export interface CardContext {
  readonly text: IndicatorText;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** What an opened card says more; it arrives with its own part of the program. */
  readonly details: (view: IndicatorView) => unknown;
}

/**
 * How one thing is going, in words and a drawing. Its one button opens the rest (A2). `at`: its number in the list, for names
 * that other elements refer to.
 */
export function card(view: IndicatorView, at: number, context: CardContext): TemplateResult {
  const { indicator } = view;
  const { text, headingLevel } = context;
  const { id } = indicator;
  const open = context.isOpen(id);
  const name = `n${at}`;
  return html`<li part="indicator" data-id=${id} class=${open ? 'card open' : 'card'}>
    ${heading(feedText(labelOf(indicator, text), text.language), headingLevel, { id: name, deeper: 1, look: 'name' })}
    ${cardFigure(view, name, text)}
    <button
      id="b${at}"
      class="button"
      type="button"
      aria-labelledby="b${at} ${name}"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'details' : nothing}
      @click=${() => context.toggle(id)}
    >
      ${text.t('indicators.show')}
    </button>
    ${open ? html`<div id="details" class="details">${context.details(view)}</div>` : nothing}
  </li>`;
}

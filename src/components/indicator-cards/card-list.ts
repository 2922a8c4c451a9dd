import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { moreButton } from '../parts/button.ts';
import { card, type CardContext } from './card.ts';

export interface CardList {
  readonly figures: readonly Indicator[];
  /** How many are drawn now. */
  readonly shown: number;
  /** Whether there are more for who asks. */
  readonly isMore: boolean;
  readonly viewOf: (figure: Indicator) => IndicatorView | undefined;
  readonly context: CardContext;
  /** `ahead`: cards that stand before the first. */
  readonly more: (event: Event, ahead: number) => void;
}

/** The first cards, and the way to the next ones. */
export function cardList({ figures, shown, isMore, viewOf, context, more }: CardList): TemplateResult {
  const { t } = context.text;
  const drawn = (figure: Indicator, at: number) => {
    const view = viewOf(figure);
    return view ? card(view, at, context) : nothing;
  };
  // One that is opened from elsewhere may be so far down that it is not among the first: it stands before them.
  const ahead = figures.findIndex(({ id }, at) => at >= shown && context.isOpen(id));
  const first = figures[ahead];
  return html`<div>
    <ul part="list" class="cards" aria-label=${t('indicators.title')}>
      ${first ? drawn(first, ahead) : nothing} ${figures.slice(0, shown).map(drawn)}
    </ul>
    ${moreButton(isMore, context.text, (event) => more(event, first ? 1 : 0))}
  </div>`;
}

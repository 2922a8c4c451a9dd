import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { moreButton } from '../parts/button.ts';
import { card, type CardContext } from './card.ts';

export interface CardList {
  readonly views: readonly IndicatorView[];
  readonly shown: number;
  readonly context: CardContext;
  /** `ahead`: cards that stand before the first. */
  readonly more: (event: Event, ahead: number) => void;
}

/** The first cards, and the way to the next ones. */
export function cardList({ views, shown, context, more }: CardList): TemplateResult {
  const { t } = context.text;
  // One that is opened from elsewhere may be so far down that it is not among the first: it stands before them.
  const ahead = views.findIndex(({ indicator }, at) => at >= shown && context.isOpen(indicator.id));
  const first = views[ahead];
  return html`<div>
    <ul part="list" class="cards" aria-label=${t('indicators.title')}>
      ${first ? card(first, ahead, context) : nothing}
      ${views.slice(0, shown).map((view, at) => card(view, at, context))}
    </ul>
    ${moreButton(views.length > shown, context.text, (event) => more(event, first ? 1 : 0))}
  </div>`;
}

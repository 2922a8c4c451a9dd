import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor } from '../../controllers/feed-requests.ts';
import { stageOf } from '../../domain/action-board.ts';
import type { Action } from '../../domain/action.ts';
import { inArea } from '../../domain/in-area.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { otherWidget, wayTo } from '../parts/other-widget.ts';
import type { DetailsText, Widget } from './later.ts';

/** What is done about a figure, and the way to it on the board (domain.md B7, N6). Asked once a card is open. */
export class CausedActions {
  readonly #widget: Widget;
  readonly #text: DetailsText;
  readonly #feed: FeedController<'actions'>;

  constructor(host: ReactiveControllerHost & HTMLElement, widget: Widget, text: DetailsText) {
    this.#widget = widget;
    this.#text = text;
    this.#feed = new FeedController<'actions'>(host);
  }
  /** @param id of the indicator */
  render(id: string): TemplateResult | typeof nothing {
    const { config, headingLevel, area, areas } = this.#widget;
    this.#feed.follow(followingFor('actions', config));
    const { state } = this.#feed;
    if (state.status === 'pending' || state.status === 'none') return nothing;
    const named = state.value.items.filter(
      ({ because, indicatorIds }) => because.includes(id) || indicatorIds.includes(id),
    );
    if (named.length === 0) return nothing;
    const actions = named.filter(inArea(area, areas, state.value.items));
    if (actions.length === 0) return nothing;
    return html`<div>
      ${heading(this.#text.t('indicators.actions'), headingLevel, { deeper: 2, look: 'group' })}
      <ul class="actions">
        ${actions.map((action) => this.#renderLine(action))}
      </ul>
    </div>`;
  }
  #renderLine(action: Action): TemplateResult {
    const { id, kind, title, status } = action;
    const { t, language } = this.#text;
    const board = otherWidget<Action>('buurt-action-path');
    return html`<li>
      ${board ? wayTo(board, id, feedText(title, language)) : html`<b>${feedText(title, language)}</b>`}
      ${kind === 'action' ? html`<span class="note">${t(`indicators.actions.${stageOf(action) === 'paused' ? 'paused' : status}`)}</span>` : nothing}
    </li>`;
  }
}

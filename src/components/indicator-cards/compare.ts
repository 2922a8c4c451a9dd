import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../domain/area.ts';
import { isOf } from '../../domain/chart-rows.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { plain } from '../../domain/text.ts';
import { comparedWith } from '../../domain/view-of-indicator.ts';
import { moreButton } from '../parts/button.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { cardSentence, labelOf, type IndicatorText } from '../parts/indicator-words.ts';
import { compareTable } from './compare-table.ts';
import type { DetailsText } from './later.ts';

export interface Comparing {
  readonly views: readonly IndicatorView[];
  readonly words: IndicatorText;
  readonly text: DetailsText;
  readonly headingLevel: number;
  readonly chart: (view: IndicatorView) => SVGElement;
  /** Neighbourhoods that can be put beside the own one. */
  readonly areas: readonly Area[];
  /** The id of the one that is; `''` for none. */
  readonly beside: string;
  /** What a card of that one says; asked only where the publisher lets neighbourhoods be compared. */
  readonly viewBeside: (indicator: Indicator) => IndicatorView | undefined;
  readonly pick: (area: string) => void;
  /** How many figures are drawn. */
  readonly drawn: number;
  readonly more: (event: Event) => unknown;
}

/**
 * The neighbourhood beside the municipality, the region and the country: a chart for each indicator, and one table of
 * those that are drawn.
 */
export function compareView(comparing: Comparing): TemplateResult {
  const { views, chart, words, text, headingLevel, beside, viewBeside, drawn, more } = comparing;
  const shown = views
    .slice(0, drawn)
    .map((view) => (beside && view.indicator.compareAreas ? withBeside(view, viewBeside(view.indicator)) : view));
  return html`${choice(comparing)}
    <ul part="list" class="cards" aria-label=${words.t('indicators.title')}>
      ${shown.map(
        (view) =>
          html`<li part="indicator" class="card">
            ${heading(feedText(labelOf(view.indicator, words), words.language), headingLevel, { deeper: 1, look: 'name' })}
            <figure>
              <p class="says">${cardSentence(view, words)}</p>
              ${chart(view)}
            </figure>
          </li>`,
      )}
    </ul>
    ${moreButton(views.length > drawn, words, more)} ${compareTable(shown, words, text)}`;
}

/** With the other neighbourhood as its nearest place. */
function withBeside(view: IndicatorView, other: IndicatorView | undefined): IndicatorView {
  if (!other || isOf(other.own, view.own)) return view;
  return { ...view, compared: comparedWith(view.own, [other.own, ...view.compared], view.indicator) };
}

/** Which neighbourhood to put beside it, where the publisher of at least one figure lets that be done. */
function choice({ views, text, areas, beside, pick }: Comparing): TemplateResult | typeof nothing {
  const may = views.filter(({ indicator }) => indicator.compareAreas).length;
  if (may === 0 || areas.length === 0) return nothing;
  const { t, language } = text;
  return html`<p class="beside no-print">
    <label for="beside">${t('compare.with')}</label>
    <select
      id="beside"
      class="field"
      @change=${({ target }: Event) => target instanceof HTMLSelectElement && pick(target.value)}
    >
      <option value="" .selected=${beside === ''}>${t('compare.with.none')}</option>
      ${areas.map(
        ({ id, name }) => html`<option value=${id} .selected=${beside === id}>${plain(name, language) || id}</option>`,
      )}
    </select>
    ${beside && may < views.length ? html`<span class="note">${t('compare.some')}</span>` : nothing}
  </p>`;
}

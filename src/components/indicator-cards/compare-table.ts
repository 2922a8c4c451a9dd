import { html, nothing, type TemplateResult } from 'lit';
import { isOf } from '../../domain/chart-rows.ts';
import type { Compared, IndicatorView, PlacePoint } from '../../domain/indicator-view.ts';
import { feedText } from '../parts/feed-text.ts';
import { labelOf, periodWords, reasonWords, valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import type { DetailsText } from './later.ts';
import { placeName } from './place-name.ts';
import { scrollBox } from './scroll-box.ts';

/** Every indicator in a row, every place in a column. */
export function compareTable(views: readonly IndicatorView[], words: IndicatorText, text: DetailsText): TemplateResult {
  const { t } = text;
  const places = columnsOf(views);
  const caption = t('compare.table');
  return scrollBox(
    caption,
    html`<table class="figures">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('figures.label')}</th>
          ${places.map((place) => html`<th scope="col">${placeName(place, words)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${views.map(
          (view) =>
            html`<tr>
              <th scope="row">${feedText(labelOf(view.indicator, words), words.language)}</th>
              ${places.map((place) => cell(place, view, words, text))}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

const placesIn = ({ own, compared }: IndicatorView): readonly Compared[] => [{ ...own, reasons: [] }, ...compared];

const LEVELS = ['area', 'municipality', 'region', 'country'] as const;

/** Every place once, from near to far. */
function columnsOf(views: readonly IndicatorView[]): readonly PlacePoint[] {
  const columns: PlacePoint[] = [];
  for (const place of views.flatMap(placesIn)) if (!columns.some((each) => isOf(each, place))) columns.push(place);
  return columns.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function cell(column: PlacePoint, view: IndicatorView, words: IndicatorText, { t }: DetailsText): TemplateResult {
  const { indicator } = view;
  const found = placesIn(view).find((each) => isOf(each, column));
  // It may have a figure that its publisher does not want beside others.
  if (!found && column.level === 'area' && !indicator.compareAreas) return html`<td>${t('compare.not')}</td>`;
  const { told = { is: 'missing' } as const, figure, reasons = [] } = found ?? {};
  const isPartly = reasons.length > 0 && told.is === 'value';
  return html`<td>
    ${valueWords(told, indicator, words)}
    ${figure ? html`<span class="note">${periodWords(figure, words)}</span>` : nothing}
    ${isPartly ? html`<span class="note">${t('figures.partly', { reason: reasonWords(reasons, words) })}</span>` : nothing}
  </td>`;
}

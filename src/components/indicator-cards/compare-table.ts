import { html, nothing, type TemplateResult } from 'lit';
import { isOf } from '../../domain/chart-rows.ts';
import type { Compared, IndicatorView, PlacePoint } from '../../domain/indicator-view.ts';
import { feedText } from '../parts/feed-text.ts';
import { labelOf, periodWords, reasonWords, valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import type { DetailsText } from './later.ts';
import { placeName, placeTitle } from './place-name.ts';
import { table } from './table.ts';

/** Every indicator in a row, every place in a column. */
export function compareTable(views: readonly IndicatorView[], words: IndicatorText, text: DetailsText): TemplateResult {
  const places = columnsOf(views);
  const first = text.t('figures.label');
  const heads = places.map((place) => ({ title: placeName(place, words), name: placeTitle(place, words) }));
  const rows = views.map((view) => ({
    title: feedText(labelOf(view.indicator, words), words.language),
    cells: places.map((place) => cell(place, view, words, text)),
  }));
  return table(text.t('compare.table'), [{ title: first, name: first }, ...heads], rows);
}

const placesIn = ({ own, compared }: IndicatorView): readonly Compared[] => [{ ...own, reasons: [] }, ...compared];

const LEVELS = ['area', 'municipality', 'region', 'country'] as const;

/** Every place once, from near to far. */
function columnsOf(views: readonly IndicatorView[]): readonly PlacePoint[] {
  const columns: PlacePoint[] = [];
  for (const place of views.flatMap(placesIn)) if (!columns.some((each) => isOf(each, place))) columns.push(place);
  return columns.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function cell(column: PlacePoint, view: IndicatorView, words: IndicatorText, { t }: DetailsText): unknown {
  const { indicator } = view;
  const found = placesIn(view).find((each) => isOf(each, column));
  // It may have a figure that its publisher does not want beside others.
  if (!found && column.level === 'area' && !indicator.compareAreas) return t('compare.not');
  const { told = { is: 'missing' } as const, figure, reasons = [] } = found ?? {};
  const isPartly = reasons.length > 0 && told.is === 'value';
  return html`${valueWords(told, indicator, words)}
  ${figure ? html`<span class="note">${periodWords(figure, words)}</span>` : nothing}
  ${isPartly ? html`<span class="note written">${t('figures.partly', { reason: reasonWords(reasons, words) })}</span>` : nothing}`;
}

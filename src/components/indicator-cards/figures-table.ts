import { html, nothing, type TemplateResult } from 'lit';
import { figureRows } from '../../domain/chart-rows.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { plain } from '../../domain/text.ts';
import { labelOf, valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import { figureColumns } from './figure-columns.ts';
import type { DetailsText } from './later.ts';
import { placeName } from './place-name.ts';
import { scrollBox } from './scroll-box.ts';

/** The figures of a card as a table: the same as in its chart, written alike, with what a drawing cannot say. */
export function figuresTable(view: IndicatorView, words: IndicatorText, text: DetailsText): TemplateResult {
  const { indicator, target } = view;
  const { t, language } = text;
  const rows = figureRows(view);
  const columns = figureColumns(view, rows, words, text);
  const caption = t('figures.table', { label: plain(labelOf(indicator, words), language) });
  const goal = (value: number, year: number | undefined) =>
    html`<tr>
      <th scope="row">${words.t('indicators.goal')}</th>
      <td>${year ?? ''}</td>
      <td>${valueWords({ is: 'value', value }, indicator, words)}</td>
      ${columns.slice(2).map(() => html`<td></td>`)}
    </tr>`;
  return scrollBox(
    caption,
    html`<table class="figures">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('figures.place')}</th>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.isOwn ? 'here' : nothing}>
              <th scope="row">${placeName(row, words)}</th>
              ${columns.map((column) => html`<td class=${column.isSaid ? 'said' : nothing}>${column.words(row)}</td>`)}
            </tr>`,
        )}
        ${target ? goal(target.value, target.year) : nothing}
      </tbody>
    </table>`,
  );
}

import { html, type TemplateResult } from 'lit';
import { figureRows } from '../../domain/chart-rows.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { plain } from '../../domain/text.ts';
import { labelOf, valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import { figureColumns } from './figure-columns.ts';
import type { DetailsText } from './later.ts';
import { placeName } from './place-name.ts';
import { table, type TableRow } from './table.ts';

/** The figures of a card as a table: the same as in its chart, written alike, with what a drawing cannot say. */
export function figuresTable(view: IndicatorView, words: IndicatorText, text: DetailsText): TemplateResult {
  const { indicator, target } = view;
  const { t, language } = text;
  const figures = figureRows(view);
  const columns = figureColumns(view, figures, words, text);
  const rows = figures.map((row): TableRow => {
    const cells = columns.map((column) => {
      const said = column.words(row);
      return column.isSaid && said ? html`<span class="written">${said}</span>` : said;
    });
    return { title: placeName(row, words), cells, isOwn: row.isOwn };
  });
  if (target) {
    const goal = [target.year ?? '', valueWords({ is: 'value', value: target.value }, indicator, words)];
    rows.push({ title: words.t('indicators.goal'), cells: columns.map((_column, at) => goal[at] ?? '') });
  }
  const caption = t('figures.table', { label: plain(labelOf(indicator, words), language) });
  const heads = [t('figures.place'), ...columns.map(({ title }) => title)].map((title) => ({ title, name: title }));
  return table(caption, heads, rows);
}

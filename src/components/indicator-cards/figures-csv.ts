import { figureRows } from '../../domain/chart-rows.ts';
import { csvText } from '../../domain/csv-text.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { plain } from '../../domain/text.ts';
import { labelOf, numberWords, type IndicatorText } from '../parts/indicator-words.ts';
import { sourceName } from '../parts/source-name.ts';
import { figureColumns } from './figure-columns.ts';
import type { DetailsText } from './later.ts';
import { placeTitle } from './place-name.ts';

/**
 * The table of a card for a spreadsheet: the same rows and words, the bare number beside them, and on each row where it comes
 * from, so that a row that is copied elsewhere still says so.
 */
export function figuresCsv(view: IndicatorView, words: IndicatorText, text: DetailsText): string {
  const { indicator } = view;
  const { t, language } = text;
  const { source, updated, demo } = indicator;
  const origin = [plain(source?.name, language) || sourceName(source?.label), demo && words.t('demo')];
  const rows = figureRows(view);
  const columns = figureColumns(view, rows, words, text);
  const same: readonly (readonly [title: string, words: string])[] = [
    [words.t('source'), origin.filter(Boolean).join('. ')],
    ['URL', source?.url ?? ''],
    [t('figures.licence'), source?.licence ?? ''],
    [t('figures.updated'), updated?.slice(0, 10) ?? ''],
  ];
  const label = plain(labelOf(indicator, words), language);
  return csvText([
    [
      t('figures.label'),
      t('figures.place'),
      ...columns.map(({ title }) => title),
      t('figures.number'),
      ...same.map(([title]) => title),
    ],
    ...rows.map((row) => [
      label,
      placeTitle(row, words),
      ...columns.map((column) => column.words(row)),
      row.told.is === 'value' ? numberWords(row.told.value, indicator, words) : '',
      ...same.map(([, each]) => each),
    ]),
  ]);
}

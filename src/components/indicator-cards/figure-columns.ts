import type { FigureRow } from '../../domain/chart-rows.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import { plain } from '../../domain/text.ts';
import { numberIn } from '../../i18n/number.ts';
import { numberWords, periodWords, reasonWords, valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import type { DetailsText } from './later.ts';

/** The words that the heads of the columns need. */
type ColumnText = Pick<DetailsText, 't' | 'language'>;

/** What is said of each figure, besides whose it is. */
export interface FigureColumn {
  readonly title: string;
  readonly words: (row: FigureRow) => string;
  /** Not a number or a word, but what is written about it. */
  readonly isSaid?: boolean;
}

/** What there is to say of these figures: when, how much, and where anybody said so how many answered, how sure it is, and what else. */
export function figureColumns(
  { indicator }: IndicatorView,
  rows: readonly FigureRow[],
  words: IndicatorText,
  text: ColumnText,
): readonly FigureColumn[] {
  const { t, language } = text;
  // Of what may not be shown nothing else is told either.
  const told = ({ told: { is }, figure }: FigureRow) => (is === 'value' ? figure : undefined);
  const columns: readonly FigureColumn[] = [
    { title: t('figures.period'), words: ({ figure }) => (figure ? periodWords(figure, words) : '') },
    { title: t('figures.value'), words: (row) => valueWords(row.told, indicator, words) },
    { title: t('figures.n'), words: (row) => optional(told(row)?.n, (n) => numberIn(n, language)) },
    {
      title: t('figures.margin'),
      words: (row) => optional(told(row)?.margin, (margin) => `± ${numberWords(margin, indicator, words)}`),
    },
    { title: t('figures.note'), words: (row) => notes(row, words, text).join('. '), isSaid: true },
  ];
  return columns.filter((column, at) => at < 2 || rows.some((row) => column.words(row) !== ''));
}

const optional = (value: number | undefined, words: (value: number) => string): string =>
  value === undefined ? '' : words(value);

function notes(
  { reasons, told, figure }: FigureRow,
  words: IndicatorText,
  { t, language }: ColumnText,
): readonly string[] {
  const isPartly = reasons.length > 0 && told.is === 'value';
  return [
    isPartly ? t('figures.partly', { reason: reasonWords(reasons, words) }) : '',
    figure?.break ? t('figures.break') : '',
    plain(figure?.note, language),
  ].filter(Boolean);
}

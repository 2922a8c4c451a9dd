import { Choosing } from '../../components/indicator-cards/choosing.ts';
import { figureColumns } from '../../components/indicator-cards/figure-columns.ts';
import {
  baselineWords,
  cardSentence,
  labelOf,
  moodWords,
  placeWords,
  sourceLine,
  staleWords,
  targetWords,
  trendSentence,
} from '../../components/parts/indicator-words.ts';
import { figureRows, type FigureRow } from '../../domain/chart-rows.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { IndicatorItem } from '../../domain/indicator.ts';
import { plain } from '../../domain/text.ts';
import { viewOf } from '../../domain/view-of-indicator.ts';
import { indicatorsCatalogue, type IndicatorsMessages } from '../../i18n/indicators/catalogue.ts';
import { indicatorDetailsCatalogue, type IndicatorDetailsMessages } from '../../i18n/indicators/details.ts';
import { sentence } from '../../i18n/sentence.ts';
import { joined, markup, type Part } from '../markup.ts';
import { feedWords } from './feed-words.ts';
import { findingsParts } from './findings.ts';
import { heading, line, listOf, MOST_ROWS, whole, type Fragment, type Reading } from './fragment.ts';
import { wordsIn, type Words } from './words.ts';

interface Telling {
  readonly text: Words<IndicatorsMessages>;
  readonly more: Words<IndicatorDetailsMessages>;
}

/** How it goes with the neighbourhood: what each card says, where that comes from, and its figures as a table; what people said. */
export async function indicatorsFragment(items: readonly IndicatorItem[], reading: Reading): Promise<Fragment> {
  const { language, level, areas } = reading;
  const telling = {
    text: await wordsIn(indicatorsCatalogue, language),
    more: await wordsIn(indicatorDetailsCatalogue, language),
  };
  const { t } = telling.text;
  const question = { items, ids: '', theme: '', area: reading.area, areas };
  const { items: here, area } = new Choosing().answer(question);
  const viewpoint = { ...reading, area };
  const views = here.flatMap((item) => (item.kind === 'indicator' ? (viewOf(item, viewpoint) ?? []) : []));
  const findings = here.filter((item) => item.kind === 'finding');
  const shown = views.slice(0, MOST_ROWS);
  const heard = findings.slice(0, MOST_ROWS - shown.length);
  const parts = [
    heading(level, t('indicators.title')),
    listOf(
      shown.map((view) => [
        heading(level + 1, feedWords(labelOf(view.indicator, telling.text), language)),
        aboutFigures(view, telling),
      ]),
    ),
    views.length === 0 ? line(t('indicators.none')) : undefined,
    findingsParts(heard, level + 1, telling.text, telling.more),
  ];
  const rest = views.length + findings.length - shown.length - heard.length;
  return { markup: whole(reading, parts), rest };
}

/** What may not be shown has no number in any of this: the words and the table are those of the card. */
function aboutFigures(view: IndicatorView, telling: Telling): readonly Part[] {
  const { text } = telling;
  return [
    line(joined([cardSentence(view, text), moodWords(view, text)], ' ')),
    line(trendSentence(view, text)),
    ...[staleWords(view, text), targetWords(view, text), baselineWords(view, text)].map(line),
    figuresTable(view, telling),
    line(sourceLine(view.indicator, view, text)),
  ];
}

/** Two columns, as it must fit on a phone without any style; what else there is to say of a figure stands under it. */
function figuresTable(view: IndicatorView, { text, more }: Telling): Part {
  const { t, language } = more;
  const rows = figureRows(view);
  const [period, value, ...others] = figureColumns(view, rows, text, more);
  const about = (row: FigureRow) =>
    others.map(({ title, words }) => {
      const said = feedWords(words(row), language);
      return said && markup`<br>${title}: ${said}`;
    });
  return markup`<table>
<caption>${t('figures.table', { label: plain(labelOf(view.indicator, text), language) })}</caption>
<thead><tr><th scope="col">${t('figures.place')}</th><th scope="col">${value?.title}</th></tr></thead>
<tbody>
${rows.map((row) => {
  const place = feedWords(row.name, language) ?? sentence(placeWords(row, text));
  const header = joined([place, period?.words(row)], ', ');
  return markup`<tr><th scope="row">${header}</th><td>${value?.words(row)}${about(row)}</td></tr>\n`;
})}</tbody>
</table>
`;
}

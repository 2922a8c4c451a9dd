import { html, nothing, type TemplateResult } from 'lit';
import { reasonsOf } from '../../domain/action-links.ts';
import type { Action } from '../../domain/action.ts';
import type { Finding, Indicator, IndicatorItem } from '../../domain/indicator.ts';
import { viewOf } from '../../domain/view-of-indicator.ts';
import { feedText } from '../parts/feed-text.ts';
import { labelOf, periodWords, valueWords } from '../parts/indicator-words.ts';
import { otherWidget, wayTo } from '../parts/other-widget.ts';
import { several } from '../parts/pairs.ts';
import { groupWords } from '../parts/theme-words.ts';
import { dateWords } from './day-words.ts';
import type { Opened } from './details.ts';
import { areaOf } from './figures.ts';

/** Why something is done: figures as they are now, and what people said. `undefined` where no feed knows why. */
export function reasons(action: Action, opened: Opened): unknown {
  const { indicators, findings } = reasonsOf(action, opened.linked);
  return several([
    ...indicators.map((indicator) => figure(indicator, areaOf(action, opened), opened)),
    ...findings.map((finding) => voice(finding, opened)),
  ]);
}

/** The way to a figure or a voice in the cards of the page; the words alone where it has none. */
function way(id: string, words: unknown): TemplateResult {
  const cards = otherWidget<IndicatorItem>('buurt-indicator-cards');
  return cards ? wayTo(cards, id, words) : html`${words}`;
}

function figure(indicator: Indicator, area: string | undefined, { figures, text, widget }: Opened): TemplateResult {
  const { areas, now } = widget;
  const own = viewOf(indicator, { area, areas, now })?.own;
  const said = own && valueWords(own.told, indicator, figures);
  const value = own?.figure
    ? text.t('actions.figures.year', { value: said ?? '', year: periodWords(own.figure, figures) })
    : said;
  return html`${way(indicator.id, feedText(labelOf(indicator, figures), text.language))}${value ? html` (${value})` : nothing}`;
}

/** What people said, and who they were: the group, when, and how many. */
function voice(
  { id, text: said, group, date, participants }: Finding,
  { figures, text, today }: Opened,
): TemplateResult {
  const { language, n } = text;
  const about = [
    ...(group ? [feedText(groupWords(group, figures), language)] : []),
    ...(date ? [dateWords(date, today, language)] : []),
    ...(participants ? [n('actions.finding.size', participants)] : []),
  ];
  return html`${way(id, feedText(said, language))}${
    about.length > 0
      ? html` <span class="note">(${about.map((each, at) => [at === 0 ? '' : ', ', each])})</span>`
      : nothing
  }`;
}

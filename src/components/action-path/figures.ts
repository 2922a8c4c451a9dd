import { html } from 'lit';
import { measuredBy } from '../../domain/action-links.ts';
import type { Action, Measured } from '../../domain/action.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { IndicatorView, PlacePoint } from '../../domain/indicator-view.ts';
import { viewOf } from '../../domain/view-of-indicator.ts';
import { colon } from '../../i18n/colon.ts';
import { locale } from '../../i18n/language.ts';
import { feedText } from '../parts/feed-text.ts';
import { labelOf, periodWords, valueWords } from '../parts/indicator-words.ts';
import { several } from '../parts/pairs.ts';
import type { Opened } from './details.ts';

/** What an action of one neighbourhood changes is to be seen there, wherever the resident looks from. */
export const areaOf = ({ area: [own] }: Action, { widget }: Opened): string | undefined => own ?? widget.area;

/**
 * What was measured before and after, with years: of the indicators it is judged by, else as the action itself says. `undefined`
 * where it is judged by nothing, or that did not come.
 */
export function figuresOf(action: Action, opened: Opened): unknown {
  const { linked, widget, isUnread, text } = opened;
  const { areas, now } = widget;
  const area = areaOf(action, opened);
  const measured = measuredBy(action, linked);
  const views = measured.flatMap((indicator) => viewOf(indicator, { area, areas, now }) ?? []);
  const lines = views.flatMap((view) => {
    const change = changeOf(view, opened);
    return change
      ? html`${feedText(labelOf(view.indicator, opened.figures), text.language)}${colon(text.language)}${change}`
      : [];
  });
  // Judged by one figure, its target is a figure of that kind.
  const [only, ...others] = measured;
  const indicator = others.length === 0 ? only : undefined;
  const target = action.target ?? indicator?.target;
  const said = [
    ...(lines.length > 0 ? lines : ownChange(action, indicator, opened)),
    ...(target ? [text.t('actions.figures.target', { value: inYear(target, indicator, opened) })] : []),
  ];
  if (said.length > 0) return several(said);
  return action.indicatorIds.length > 0 && !isUnread ? text.t('actions.figures.none') : undefined;
}

/** "van 58 % in 2023 naar 69 % in 2025", or the one figure there is; a figure that may not be told says why. */
function changeOf({ indicator, own, baseline, trend, series }: IndicatorView, opened: Opened): string | undefined {
  const { text, figures } = opened;
  const said = ({ figure, told }: PlacePoint) =>
    figure &&
    text.t('actions.figures.year', {
      value: valueWords(told, indicator, figures),
      year: periodWords(figure, figures),
    });
  // What was measured another way before is no beginning of what it is now.
  const points = series[0]?.points ?? [];
  const since = trend ? points.slice(points.findIndex(({ figure }) => figure === trend.from)) : [];
  const first = since.find((point) => point === baseline && point.told.is === 'value') ?? since[0];
  return change(first && first.figure !== own.figure ? said(first) : undefined, said(own), opened);
}

/** The same, as the action itself gives it. */
function ownChange({ baseline, latest }: Action, indicator: Indicator | undefined, opened: Opened): readonly unknown[] {
  const [from, to] = [baseline, latest].map((each) => each && inYear(each, indicator, opened));
  const said = change(from, to, opened);
  if (!said) return [];
  return [
    indicator
      ? html`${feedText(labelOf(indicator, opened.figures), opened.text.language)}${colon(opened.text.language)}${said}`
      : said,
  ];
}

const change = (from: string | undefined, to: string | undefined, { text: { t } }: Opened): string | undefined =>
  from && to ? t('actions.figures.change', { from, to }) : (to ?? from);

/** "69 % in 2025"; the bare number where nobody knows of what. */
function inYear({ value, year }: Measured, indicator: Indicator | undefined, { text, figures }: Opened): string {
  const words = indicator
    ? valueWords({ is: 'value', value }, indicator, figures)
    : new Intl.NumberFormat(locale(text.language)).format(value);
  return year === undefined ? words : text.t('actions.figures.year', { value: words, year });
}

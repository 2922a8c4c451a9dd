import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Figure, Unit } from '../../domain/indicator.ts';
import { marginOf } from '../../domain/margin.ts';
import { feedText } from '../parts/feed-text.ts';
import { valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import { pair, several } from '../parts/pairs.ts';
import { webLink } from '../parts/reach.ts';
import type { DetailsText } from './later.ts';

/** What was asked, of whom, and how sure it is; nothing where nobody said any of it. */
export function measured(
  { indicator, own }: IndicatorView,
  words: IndicatorText,
  text: DetailsText,
): TemplateResult | typeof nothing {
  const { t, language } = text;
  const { question, definition, method, comparable, source, breakdown } = indicator;
  const { figure, told } = own;
  const between = (value: number, of: Figure) => {
    const margin = marginOf(of, indicator);
    const number = (end: number) => valueWords({ is: 'value', value: end }, indicator, words);
    const [least, most] = ENDS[indicator.unit];
    const [low, high] = [Math.max(least, value - margin), Math.min(most, value + margin)];
    return margin > 0 && t('indicators.how.between', { low: number(low), high: number(high) });
  };
  const said = [
    pair(t('indicators.how.question'), feedText(question, language)),
    pair(t('indicators.how.definition'), feedText(definition, language)),
    pair(t('indicators.how.asked'), figure && asked(figure, text)),
    pair(t('indicators.how.age'), figure && ages(figure, text)),
    pair(t('indicators.how.method'), feedText(method, language)),
    pair(t('indicators.how.margin'), figure && told.is === 'value' && between(told.value, figure)),
    pair(
      t('indicators.how.part'),
      several(breakdown.map(({ label, chosen }) => html`<bdi dir="auto">${label}: ${chosen}</bdi>`)),
    ),
    pair(t('indicators.how.comparable'), feedText(comparable, language)),
    pair(t('indicators.how.note'), feedText(figure?.note, language)),
    pair(words.t('source'), source?.url ? html`${feedText(source.name, language)} ${webLink(source.url)}` : nothing),
  ].filter((each) => each !== nothing);
  if (said.length === 0) return nothing;
  return html`<details>
    <summary class="button">${t('indicators.how')}</summary>
    <dl class="pairs">${said}</dl>
  </details>`;
}

/** What no figure is under or above. */
const ENDS: Readonly<Record<Unit, readonly [number, number]>> = {
  percent: [0, 100],
  per100: [0, Number.POSITIVE_INFINITY],
  per1000: [0, 1000],
  count: [0, Number.POSITIVE_INFINITY],
  score10: [0, 10],
};

function asked({ n, invited }: Figure, { t, language }: DetailsText): string | undefined {
  if (n === undefined) return undefined;
  const number = new Intl.NumberFormat(language);
  const values = { n: number.format(n), invited: number.format(invited ?? 0) };
  return t(invited === undefined ? 'indicators.how.answered' : 'indicators.how.answered.of', values);
}

function ages({ ageFrom: from, ageTo: to }: Figure, { t }: DetailsText): string | undefined {
  if (from !== undefined && to !== undefined) return t('indicators.how.age.between', { from, to });
  if (from !== undefined) return t('indicators.how.age.from', { from });
  return to === undefined ? undefined : t('indicators.how.age.to', { to });
}

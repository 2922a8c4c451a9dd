import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Figure } from '../../domain/indicator.ts';
import { marginOf } from '../../domain/margin.ts';
import { colon } from '../../i18n/colon.ts';
import { numberIn } from '../../i18n/number.ts';
import { feedText } from '../parts/feed-text.ts';
import { valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import { pair, several } from '../parts/pairs.ts';
import { webLink } from '../parts/reach.ts';
import { boundsOf } from './chart-values.ts';
import type { DetailsText } from './later.ts';

/** What was asked, of whom, and how sure it is; nothing where nobody said any of it. */
export function measured(
  { indicator, own }: IndicatorView,
  words: IndicatorText,
  text: DetailsText,
): TemplateResult | typeof nothing {
  const { t, language } = text;
  const { question, definition, method, comparable, source, breakdown } = indicator;
  const { figure } = own;
  const [low, high] = figure ? boundsOf(own, indicator, marginOf(figure, indicator)) : [];
  const end = (value = 0) => valueWords({ is: 'value', value }, indicator, words);
  const said = [
    pair(t('indicators.how.question'), feedText(question, language)),
    pair(t('indicators.how.definition'), feedText(definition, language)),
    pair(t('indicators.how.asked'), figure && asked(figure, text)),
    pair(t('indicators.how.age'), figure && ages(figure, text)),
    pair(t('indicators.how.method'), feedText(method, language)),
    pair(
      t('indicators.how.margin'),
      high !== undefined && t('indicators.how.between', { low: end(low), high: end(high) }),
    ),
    pair(
      t('indicators.how.part'),
      several(breakdown.map(({ label, chosen }) => html`<bdi dir="auto">${label}${colon(language)}${chosen}</bdi>`)),
    ),
    pair(t('indicators.how.comparable'), feedText(comparable, language)),
    pair(t('indicators.how.note'), feedText(figure?.note, language)),
    pair(words.t('source'), source?.url ? html`${feedText(source.name, language)} ${webLink(source.url)}` : nothing),
  ].filter((each) => each !== nothing);
  if (said.length === 0) return nothing;
  return html`<details>
    <summary class="button" dir="auto">${t('indicators.how')}</summary>
    <dl class="pairs">${said}</dl>
  </details>`;
}

function asked({ n, invited }: Figure, { t, language }: DetailsText): string | undefined {
  if (n === undefined) return undefined;
  const values = { n: numberIn(n, language), invited: numberIn(invited ?? 0, language) };
  return t(invited === undefined ? 'indicators.how.answered' : 'indicators.how.answered.of', values);
}

function ages({ ageFrom: from, ageTo: to }: Figure, { t }: DetailsText): string | undefined {
  if (from !== undefined && to !== undefined) return t('indicators.how.age.between', { from, to });
  if (from !== undefined) return t('indicators.how.age.from', { from });
  return to === undefined ? undefined : t('indicators.how.age.to', { to });
}

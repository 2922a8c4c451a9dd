import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorView } from '../../domain/indicator-view.ts';
import type { Finding } from '../../domain/indicator.ts';
import { localTime } from '../../domain/local-time.ts';
import { plain } from '../../domain/text.ts';
import { colon } from '../../i18n/colon.ts';
import { fullDate } from '../../i18n/format.ts';
import { chosenLine } from '../parts/chips.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { cardSentence, labelOf, periodWords, placeWords, trendSentence, valueWords } from '../parts/indicator-words.ts';
import { groupWords, themeWords } from '../parts/theme-words.ts';
import type { DetailsText, Widget } from './later.ts';

/** What stands on paper instead of the widget on the screen. */
export interface Printed {
  readonly title: string;
  readonly content: unknown;
}

/** What a resident asked for. */
interface Told {
  readonly views: readonly IndicatorView[];
  readonly said: readonly Finding[];
}

/** What two pages of A4 hold. */
const MOST_FIGURES = 12;
const MOST_FINDINGS = 5;

/** The neighbourhood on two pages, for who has no screen: every figure in a sentence, what people said, and the sources. */
export function report({ views, said: findings }: Told, widget: Widget, text: DetailsText): Printed {
  const { headingLevel, now, text: words, place: area } = widget;
  const { t, n, language } = text;
  const shown = views.slice(0, MOST_FIGURES);
  const rest = views.length - shown.length;
  return {
    title: area ? t('indicators.print.heading', { area }) : words.t('indicators.title'),
    content: html`<div class="sheet">
      <p>${t('indicators.print.date', { date: fullDate(localTime(now).date, language) })}</p>
      ${chosenLine(t('indicators.chosen'), asked(widget), language)}
      <table>
        <thead>
          <tr>
            <th scope="col">${t('indicators.print.figure')}</th>
            <th scope="col">${t('indicators.print.others')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((view) => line(view, widget))}
        </tbody>
      </table>
      ${rest > 0 ? html`<p>${n('indicators.print.rest', rest)}</p>` : nothing}
      ${
        findings.length > 0
          ? html`${heading(t('indicators.said'), headingLevel, { deeper: 1, look: 'group' })}
              <ul>
                ${findings.slice(0, MOST_FINDINGS).map((finding) => said(finding, words))}
              </ul>`
          : nothing
      }
      ${heading(t('indicators.print.sources'), headingLevel, { deeper: 1, look: 'group' })}
      <ul class="sources">
        ${sources(shown, widget)}
      </ul>
    </div>`,
  };
}

const asked = ({ filters: { theme, source }, text }: Widget): readonly string[] => [
  ...(theme ? [themeWords(theme, text)] : []),
  ...(source ? [text.t(`indicators.from.${source}`)] : []),
];

function line(view: IndicatorView, { text }: Widget): TemplateResult {
  const { indicator, own, compared } = view;
  const trend = trendSentence(view, text);
  return html`<tr>
    <th scope="row">
      <b
        >${feedText(labelOf(indicator, text), text.language)}${colon(text.language)}${valueWords(own.told, indicator, text)}</b
      >
      ${own.figure ? periodWords(own.figure, text) : nothing}
      <p>${cardSentence(view, text)} ${trend}</p>
    </th>
    <td>
      ${compared.map(
        (point) =>
          html`<p>
            ${placeWords(point, text)}${colon(text.language)}${valueWords(point.told, indicator, text)}
            ${point.figure && point.told.is === 'value' ? `(${periodWords(point.figure, text)})` : nothing}
          </p>`,
      )}
    </td>
  </tr>`;
}

const said = ({ text, group }: Finding, words: Widget['text']) => {
  const { language } = words;
  return html`<li>
    ${feedText(text, language)} ${group ? html`(${feedText(groupWords(group, words), language)})` : nothing}
  </li>`;
};

/** Each source once, and what kind of figures it gives. */
function sources(views: readonly IndicatorView[], { text }: Widget): readonly TemplateResult[] {
  const all = new Map(
    views.flatMap(({ indicator: { source } }) =>
      source ? [[`${plain(source.name ?? source.label, text.language)} ${source.type}`, source] as const] : [],
    ),
  );
  return [...all.values()].map(({ name, label, type }) => {
    const said = [feedText(name ?? label, text.language), type && text.t(`indicators.from.${type}`)];
    return html`<li>
      ${said.filter((each) => each && each !== nothing).map((each, at) => (at > 0 ? [' · ', each] : each))}
    </li>`;
  });
}

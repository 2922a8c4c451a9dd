import { html, nothing, type TemplateResult } from 'lit';
import type { UrgentNumber } from '../../domain/config.ts';
import { plain } from '../../domain/text.ts';
import { colon } from '../../i18n/colon.ts';
import { feedText } from './feed-text.ts';

const OWN = ['112', '1733', '106', '1813', '1712'] as const;
type Own = (typeof OWN)[number];
type Words = 'urgent.title' | `urgent.${Own}`;
interface UrgentText {
  readonly t: (key: Words) => string;
  readonly language: string;
}
const tel = (number: string) => `tel:${number.replace(/[^+\d]/g, '')}`;
const isOwn = (number: string): number is Own => OWN.some((each) => each === number);

/** Whom to call when it cannot wait. Stands before what it is about, never behind a press. */
export function urgent(numbers: readonly UrgentNumber[], { t, language }: UrgentText): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<div class="urgent" part="urgent">
    <p><strong>${t('urgent.title')}</strong></p>
    <ul>
      ${numbers.map(({ number, label }) => {
        const words = label
          ? html`${feedText(label, language)}${colon(language)}${number}`
          : isOwn(number)
            ? t(`urgent.${number}`)
            : number;
        return html`<li><a class="call" href=${tel(number)}>${words}</a></li>`;
      })}
    </ul>
  </div>`;
}

/** The same numbers in one line, for who has read them already; each link still says what it is for. */
export function urgentLine(
  numbers: readonly UrgentNumber[],
  { t, language }: UrgentText,
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  const name = ({ number, label }: UrgentNumber) =>
    label ? `${plain(label, language)}${colon(language)}${number}` : isOwn(number) ? t(`urgent.${number}`) : number;
  return html`<p class="urgent-line" part="urgent">
    <strong>${t('urgent.title')}</strong>
    ${numbers.map((each) => html`<a class="call" href=${tel(each.number)} aria-label=${name(each)}>${each.number}</a> `)}
  </p>`;
}

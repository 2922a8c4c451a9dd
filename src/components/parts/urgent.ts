import { html, nothing, type TemplateResult } from 'lit';
import type { UrgentNumber } from '../../domain/config.ts';
import { feedText } from './feed-text.ts';

const OWN = ['112', '1733', '106', '1813', '1712'] as const;
type Own = (typeof OWN)[number];
type Words = 'urgent.title' | `urgent.${Own}`;
const isOwn = (number: string): number is Own => OWN.some((each) => each === number);

/** Whom to call when it cannot wait. Stands before what it is about, never behind a press. */
export function urgent(
  numbers: readonly UrgentNumber[],
  { t, language }: { readonly t: (key: Words) => string; readonly language: string },
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<div class="urgent" part="urgent">
    <p><strong>${t('urgent.title')}</strong></p>
    <ul>
      ${numbers.map(({ number, label }) => {
        const words = label
          ? html`${feedText(label, language)}: ${number}`
          : isOwn(number)
            ? t(`urgent.${number}`)
            : number;
        return html`<li><a class="call" href="tel:${number.replace(/[^+\d]/g, '')}">${words}</a></li>`;
      })}
    </ul>
  </div>`;
}

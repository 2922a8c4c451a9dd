import { html, nothing, type TemplateResult } from 'lit';
import type { Breakdown, IndicatorItem } from '../../domain/indicator.ts';
import { breakdownWords } from '../../i18n/indicators/breakdown-words.ts';
import type { Language } from '../../i18n/language.ts';

/** Enough to know how the others are written. */
const MOST = 40;

/** What the sources divide their figures by, each once: what the config can choose from. For the webmaster (issue 5 §1). */
export function breakdowns(items: readonly IndicatorItem[], language: Language): TemplateResult | typeof nothing {
  const all = new Map<string, Breakdown>();
  for (const item of items)
    if (item.kind === 'indicator') for (const each of item.breakdown) all.set(JSON.stringify(each), each);
  if (all.size === 0) return nothing;
  const words = breakdownWords(language);
  return html`<details open class="debug no-print" lang=${language === 'nl' ? 'nl' : 'en'}>
    <summary>${words.title}</summary>
    <p class="note">${words.why}</p>
    <ul>
      ${[...all.values()].map(
        ({ id, label, chosen, choices }) =>
          html`<li>
            <code dir="ltr">${id}</code> <bdi dir="auto">${label}</bdi>. ${words.chosen}:
            <bdi dir="auto">${chosen}</bdi>. ${words.choices}:
            ${choices.slice(0, MOST).map((each, at) => html`${at > 0 ? ', ' : nothing}<bdi dir="auto">${each}</bdi>`)}${
              choices.length > MOST ? ' …' : nothing
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

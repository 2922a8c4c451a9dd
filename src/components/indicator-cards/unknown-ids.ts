import { html, nothing, type TemplateResult } from 'lit';
import type { FeedReport } from '../../domain/feed.ts';
import type { IndicatorItem } from '../../domain/indicator.ts';
import { writtenIds } from '../../domain/written-ids.ts';
import { unknownIdsWords } from '../../i18n/indicators/unknown-ids-words.ts';
import type { Language } from '../../i18n/language.ts';

interface Lists {
  readonly all: readonly IndicatorItem[];
  readonly reports: readonly FeedReport[];
}

/** What `ids` names and no feed has, once each has answered: figures of which a resident sees nothing. For the webmaster. */
export function unknownIds(ids: string, { all, reports }: Lists, language: Language): TemplateResult | typeof nothing {
  if (reports.length === 0 || reports.some(({ status }) => status === 'pending')) return nothing;
  const known = new Set(all.flatMap((item) => [item.id, ...(item.kind === 'finding' ? item.links : [])]));
  const unknown = ids.split(/[\s,]+/).filter((id) => id && !writtenIds(id, 'ind.').some((each) => known.has(each)));
  if (unknown.length === 0) return nothing;
  const { title, why } = unknownIdsWords(language);
  return html`<details open class="debug no-print" lang=${language === 'nl' ? 'nl' : 'en'}>
    <summary>${title}</summary>
    <p class="note">${why}</p>
    <ul>
      ${unknown.map((id) => html`<li><code dir="ltr">${id}</code></li>`)}
    </ul>
  </details>`;
}

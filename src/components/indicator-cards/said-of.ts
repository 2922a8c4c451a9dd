import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../domain/indicator.ts';
import { button } from '../parts/button.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { groupWords } from '../parts/theme-words.ts';
import type { DetailsText, Widget } from './later.ts';

/** More stand among all that was said. */
const MOST = 2;

interface Said {
  readonly findings: readonly Finding[];
  readonly words: Widget['text'];
  readonly text: DetailsText;
  readonly headingLevel: number;
  /** Brings a resident to what was said, among all the rest. */
  readonly show: (id: string) => void;
}

/** What people said about a figure, and the way to all of it. */
export function saidOf({ findings, words, text, headingLevel, show }: Said): TemplateResult | typeof nothing {
  const [first] = findings;
  if (!first) return nothing;
  const { t, language } = text;
  return html`<div>
    ${heading(t('indicators.said'), headingLevel, { deeper: 2, look: 'group' })}
    <ul class="said">
      ${findings.slice(0, MOST).map(
        (finding) =>
          html`<li>
            <p>${feedText(finding.text, language)}</p>
            ${finding.group ? html`<p class="note">${feedText(groupWords(finding.group, words), language)}</p>` : nothing}
          </li>`,
      )}
    </ul>
    ${button(t('indicators.said.all'), () => show(first.id), 'quiet')}
  </div>`;
}

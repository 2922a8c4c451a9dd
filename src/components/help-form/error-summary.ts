import { html, nothing, type TemplateResult } from 'lit';
import { elementId, type Asked } from './field.ts';
import { problemWords } from './problem-words.ts';

/** What has to be mended, each with a link to its question. Gets the focus when it comes (W3). */
export function errorSummary(asked: Asked): TemplateResult | typeof nothing {
  const { form, filling, text } = asked;
  const { summary } = filling;
  if (summary.length === 0) return nothing;
  const go = (event: Event, id: string) => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode();
    if (root instanceof ShadowRoot) root.getElementById(elementId(form, id))?.focus();
  };
  return html`<div class="notice" role="alert" tabindex="-1" id="summary">
    <p><strong>${text.t('problem.title')}</strong></p>
    <ul>
      ${summary.map(
        (problem) =>
          html`<li>
            <a href="#${elementId(form, problem.field)}" @click=${(event: Event) => go(event, problem.field)}
              >${problemWords(problem, asked)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { AGE, cleaned, CONSENT, minAgeOf } from '../../domain/form-answers.ts';
import type { FormField } from '../../domain/form.ts';
import { feedText } from '../parts/feed-text.ts';
import { promises } from './before.ts';
import type { Asked } from './field.ts';
import type { LaterText } from './forms-text.ts';

const box = (isTicked: boolean) => html`<span class="box" aria-hidden="true">${isTicked ? '☒' : '☐'}</span>`;

/** The whole form on paper: boxes to tick and lines to write on, with what was answered so far. */
export function printForm({ form, filling, text }: Asked<LaterText>): TemplateResult {
  const { t, language } = text;
  const { answers } = filling;
  const given = cleaned(form, answers);
  const years = minAgeOf(form, answers);
  const ask = ({ id, type, label, hint, options, canSkip }: FormField) => {
    const answer = given[id];
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    const ticks = type === 'check' ? [{ id: true, label }] : options;
    return html`<div class="on-paper">
      ${type === 'check' ? nothing : html`<p class="asked">${feedText(label, language)}</p>`}
      ${hint ? html`<p>${feedText(hint, language)}</p>` : nothing}
      ${ticks.map((each) => html`<p>${box(chosen.includes(each.id))} ${feedText(each.label, language)}</p>`)}
      ${
        ticks.length > 0
          ? nothing
          : answer === undefined || answer === null
            ? html`<p class="rule"></p>
                ${
                  type === 'long'
                    ? html`<p class="rule"></p>
                        <p class="rule"></p>`
                    : nothing
                }`
            : html`<p><bdi dir="auto">${chosen.join(', ')}</bdi></p>`
      }
      ${canSkip ? html`<p>${box(answer === null)} ${t('form.skip')}</p>` : nothing}
    </div>`;
  };
  return html`<div class="read">
    ${form.intro ? html`<p>${feedText(form.intro, language)}</p>` : nothing} ${form.fields.map(ask)}
    ${years === undefined ? nothing : html`<p>${box(given[AGE] === years)} ${t('form.age', { age: years })}</p>`}
    ${form.consents.map(
      ({ id, label }) => html`<p>${box(answers[CONSENT + id] === true)} ${feedText(label, language)}</p>`,
    )}
    ${promises(form, text, true)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { isReachable } from '../../domain/form-answers.ts';
import { heading } from '../parts/heading.ts';
import { answersInWords, consentsInWords } from './answer-words.ts';
import { promises } from './before.ts';
import type { Asked } from './field.ts';
import type { LaterText } from './forms-text.ts';
import { once } from './steps.ts';
import { wayOut } from './way-out.ts';

interface Reading extends Asked<LaterText> {
  readonly headingLevel: number;
  /** Where it can be mailed, in case nobody takes messages here. */
  readonly email: string | undefined;
  readonly canSend: boolean;
  /** It may have arrived in these words: they cannot be others any more (O1). */
  readonly isFixed: boolean;
  readonly send: () => void;
  readonly print: () => void;
  readonly change: (id: string) => void;
}

/** Everything once more before it goes, each answer with a way to change it (3.3.4). */
export function readBack(reading: Reading): TemplateResult {
  const { form, filling, text, headingLevel, canSend, isFixed, send, change } = reading;
  const { t, language } = text;
  const said = answersInWords(form, filling.answers, text);
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`<form class="read" novalidate @submit=${submit}>
    ${heading(t('form.check.title'), headingLevel, { id: 'read', deeper: 1, look: 'asked' })}
    <p class="no-print">${t('form.check')}</p>
    <dl class="said">
      ${said.map(
        ({ id, question, answer }) =>
          html`<div>
            <dt><bdi dir="auto">${question}</bdi></dt>
            <dd><bdi dir="auto">${answer}</bdi></dd>
            ${
              isFixed
                ? nothing
                : html`<dd class="no-print">
                    <button
                      class="button quiet"
                      type="button"
                      aria-label=${t('form.change.one', { field: question })}
                      @click=${() => change(id)}
                    >
                      ${t('form.change')}
                    </button>
                  </dd>`
            }
          </div>`,
      )}
    </dl>
    ${consentsInWords(form, filling.answers, language).map(
      ({ words, isGiven }) => html`<p>${words} <strong>${t(isGiven ? 'yes' : 'no')}</strong></p>`,
    )}
    ${promises(form, text, isReachable(form, filling.answers))}
    ${
      canSend
        ? html`<div class="ways">
            <button class="button strong" type="submit" @click=${once}>${t('form.send')}</button>
          </div>`
        : wayOut(reading, said)
    }
  </form>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { AGE, CONSENT, consentsOf, isReachable, minAgeOf } from '../../domain/form-answers.ts';
import { button } from '../parts/button.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { promises } from './before.ts';
import { errorSummary } from './error-summary.ts';
import { question, tick, type Asked } from './field.ts';

/** The second press of a double click would be the first on whatever stands there then. */
export const once = (event: MouseEvent) => {
  if (event.detail > 1) event.preventDefault();
};

/** The press leaves no field: what comes or goes when one is left would take the button away from under it. */
const stay = (event: Event) => event.preventDefault();

interface Step extends Asked {
  readonly headingLevel: number;
  /** Stands before the first question. */
  readonly before: unknown;
  readonly next: () => void;
  readonly back: () => void;
}

/** The questions of one step and the way on. Its button is never off: pressing it says what is missing. */
export function step(asking: Step): TemplateResult {
  const { form, filling, text, headingLevel, before, next, back } = asking;
  const { fields, steps } = filling.fields(form);
  const { step: at } = filling;
  const isLast = at >= steps - 1;
  const submit = (event: Event) => {
    event.preventDefault();
    next();
  };
  const trapped = ({ target }: Event) => {
    filling.website = (target as HTMLInputElement).value;
  };
  return html`<form novalidate @submit=${submit}>
    ${at === 0 ? before : nothing} ${errorSummary(asking)}
    ${
      steps > 1
        ? heading(text.t('form.step', { step: at + 1, steps }), headingLevel, { id: 'step', deeper: 1, look: 'at' })
        : nothing
    }
    ${fields.map((field) => question(field, asking))} ${isLast ? agreements(asking) : nothing}
    <div class="trap">
      <label>Website <input name="website" tabindex="-1" autocomplete="off" @input=${trapped} /></label>
    </div>
    <div class="ways" @mousedown=${stay}>
      <button class="button strong" type="submit" @click=${once}>${text.t('form.next')}</button>
      ${at > 0 ? button(text.t('form.previous'), back) : nothing}
    </div>
  </form>`;
}

/** The age, where it matters, and what is agreed to: in these very words it is sent along. */
function agreements(asking: Step): unknown {
  const { form, filling, text } = asking;
  const { answers } = filling;
  const years = minAgeOf(form, answers);
  const agreed = answers[AGE];
  return html`${
    years === undefined
      ? nothing
      : tick(AGE, text.t('form.age', { age: years }), asking, typeof agreed === 'number' && agreed >= years, (is) =>
          filling.set(AGE, is ? years : undefined),
        )
  }
  ${consentsOf(form, answers).map(({ id, label }) =>
    tick(CONSENT + id, feedText(label, text.language), asking, answers[CONSENT + id] === true, (is) =>
      filling.set(CONSENT + id, is),
    ),
  )}
  ${promises(form, text, isReachable(form, answers))}`;
}

import { html, type TemplateResult } from 'lit';
import type { Asked } from './field.ts';
import type { Mode } from './filling.ts';
import type { OwnWords } from './own-form-controller.ts';

/** Whether somebody fills in a question list alone, or a worker goes with it from door to door (domain.md N3). */
export function modeChoice({ filling, redraw }: Asked, own: OwnWords): TemplateResult {
  const choose = (mode: Mode) => () => {
    filling.mode = mode;
    redraw();
  };
  const row = (mode: Mode) =>
    html`<label class="answer">
      <input type="radio" name="mode" .checked=${(filling.mode ?? 'written') === mode} @change=${choose(mode)} />
      <span>${own(`survey.${mode}`)}</span>
    </label>`;
  return html`<fieldset class="question">
    <legend class="unseen">${own('survey.title')}</legend>
    ${row('written')} ${row('oral')}
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { PRESETS, pickedSpan } from '../../domain/date-span.ts';
import { dayRange } from '../../i18n/days.ts';
import type { ActivitiesText } from './activities-text.ts';

interface DateChoice {
  readonly text: ActivitiesText;
  /** A preset, two days, or `''`; see `ActivityFilters.when`. */
  readonly when: string;
  readonly choose: (when: string) => void;
  /** Picks two days in the sheet. */
  readonly pick: () => void;
}

/** Which days: one native choice, for all of them stand in it and a phone shows it well. */
export function dateChoice({ text: { t, language }, when, choose, pick }: DateChoice): TemplateResult {
  const picked = pickedSpan(when);
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.value !== 'pick') return choose(target.value);
    // Nothing is chosen before the days are: until then the choice stands as it was.
    target.value = when;
    pick();
  };
  return html`<p class="dates no-print">
    <label for="dates">${t('activities.dates')}</label>
    <select id="dates" class="field" @change=${change}>
      <option value="" .selected=${when === ''}>${t('activities.dates.any')}</option>
      ${PRESETS.map(
        (each) => html`<option value=${each} .selected=${when === each}>${t(`activities.dates.${each}`)}</option>`,
      )}
      ${
        picked
          ? html`<option value=${when} .selected=${true}>
              ${dayRange(picked.from, picked.until, language, 'short', true)}
            </option>`
          : nothing
      }
      <option value="pick">${t('activities.dates.pick')}</option>
    </select>
  </p>`;
}

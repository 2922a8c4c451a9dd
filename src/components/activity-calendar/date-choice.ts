import { html, type TemplateResult } from 'lit';
import { PRESETS } from '../../domain/date-span.ts';
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
export function dateChoice({ text: { t }, when, choose, pick }: DateChoice): TemplateResult {
  const isPicked = when.includes('/');
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.value !== 'pick') return choose(target.value);
    // Nothing is chosen before the days are: until then the choice stands as it was.
    target.value = isPicked ? 'pick' : when;
    pick();
  };
  return html`<p class="dates no-print">
    <label for="dates">${t('activities.dates')}</label>
    <select id="dates" class="field" @change=${change}>
      <option value="" .selected=${when === ''}>${t('activities.dates.any')}</option>
      ${PRESETS.map(
        (each) => html`<option value=${each} .selected=${when === each}>${t(`activities.dates.${each}`)}</option>`,
      )}
      <option value="pick" .selected=${isPicked}>${t('activities.dates.pick')}</option>
    </select>
  </p>`;
}

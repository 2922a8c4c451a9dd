import { html, nothing, type TemplateResult } from 'lit';
import { isOpenToJoin, type ActionFilters } from '../../domain/action-filters.ts';
import { chosenCount } from '../../domain/chosen-count.ts';
import type { Records } from './later.ts';

/** The choices that most people make, and the way to all the others. */
export function filterBar({ text: { t }, source, late, change, showPanel }: Records): TemplateResult {
  const { current: filters } = source.choices;
  const { all: actions } = source.data;
  const quick = (words: string, isOn: boolean, then: Partial<ActionFilters>) =>
    html`<button class="button" type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${() => change(then)}>
      ${words}
    </button>`;
  const state = (name: 'running' | 'done') =>
    quick(t(`actions.filter.${name}`), filters.state === name, { state: filters.state === name ? '' : name });
  const chosen = chosenCount({ ...filters, state: '', join: false });
  const hasMore = actions.some(
    ({ planRef, sectors, lead, partners }) => planRef || lead || sectors.length + partners.length > 0,
  );
  return html`<div class="quick no-print" part="filters" role="group" aria-label=${t('actions.filter')}>
      ${state('running')} ${state('done')}
      ${
        filters.join || actions.some(isOpenToJoin)
          ? quick(t('actions.filter.join'), filters.join, { join: !filters.join })
          : nothing
      }
      ${
        hasMore
          ? html`<button class="button" type="button" aria-haspopup="dialog" @click=${showPanel}>
              ${chosen > 0 ? t('more.choices.chosen', { count: chosen }) : t('more.choices')}
            </button>`
          : nothing
      }
    </div>
    ${late.half?.underBar()}`;
}

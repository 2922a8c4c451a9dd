import { listIn } from '../../controllers/choices-link.ts';
import { NO_ACTION_FILTERS, type ActionFilters } from '../../domain/action-filters.ts';
import { VIEWS } from './view-choice.ts';

export const views = VIEWS;

/** The choices as they stand in the page's address: short keys, lists with commas, nothing for what is not chosen. */
export const toLink = (filters: ActionFilters): Readonly<Record<string, string>> => ({
  state: filters.state,
  join: filters.join ? '1' : '',
  plan: filters.plan,
  sector: filters.sectors.join(','),
  item: filters.item,
});

/** Reads them back; what an address cannot mean is ignored. */
export function fromLink(state: ReadonlyMap<string, string>): ActionFilters {
  const asked = state.get('state');
  return {
    ...NO_ACTION_FILTERS,
    state: asked === 'running' || asked === 'done' ? asked : '',
    join: state.get('join') === '1',
    plan: (state.get('plan') ?? '').slice(0, 200),
    sectors: listIn(state, 'sector'),
    item: (state.get('item') ?? '').slice(0, 200),
  };
}

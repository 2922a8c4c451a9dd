import { NO_INDICATOR_FILTERS, type IndicatorFilters } from '../../domain/indicator-filters.ts';
import { VIEWS } from './view-choice.ts';

export const views = VIEWS;

/** The choices as they stand in the page's address: short keys, nothing for what is not chosen. */
export const toLink = ({ theme, source }: IndicatorFilters): Readonly<Record<string, string>> => ({
  theme,
  from: source,
});

const SOURCES = ['register', 'partner', 'survey', 'focus-group'] as const;

/** Reads them back; what an address cannot mean is ignored. */
export const fromLink = (state: ReadonlyMap<string, string>): IndicatorFilters => ({
  ...NO_INDICATOR_FILTERS,
  theme: (state.get('theme') ?? '').slice(0, 200),
  source: SOURCES.find((each) => each === state.get('from')) ?? '',
});

import type { IndicatorItem, SourceType } from './indicator.ts';

/** What a resident asks of the figures. They are few enough to need no words to search for. */
export interface IndicatorFilters {
  readonly query: '';
  /** `theme.*`, or a partner's own word; `''` is all of them. */
  readonly theme: string;
  readonly source: SourceType | '';
}

export const NO_INDICATOR_FILTERS: IndicatorFilters = { query: '', theme: '', source: '' };

/** Where it comes from. What a group said comes from a conversation, unless its feed knows better. */
export const sourceTypeOf = ({ kind, source }: IndicatorItem): SourceType | undefined =>
  source?.type ?? (kind === 'finding' ? 'focus-group' : undefined);

/** Whether it is what a resident asks for. */
export const isAskedFor = (item: IndicatorItem, { theme, source }: IndicatorFilters): boolean =>
  (theme === '' || item.theme === theme) && (source === '' || sourceTypeOf(item) === source);

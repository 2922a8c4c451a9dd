import { NO_FILTERS, type ServiceFilters } from '../../domain/service-filters.ts';
import type { ServiceKind } from '../../domain/service.ts';
import { writtenIds } from '../../domain/written-ids.ts';

const KINDS: readonly ServiceKind[] = ['formal', 'informal', 'meeting'];

/** What a webmaster can fix. */
export interface FixingAttributes {
  readonly categories: string;
  readonly needs: string;
  readonly kind: string;
}

/** What the attributes say, in the terms of what a resident chooses. */
export function fixedFilters({ categories, needs, kind }: FixingAttributes): ServiceFilters {
  const kinds = kind.split(/[\s,]+/);
  return {
    ...NO_FILTERS,
    categories: writtenIds(categories, 'svc.'),
    needs: writtenIds(needs, 'need.'),
    kinds: KINDS.filter((each) => kinds.includes(each)),
  };
}

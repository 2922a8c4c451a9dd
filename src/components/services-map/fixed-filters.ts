import type { ServiceFilters } from '../../domain/service-filters.ts';

const list = (value: string) => value.split(/[\s,]+/).filter(Boolean);
const prefixed = (value: string, prefix: string) =>
  list(value).map((id) => (id.includes('.') ? id : `${prefix}.${id}`));

/** What a webmaster can fix. */
export interface FixingAttributes {
  readonly categories: string;
  readonly needs: string;
  readonly kind: string;
}

/** `categories="gp pharmacy"` and `categories="svc.gp svc.pharmacy"` are the same. */
export function fixedFilters({ categories, needs, kind }: FixingAttributes): Partial<ServiceFilters> {
  return {
    // A partner's own word has no prefix: both forms are asked for.
    categories: [...new Set([...list(categories), ...prefixed(categories, 'svc')])],
    needs: prefixed(needs, 'need'),
    kinds: list(kind).filter((each) => each === 'formal' || each === 'informal' || each === 'meeting'),
  };
}

import type { FeedKind, Items } from '../domain/feed.ts';
import type { RowReport } from './format.ts';
import type { AreaDraft } from './native/areas.ts';
import type { PartnerDraft } from './native/partners.ts';
import type { ServiceDraft } from './native/services.ts';
import type { RecordContext } from './to-service.ts';
import type { Fields } from './values/fields.ts';

/** How the items of one kind of feed are checked. */
export interface Kind<Item> {
  /** The trust boundary: cleans a draft, or says in the report why it is not shown. */
  toItem(draft: Fields, report: RowReport, context: RecordContext): Item | undefined;
  /** Everything in a draft that may be hours, so that what reads them is loaded only for who writes them so. */
  hoursIn?(draft: Fields): readonly unknown[];
}

export interface Drafts {
  areas: AreaDraft;
  services: ServiceDraft;
  partners: PartnerDraft;
}

/** Each kind is a chunk of its own, so a page loads only the kinds it shows. */
export const KINDS: { readonly [K in FeedKind]: () => Promise<Kind<Items[K]>> } = {
  areas: async () => (await import('./kinds/areas.ts')).areas,
  services: async () => (await import('./kinds/services.ts')).services,
  partners: async () => (await import('./kinds/partners.ts')).partners,
};

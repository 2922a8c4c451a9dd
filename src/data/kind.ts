import type { FeedKind, Items } from '../domain/feed.ts';
import type { RowReport } from './format.ts';
import type { ActionDraft } from './native/actions.ts';
import type { ActivityDraft } from './native/activities.ts';
import type { AreaDraft } from './native/areas.ts';
import type { FormDraft } from './native/forms.ts';
import type { IndicatorDraft } from './native/indicators.ts';
import type { PartnerDraft } from './native/partners.ts';
import type { ServiceDraft } from './native/services.ts';
import type { RecordContext } from './record-context.ts';
import type { Fields } from './values/fields.ts';

/** How the items of one kind of feed are checked. */
export interface Kind<Item> {
  /** The trust boundary: cleans a draft, or says in the report why it is not shown. */
  toItem(draft: Fields, report: RowReport, context: RecordContext): Item | undefined;
  /** Whether it cannot be read without `syntaxFor`: its times are in words, not in a plain table as in most native feeds. */
  needsSyntax?(draft: Fields): boolean;
  /** Loads what reads the times in these drafts. */
  syntaxFor?(drafts: readonly Fields[], now: Date): Promise<Partial<RecordContext>>;
}

export interface Drafts {
  areas: AreaDraft;
  services: ServiceDraft;
  partners: PartnerDraft;
  activities: ActivityDraft;
  forms: FormDraft;
  indicators: IndicatorDraft;
  actions: ActionDraft;
}

/** Each kind is a chunk of its own, so a page loads only the kinds it shows. */
export const KINDS: { readonly [K in FeedKind]: () => Promise<Kind<Items[K]>> } = {
  areas: async () => (await import('./kinds/areas.ts')).areas,
  services: async () => (await import('./kinds/services.ts')).services,
  partners: async () => (await import('./kinds/partners.ts')).partners,
  activities: async () => (await import('./kinds/activities.ts')).activities,
  forms: async () => (await import('./kinds/forms.ts')).forms,
  indicators: async () => (await import('./kinds/indicators.ts')).indicators,
  actions: async () => (await import('./kinds/actions.ts')).actions,
};

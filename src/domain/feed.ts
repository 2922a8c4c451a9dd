import type { Action } from './action.ts';
import type { Activity } from './activity.ts';
import type { Area } from './area.ts';
import type { FormDefinition } from './form.ts';
import type { IndicatorItem } from './indicator.ts';
import type { Partner } from './partner.ts';
import type { Resource } from './resource.ts';
import type { Service } from './service.ts';
import type { Text } from './text.ts';

/** What each kind of feed holds. */
export interface Items {
  areas: Area;
  services: Service;
  partners: Partner;
  activities: Activity;
  forms: FormDefinition;
  indicators: IndicatorItem;
  actions: Action;
}
export type FeedKind = keyof Items;

/** One address to read, with what the webmaster said about it. */
export interface FeedRequest {
  /** Absolute: whoever knows the page resolves it. */
  readonly url: string;
  /** Overrides recognition by content. */
  readonly format?: string;
  /** The partner's name, where the feed does not give one. */
  readonly source?: string;
  /** Our field → their column, for tables. */
  readonly columns?: Readonly<Record<string, string>>;
  /** A table's dimension that is not place or time → which of its categories is wanted; its total by default. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

export interface Publisher {
  readonly name: Text;
  readonly contact?: {
    readonly role?: Text;
    readonly phone?: string;
    readonly email?: string;
    readonly url?: string;
  };
}

/** Something in a feed that its publisher should mend. Residents never see one. */
export interface Problem {
  /** `error`: the record is not shown; `warning`: one field is missing from it; `advice`: it is shown as it is. */
  readonly severity: 'error' | 'warning' | 'advice';
  /** Stable, `<field or thing>.<what>`: the key of its explanation. */
  readonly code: string;
  /** Where: a JSON Pointer (RFC 6901) such as `/items/5/hours`, or `row 12, column "postcode"`. */
  readonly path: string;
  /** What stood there, shortened. */
  readonly value?: string;
  /** The name of the record, else its id, where it has one. */
  readonly name?: Text;
  /** How many there are like it, with itself: only so many are kept one by one. Absent: 1. */
  readonly count?: number;
}

/** Why a feed could not be read: the log codes of the table "Feeds that fail". */
export type FailureCode =
  | 'timeout'
  | 'offline'
  | 'http-4xx'
  | 'http-5xx'
  | 'network'
  | 'parse'
  | 'shape'
  | 'size'
  | 'links-only';

/** How one feed of a collection is doing. */
export interface FeedReport {
  /** Origin and path only: a query string may hold a key. */
  readonly feed: string;
  /** What was asked, to ask it again; its address is whole, and is never shown or logged. Absent: it was no address. */
  readonly asked?: { readonly kind: FeedKind | 'config'; readonly request: FeedRequest };
  readonly label: string;
  readonly status: 'pending' | 'fresh' | 'kept' | 'failed';
  /** Why the last attempt failed; with `status: 'kept'` an older list is shown all the same. */
  readonly failure?: FailureCode;
  /** What the code does not say, in English, for the webmaster. Residents never see it. */
  readonly message?: string;
  readonly format?: string;
  /** The time the publisher gives, else when the shown data was fetched. */
  readonly updated?: Date;
  /** When the shown data was fetched: the age of a kept copy. */
  readonly fetched?: Date;
  readonly publisher?: Publisher;
  readonly licence?: string;
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** The items of one or more feeds, merged; one feed that fails never takes the others with it. */
export interface Collection<T> {
  readonly items: readonly T[];
  readonly feeds: readonly FeedReport[];
}

/** Whether every feed has given a list, an older list or a failure. */
export const isSettled = ({ feeds }: Collection<unknown>): boolean => feeds.every(({ status }) => status !== 'pending');

/** How far a feed may go. */
export interface FeedLimits {
  /** Decoded bytes per address. */
  readonly bytes: number;
  readonly items: number;
}

/** Opens feeds for every widget of a page; the same address is fetched once. */
export interface Feeds {
  open<Kind extends FeedKind>(
    kind: Kind,
    requests: readonly FeedRequest[],
    options?: { readonly limits?: Partial<FeedLimits> | undefined; readonly cache?: boolean | undefined },
  ): Resource<Collection<Items[Kind]>>;
}

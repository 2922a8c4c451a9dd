/** What is known of something that has to be fetched. */
export type ResourceState<T> =
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly value: T };

/**
 * A value that arrives later and may change. The first subscriber starts the work, the last to leave ends it.
 * `failed` still carries a value: the reports that say what failed.
 */
export interface Resource<T> {
  readonly state: ResourceState<T>;
  /** Calls back after every change of `state`. Returns the way out. */
  subscribe(changed: () => void): () => void;
  /** Asks again now; settles when an answer or a failure is there. */
  refresh(): Promise<void>;
}

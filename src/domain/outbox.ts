import type { FormAnswers, FormKind } from './form.ts';

/** What a resident sends, before it has a key (contract §5). */
export interface Submission {
  readonly kind: FormKind;
  /** Absolute. */
  readonly endpoint: string;
  readonly formVersion: number;
  /** BCP 47, of the words that were read. */
  readonly lang: string;
  readonly area?: string;
  /** Id of the activity, record or action it is about. */
  readonly subject?: string;
  readonly answers: FormAnswers;
  /** What was agreed to, in the words as shown; `at` is ISO 8601. */
  readonly consent: { readonly contact: boolean; readonly share?: boolean; readonly text: string; readonly at: string };
  /** When the form was drawn, ISO 8601: nobody fills one in within three seconds. */
  readonly drawn?: string;
  /** What stood in a field that people do not see. */
  readonly website?: string;
}

/**
 * How one message is doing (safety-and-access O6):
 * - `queued`: durable on this device, on its way; `attempts` 0 means that nothing was ever sent, `wrong` that nobody took
 *   messages there the last time;
 * - `sent`: the intake echoed its key, and the words are gone from this device;
 * - `refused`: the intake cannot take these answers; the words are handed back;
 * - `unsaved`: this device keeps nothing and sending failed; the words are still in the form;
 * - `full`: too many wait already, or it is too long; nothing was kept;
 * - `deleted`: taken off this device unsent, here or in another tab.
 */
export type Delivery =
  | { readonly state: 'queued'; readonly key: string; readonly attempts: number; readonly wrong?: true }
  | { readonly state: 'sent'; readonly key: string; readonly received: string }
  | { readonly state: 'refused'; readonly key: string; readonly why?: string }
  | { readonly state: 'unsaved'; readonly key: string; readonly attempts: number; readonly wrong?: true }
  | { readonly state: 'full' }
  | { readonly state: 'deleted'; readonly key: string };

/** A message that waits on this device, without anything that says who wrote it. */
export interface Waiting {
  readonly key: string;
  readonly kind: FormKind;
  /** When it was submitted, in milliseconds since 1970. */
  readonly at: number;
  /** More than 0: it may have arrived already. */
  readonly attempts: number;
  /** The intake could not take it after its form had gone: no more tries by itself, `answers` has the words. */
  readonly refused?: true;
  /** Nobody took messages there the last time. */
  readonly wrong?: true;
}

/** The messages of this device: kept first, sent after, deleted last (safety-and-access §5). One for the page. */
export interface Outbox {
  /**
   * Keeps and sends. Tells `changed` each step from the first (`queued`, or `unsaved` where nothing can be kept) to the
   * last; settles after the first. The same `again` key sends the same bytes again (O1).
   */
  submit(submission: Submission, changed: (delivery: Delivery) => void, again?: string): Promise<Delivery>;
  /** What waits, oldest first; other tabs included. */
  readonly waiting: readonly Waiting[];
  /** Calls back after every change of `waiting`. Returns the way out; the first listener starts sending what waits. */
  subscribe(changed: () => void): () => void;
  /** Sends what waits now, whatever the time for the next attempt. */
  sendNow(): Promise<void>;
  /** Deletes one from this device, in all tabs. */
  remove(key: string): Promise<void>;
  /** The words of one that waits, for a form to show again; `submit` with its key then takes its place. */
  answers(key: string): Promise<FormAnswers | undefined>;
  /** Messages that could not be sent in seven days and were deleted, since the last time this was read (O10). */
  takeExpired(): number;
  /** Messages of an earlier visit or another tab that arrived, since the last time this was read. */
  takeArrived(): number;
}

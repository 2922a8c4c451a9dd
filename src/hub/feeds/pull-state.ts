import type { Validators } from '../../data/fetch-document.ts';
import type { FeedFailure } from '../../data/feed-failure.ts';
import type { FailureCode } from '../../domain/feed.ts';
import { reasonOf } from '../../mirror/fetch-source.ts';
import type { SourceRow } from './source-rows.ts';

/** What a pull has to know of the one before. */
export interface PullState {
  /** How the config says to read it, as a hash. */
  readonly asked?: string;
  /** Of the list that is served. */
  readonly validators?: Validators;
  /** When it answered last. */
  readonly checked?: string;
  /** How it fails, since when, and how often in a row. */
  readonly failing?: {
    readonly since: string;
    readonly times: number;
    readonly code: FailureCode;
    /** More exactly than `code`. */
    readonly reason?: string;
    readonly message?: string;
  };
  /** Somebody said that it may lose more than half, once. */
  readonly allowShrink?: boolean;
}

const MINUTE = 60_000;
const LONGEST = 360 * MINUTE;
/** Of what a source itself asks. */
const LONGEST_ASKED = 1_440 * MINUTE;

/** Written by this hub alone. */
export const stateOf = ({ pull }: Pick<SourceRow, 'pull'>): PullState => (pull === null ? {} : JSON.parse(pull));

/** How it stands after one more failure. */
export function failed({ failing, ...state }: PullState, failure: FeedFailure, at: string): PullState {
  const { code, message } = failure;
  const reason = reasonOf(failure);
  const { since = at, times = 0 } = failing ?? {};
  const now = { since, times: times + 1, code, ...(reason !== undefined && { reason }), ...(message && { message }) };
  return { ...state, failing: now };
}

/**
 * Milliseconds until the next pull: the pause, a fifth more or less, so that not all ask at once. Each failure doubles it, up to
 * six hours; who asks for more time gets it.
 */
export function waitAfter({ failing }: PullState, minutes: number, random: number, retryAfter = 0): number {
  const pause = minutes * MINUTE;
  const doubled = pause * 2 ** Math.min(failing?.times ?? 0, 10);
  const backedOff = Math.max(pause, Math.min(doubled, LONGEST));
  return Math.round(Math.max(backedOff * (0.8 + 0.4 * random), Math.min(retryAfter, LONGEST_ASKED)));
}

import type { FailureCode } from '../domain/feed.ts';

/** A feed that could not be read, with the log code of safety-and-access §4 and what to do about it. */
export class FeedFailure extends Error {
  override readonly name = 'FeedFailure';
  readonly code: FailureCode;
  /** Milliseconds the source asked us to wait (`Retry-After`), where it did. */
  readonly retryAfter: number | undefined;

  constructor(code: FailureCode, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

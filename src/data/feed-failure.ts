import type { FailureCode } from '../domain/feed.ts';

/** A feed that could not be read, with the log code of safety-and-access §4, which has its own explanation. */
export class FeedFailure extends Error {
  override readonly name = 'FeedFailure';
  readonly code: FailureCode;
  /** Milliseconds the source asked us to wait (`Retry-After`), where it did. */
  readonly retryAfter: number | undefined;

  /** `message`: what the code does not say, for the webmaster. Never an address: its query may hold a key (F8). */
  constructor(code: FailureCode, message = '', retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

import type { FailureCode, Problem } from '../domain/feed.ts';

/** A feed that could not be read, with the log code of safety-and-access §4, which has its own explanation. */
export class FeedFailure extends Error {
  override readonly name = 'FeedFailure';
  readonly code: FailureCode;
  /** Milliseconds the source asked us to wait (`Retry-After`), where it did. */
  readonly retryAfter: number | undefined;
  /** What is wrong in it, where it was read and nothing of it could be kept. */
  readonly problems: readonly Problem[] | undefined;

  /** `message`: what the code does not say, for the webmaster. Never an address: its query may hold a key (F8). */
  constructor(code: FailureCode, message = '', retryAfter?: number, problems?: readonly Problem[]) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
    this.problems = problems;
  }
}

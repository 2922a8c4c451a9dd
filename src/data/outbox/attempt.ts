import { isFields } from '../values/fields.ts';
import type { Message } from './message.ts';

/**
 * What one attempt came to (O4, and the states of safety-and-access §5):
 * - `sent`: the intake has it, as it said so itself;
 * - `refused`: it cannot take these answers;
 * - `wrong`: nobody there takes messages; somebody must mend the address or the intake;
 * - `again`: anything else. It may have arrived.
 */
export type Answer =
  | { readonly is: 'sent'; readonly received: string }
  | { readonly is: 'refused'; readonly why?: string }
  | { readonly is: 'wrong' }
  /** `after`: milliseconds to wait at least, where the intake asked for it. */
  | { readonly is: 'again'; readonly after?: number };

export interface AttemptOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds for the whole answer. */
  readonly patience?: number;
  readonly signal: AbortSignal;
}

const PATIENCE = 15_000;
const LONGEST_WAIT = 60 * 60 * 1000;
const REFUSED: readonly number[] = [400, 413, 422];
/** Answers of an intake that is busy, or is still working on this very message (409). */
const PASSING: readonly number[] = [408, 409, 425, 429];

/** Sends a message once. Never rejects: what is not an answer of the intake is `again`. */
export async function attempt(message: Message, options: AttemptOptions): Promise<Answer> {
  const { patience = PATIENCE, signal } = options;
  const abort = new AbortController();
  const stop = () => abort.abort();
  const timer = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  // A stand-in for fetch (a service worker, a test) may not listen to the signal; the limit holds all the same.
  const ended = new Promise<Answer>((resolve) => {
    abort.signal.addEventListener('abort', () => resolve({ is: 'again' }));
  });
  try {
    if (signal.aborted) return { is: 'again' };
    return await Promise.race([ended, ask(message, options, abort.signal)]);
  } catch {
    return { is: 'again' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function ask({ endpoint, key, body }: Message, { fetch, now }: AttemptOptions, signal: AbortSignal) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept': 'application/json', 'idempotency-key': key },
    body,
    signal,
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    // Never followed, as with `error`; but that looks like a lost connection, and nobody would hear of a wrong address.
    redirect: 'manual',
  });
  return meaning(response, key, now());
}

async function meaning(response: Response, key: string, now: number): Promise<Answer> {
  const { status, type, ok, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { is: 'wrong' };
  if (REFUSED.includes(status)) return { is: 'refused', ...(await reason(response)) };
  if (status >= 500 || PASSING.includes(status)) return { is: 'again', ...retryAfter(headers, now) };
  if (!ok) return { is: 'wrong' };
  // A portal of a guest network answers 200 to anything: only the echo of the key is the intake's word.
  const echo: unknown = await response.json();
  if (!isFields(echo) || echo.key !== key) return { is: 'again' };
  return { is: 'sent', received: typeof echo.received === 'string' ? echo.received : '' };
}

/** The intake's own words for it (RFC 9457), where it has some. */
async function reason(response: Response): Promise<{ why?: string }> {
  const problem: unknown = await response.json().catch(() => undefined);
  const why = isFields(problem) ? (problem.detail ?? problem.title) : undefined;
  return typeof why === 'string' ? { why } : {};
}

/** `Retry-After` (RFC 9110 §10.2.3), a number of seconds or a date, up to an hour (O5). */
function retryAfter(headers: Headers, now: number): { after?: number } {
  const value = headers.get('retry-after')?.trim();
  if (!value) return {};
  const after = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return after > 0 ? { after: Math.min(after, LONGEST_WAIT) } : {};
}

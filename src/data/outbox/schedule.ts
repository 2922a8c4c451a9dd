import type { Answer } from './attempt.ts';
import type { Message } from './message.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** After the first attempt that failed, the second, and so on; then the last for ever (O5). */
const WAITS = [5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE] as const;

/**
 * Who asks for sending:
 * - `due`: the clock, or a new message;
 * - `woken`: the page came to life, or the network did; waits are cut short but for firm ones;
 * - `asked`: the resident; nothing has to wait, and what was refused is tried too.
 */
export type Reason = 'due' | 'woken' | 'asked';

/** When to try again after an attempt that did not end it. `random` from 0 up to 1. */
export function nextTry(
  answer: Answer,
  attempts: number,
  now: number,
  random: number,
): Pick<Message, 'next' | 'firm' | 'wrong'> {
  if (answer.is === 'wrong') return { next: now + HOUR, firm: true, wrong: true };
  const wait = (WAITS[Math.min(attempts, WAITS.length) - 1] ?? WAITS[0]) * (0.5 + random);
  const after = answer.is === 'again' ? answer.after : undefined;
  return { next: now + Math.max(wait, after ?? 0), firm: after !== undefined, wrong: false };
}

/** Whether a message is to be tried now. */
export function isDue({ next, firm, refused }: Message, reason: Reason, now: number): boolean {
  if (reason === 'asked') return true;
  if (refused !== undefined) return false;
  return (reason === 'woken' && !firm) || waitOf(next, now) <= 0;
}

/** The message to try first: a new one does not stand in line behind one that keeps failing. */
export function firstOf(messages: readonly Message[]): Message | undefined {
  return messages.toSorted((a, b) => a.attempts - b.attempts || a.at - b.at)[0];
}

/** Milliseconds until the first of these is due; `undefined` when none will be. */
export function nextWait(messages: readonly Message[], now: number): number | undefined {
  const waits = messages.filter(({ refused }) => refused === undefined).map(({ next }) => waitOf(next, now));
  return waits.length > 0 ? Math.min(...waits) : undefined;
}

/** No wait is longer than an hour: one that is comes from a clock that was wrong. */
const waitOf = (next: number, now: number) => (next - now > HOUR ? 0 : Math.max(0, next - now));

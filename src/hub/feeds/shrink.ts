import type { Problem } from '../../domain/feed.ts';
import type { NativeItem } from '../../mirror/native-item.ts';

/** So few may go at any time. */
const FEW = 10;

export interface Shrink {
  readonly before: number;
  readonly gone: number;
}

/**
 * Whether so much would vanish that it looks like an accident: more than half, and more than ten. A page that has no events is
 * one however few there were: it may be there for maintenance, or for who has to sign in.
 */
export function shrinkOf(
  before: readonly NativeItem[],
  next: readonly NativeItem[],
  problems: readonly Problem[],
): Shrink | undefined {
  const left = new Set(next.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id)).length;
  const few = problems.some(({ code }) => code === 'events.none') ? 0 : FEW;
  return gone > few && gone > before.length / 2 ? { before: before.length, gone } : undefined;
}

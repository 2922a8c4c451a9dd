import type { NativeItem } from '../../mirror/native-item.ts';

/** So few may go at any time, but not all of them. */
const FEW = 10;

export interface Shrink {
  readonly before: number;
  readonly gone: number;
}

/**
 * Whether so much would vanish that it looks like an accident: more than half, and more than ten. That nothing is left is one
 * however few there were: a page may be there for maintenance, or for who has to sign in, and a sheet may be new.
 */
export function shrinkOf(before: readonly NativeItem[], next: readonly NativeItem[]): Shrink | undefined {
  const left = new Set(next.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id)).length;
  const few = next.length === 0 ? 0 : FEW;
  return gone > few && gone > before.length / 2 ? { before: before.length, gone } : undefined;
}

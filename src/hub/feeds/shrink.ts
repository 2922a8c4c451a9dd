import type { NativeItem } from '../../mirror/native-item.ts';

/** So few may go at any time. */
const FEW = 10;

export interface Shrink {
  readonly before: number;
  readonly gone: number;
}

/** Whether so much would vanish that it looks like an accident: more than half, and more than ten. */
export function shrinkOf(before: readonly NativeItem[], next: readonly NativeItem[]): Shrink | undefined {
  const left = new Set(next.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id)).length;
  return gone > FEW && gone > before.length / 2 ? { before: before.length, gone } : undefined;
}

import { nameOf } from '../../data/values/identity.ts';
import type { Problem } from '../../domain/feed.ts';
import type { NativeItem } from '../../mirror/native-item.ts';

/**
 * The good records, and of those that cannot be shown now what was there before: one broken line takes no activity away. They
 * are known again by the name, or the id, that their problem tells.
 */
export function withLastGood(
  before: readonly NativeItem[],
  good: readonly NativeItem[],
  problems: readonly Problem[],
): readonly NativeItem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const here = new Set(good.map(({ id }) => id));
  const missing = before.filter(({ id }) => !here.has(id));
  // Of so many that not each is told, nobody knows which are only broken.
  const isAnybody = errors.some(({ count = 1 }) => count > 1);
  const spoiled = new Set(errors.flatMap(({ name }) => (name === undefined ? [] : [JSON.stringify(name)])));
  const isSpoiled = ({ id, name, title, label }: NativeItem) =>
    [id, nameOf({ name, title, label })].some((each) => spoiled.has(JSON.stringify(each)));
  return [...good, ...missing.filter((item) => isAnybody || isSpoiled(item))];
}

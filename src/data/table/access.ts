import { accessWords } from '../values/access-words.ts';
import type { Cells } from './cells.ts';

/** What is there, by a list of words and by columns that say yes or no. "No" is not shown: only what there is helps. */
export function accessOf(cells: Cells): string[] {
  const found = new Set(accessWords(cells.list('access', /[;,|\n]/)));
  const wheelchair = cells.first('flag.wheelchair')?.toLowerCase() ?? '';
  if (/^(limited|beperkt|gedeeltelijk|partiel|met hulp|teilweise)/.test(wheelchair)) found.add('acc.wheelchair-help');
  else if (cells.flag('flag.wheelchair')) found.add('acc.wheelchair');
  if (cells.flag('flag.hearing-loop')) found.add('acc.hearing-loop');
  if (cells.flag('flag.parking')) found.add('acc.parking');
  return [...found];
}

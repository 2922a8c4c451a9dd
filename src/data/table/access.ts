import type { Cells } from './cells.ts';

/** Words that partners use for what `acc.*` names. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/partial wheelchair|rolstoel.{0,10}hulp|gedeeltelijk/, 'acc.wheelchair-help'],
  [/wheelchair|rolstoel|rollstuhl|fauteuil/, 'acc.wheelchair'],
  [/hearing loop|induction loop|ringleiding/, 'acc.hearing-loop'],
  [/accessible toilet|aangepast toilet|wheelchair toilet/, 'acc.toilet'],
  [/disabled (car )?parking|disabled_parking|parkeerplaats.{0,30}handicap/, 'acc.parking'],
  [/sign language|gebarentaal/, 'acc.sign-language'],
  [/^bus|bushalte/, 'acc.bus'],
];

/** Our ids from a list of words, and from columns that say yes or no. "No" is not shown: only what there is helps. */
export function accessWords(cells: Cells): string[] {
  const found = new Set<string>();
  for (const word of cells.list('access', /[;,|\n]/)) {
    const text = word.toLowerCase();
    const id = text.startsWith('acc.') ? text : WORDS.find(([pattern]) => pattern.test(text))?.[1];
    if (id) found.add(id);
  }
  const wheelchair = cells.first('flag.wheelchair')?.toLowerCase() ?? '';
  if (/^(limited|beperkt|gedeeltelijk|partiel|met hulp|teilweise)/.test(wheelchair)) found.add('acc.wheelchair-help');
  else if (cells.flag('flag.wheelchair')) found.add('acc.wheelchair');
  if (cells.flag('flag.hearing-loop')) found.add('acc.hearing-loop');
  if (cells.flag('flag.parking')) found.add('acc.parking');
  return [...found];
}

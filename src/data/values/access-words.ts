const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/partial wheelchair|rolstoel.{0,10}hulp|gedeeltelijk|partiel/i, 'acc.wheelchair-help'],
  [/wheelchair|rolstoel|fauteuil roulant|rollstuhl/i, 'acc.wheelchair'],
  [/(induction|hearing) loop|ringleiding|boucle magn/i, 'acc.hearing-loop'],
  [/(accessible|adapted|disabled|wheelchair) toilet|aangepast toilet|toilettes? adapt/i, 'acc.toilet'],
  [/(accessible|disabled)[ _](car )?parking|parkeerplaats.{0,30}(handicap|beperking|personen met)/i, 'acc.parking'],
  [/sign language|gebarentaal|langue des signes/i, 'acc.sign-language'],
  [/assistance dog|guide dog|hulphond|assistentiehond/i, 'acc.assistance-dog'],
  [/^bus|bushalte/i, 'acc.bus'],
];
const DENIED = /\b(no|not|non|without|geen|niet|zonder|pas|sans|limited|beperkt)\b/i;

/**
 * `acc.*` for what words plainly say is there; our own ids as they are. A sentence that denies or limits anything gives
 * nothing, and help with a wheelchair is not access without.
 */
export function accessWords(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const sentence of texts.flatMap((text) => text.split(/[.;\n](?!\w)/))) {
    const said = sentence.trim();
    const known = KNOWN.flatMap(([words, access]) => (words.test(said) ? access : []));
    if (said.startsWith('acc.')) found.add(said.toLowerCase());
    else if (!DENIED.test(said))
      for (const each of known[0] === 'acc.wheelchair-help' ? known.slice(0, 1) : known) found.add(each);
  }
  return [...found];
}

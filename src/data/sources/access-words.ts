const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/wheelchair|rolstoel|fauteuil roulant|rollstuhl/i, 'acc.wheelchair'],
  [/induction loop|hearing loop|ringleiding|boucle magn/i, 'acc.hearing-loop'],
  [/(accessible|adapted|disabled) toilet|aangepast toilet|toilettes? adapt/i, 'acc.toilet'],
  [/(accessible|disabled) parking|parkeerplaats voor personen met/i, 'acc.parking'],
  [/sign language|gebarentaal|langue des signes/i, 'acc.sign-language'],
  [/assistance dog|guide dog|hulphond|assistentiehond/i, 'acc.assistance-dog'],
];
const DENIED = /\b(no|not|non|without|geen|niet|zonder|pas|sans|limited|beperkt)\b/i;

/** `acc.*` for what a text plainly says is there. A sentence that denies or limits anything gives nothing. */
export function accessWords(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const sentence of texts.flatMap((text) => text.split(/[.;\n]/))) {
    if (DENIED.test(sentence)) continue;
    for (const [words, access] of KNOWN) if (words.test(sentence)) found.add(access);
  }
  return [...found];
}

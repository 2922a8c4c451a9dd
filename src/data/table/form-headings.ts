/** How a form of Google begins, and one of Microsoft: when it was sent, and the address of who did. */
const SENT =
  /^(?:(?:tijdstempel|timestamp|horodateur|zeitstempel)\n|id\n.*\n(?:tijd van voltooien|completion time|heure de fin|fertigstellungszeit)\n).*(?:mail|messag)/i;

/** Headings without who filled in a form, and when, which is nobody's business, unless a webmaster points to it. */
export function withoutSender(
  headings: readonly string[],
  pointed: Readonly<Record<string, string>> = {},
): readonly string[] {
  const mail = (SENT.exec(headings.slice(0, 4).join('\n'))?.[0].split('\n').length ?? 1) - 1;
  // Microsoft puts the name behind it.
  const last = mail === 3 ? 4 : mail;
  const kept = Object.values(pointed);
  return headings.map((heading, at) => (at > 0 && at <= last && !kept.includes(heading) ? '' : heading));
}

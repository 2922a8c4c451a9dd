const MARKUP = /<\/?[a-z!][^<>]*>|&[a-z#0-9]+;/i;
const HIDDEN = /<(script|style|template)\b[\s\S]*?(?:<\/\1[^<>]*>|$)/gi;
const BREAK = /<(?:br|\/p|\/div|\/h\d|\/tr|\/[uo]l)\b[^<>]*>|<li\b[^<>]*>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a description that may hold simple HTML, in plain lines: for a place that knows no markup at all. */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(HIDDEN, '')
    .replace(BREAK, (tag) => (/^<li/i.test(tag) ? '\n- ' : '\n'))
    .replace(TAG, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, ten?: string, hex?: string, name = '') =>
      ten || hex ? String.fromCodePoint(ten ? Number(ten) : Number.parseInt(hex ?? '', 16)) : (NAMED[name] ?? whole),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

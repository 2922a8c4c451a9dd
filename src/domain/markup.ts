const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    euml: 'ë',
    agrave: 'à',
    acirc: 'â',
    auml: 'ä',
    ccedil: 'ç',
    iuml: 'ï',
    icirc: 'î',
    ocirc: 'ô',
    ouml: 'ö',
    ugrave: 'ù',
    ucirc: 'û',
    uuml: 'ü',
    szlig: 'ß',
    euro: '€',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    deg: '°',
    bull: '•',
    middot: '·',
  }),
);
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
const BLOCK = /^\/?(p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)$/i;
const HIDDEN = /^(script|style|template|noscript)$/i;

const MARKUP = /<\/?[a-z!][^<>]*>|&[a-z#0-9]+;/i;

/** The words of a text that may hold simple HTML, in plain lines: for a place that knows no markup. Plain text stays as it is. */
export const withoutMarkup = (text: string): string => (MARKUP.test(text) ? plainText(text, '- ') : text);

/** Character references decoded once; an unknown one stays as it was written. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (whole, name: string) => character(name) ?? whole) : text;

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
    ? String.fromCodePoint(code)
    : undefined;
}

/**
 * The words of a piece of HTML: for a name or a summary, which are shown as text. One pass, so that no input can make it
 * slow; a `<` that starts no tag stays.
 *
 * @param item stands before each item of a list
 */
export function plainText(html: string, item = ''): string {
  if (!html.includes('<')) return decodeEntities(html).trim();
  let words = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const name = /^\/?[a-z][a-z0-9]*|^!/i.exec(html.slice(open + 1, open + 12))?.[0];
    if (name === undefined) {
      words += html.slice(at, open + 1);
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    words += html.slice(at, open);
    if (BLOCK.test(name)) words += /^li$/i.test(name) ? `\n${item}` : '\n';
    at = close + 1;
    if (!HIDDEN.test(name)) continue;
    // Nothing hidden ends again: what follows it belongs to it.
    const end = endOf(html, name, at);
    if (end < 0) return tidy(words);
    at = end;
  }
  return tidy(words + html.slice(at));
}

function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}

const tidy = (words: string): string =>
  decodeEntities(words)
    .split('\n')
    .map((line) => line.trim().replace(/[ \t\u00a0]{2,}/g, ' '))
    .filter(Boolean)
    .join('\n');

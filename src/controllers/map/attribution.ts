import type { Attribution } from './basemap.ts';

const longest = 500;
const link = /<a\b[^>]*?\bhref=(?:"([^"]*)"|'([^']*)')[^>]*>([^<]*)<\/a>/i;
const entities: Record<string, string> = { amp: '&', copy: '©', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|copy|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/&#0*(169|39);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);

/**
 * Reads the credit of a tile source, a piece of HTML by custom (TileJSON 3.0 §3.1), into words and addresses. Nothing of
 * it is ever markup here: tags fall away, and only `http(s)` addresses stay.
 */
export function readAttribution(html: string): Attribution[] {
  // With the group, `split` gives text, link, text, link, …
  const pieces = html.slice(0, longest).split(/(<a\b[^>]*>[^<]*<\/a>)/i);
  return pieces.flatMap((piece) => {
    const [, double, single, words] = link.exec(piece) ?? [];
    const text = plain(words ?? piece);
    const href = plain(double ?? single ?? '');
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    return [isWeb(href) ? { text, href } : { text }];
  });
}

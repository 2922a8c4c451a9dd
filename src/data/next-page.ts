import type { Problem } from '../domain/feed.ts';

export interface Paging {
  /** The address the webmaster gave. */
  readonly asked: string;
  /** The address that answered first. */
  readonly answered: string;
  /** Every page fetched so far. */
  readonly visited: ReadonlySet<string>;
  readonly limit: number;
}

/**
 * The address of the page that a feed calls its next, or why it is not followed: a page only asks servers that the
 * webmaster named (P2), each address once, and not for ever.
 */
export function nextPage(
  next: string | undefined,
  { asked, answered, visited, limit }: Paging,
): { readonly url?: string; readonly problem?: Problem } {
  if (next === undefined) return {};
  const stop = (code: string) => ({
    problem: { severity: 'warning', code, path: '/next', value: shown(next) } as const,
  });
  let url: URL;
  try {
    url = new URL(next, answered);
  } catch {
    return stop('next.unreadable');
  }
  const home = new URL(answered);
  // Servers behind a proxy often write http: in the links of an https: answer, which a browser would refuse.
  if (url.host === home.host) url.protocol = home.protocol;
  if (url.origin !== home.origin && url.origin !== new URL(asked).origin) return stop('next.origin');
  if (visited.has(url.href)) return stop('next.loop');
  if (visited.size >= limit) return stop('pages.limit');
  return { url: url.href };
}

const shown = (address: string) => (address.split(/[?#]/, 1)[0] ?? '').slice(0, 80);

import { addressesOf, type Choice } from './choice.ts';

/** The site of a webmaster who has not said which; the name can be nobody's (RFC 6761). */
const NOWHERE = 'https://your-site.invalid';

/** What relative addresses start from: the site that was named, else the page's own, else nowhere. */
export function homeOf({ site }: Pick<Choice, 'site'>, page: string): string {
  if (/^https?:/.test(page)) return page;
  return site ? `${site}/` : `${NOWHERE}/`;
}

export const isNowhere = (url: string): boolean => url.startsWith(`${NOWHERE}/`);

/** What was typed as the addresses they are, from that home; what is none is left out. */
export const absoluteAddresses = (choice: Choice, home: string): readonly string[] =>
  addressesOf(choice).flatMap((address) => (URL.canParse(address, home) ? [new URL(address, home).href] : []));

/** The origins that a page of the site asks besides its own. A relative address is on the site itself. */
export function foreignOrigins(addresses: Iterable<string>, site: string): readonly string[] {
  const home = site || NOWHERE;
  const origins = [...addresses].flatMap((address) => {
    if (!URL.canParse(address, home)) return [];
    const { origin, protocol } = new URL(address, home);
    return origin === home || !protocol.startsWith('http') ? [] : [origin];
  });
  return [...new Set(origins)];
}

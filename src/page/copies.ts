import { VERSION } from '../domain/version.ts';

/** What was first on this page, by part of a copy; without a number, as all versions look here for each other. */
const COPIES = Symbol.for('buurt.copies');
type Page = HTMLElement & { [COPIES]?: Record<string, string> };

/** Remembers this copy of buurt on the page; tells a webmaster where another came before it, and where the folders are. */
export function meet(part: string, folder: string, page: Page = document.documentElement): void {
  const own = `${VERSION} (${folder})`;
  const first = ((page[COPIES] ??= {})[part] ??= own);
  if (first !== own) console.warn(`buurt is on this page twice: ${first} and ${own}. The first wins; keep one.`);
}

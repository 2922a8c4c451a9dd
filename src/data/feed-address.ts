/** Origin and path: a query string may hold a key, so it is never shown or logged (F8). */
export function plainAddress(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/** The host a resident can read, `''` for an address that is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

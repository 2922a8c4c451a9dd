const EARLY = Symbol.for('buurt.early.1');
const page: typeof globalThis & { [EARLY]?: Record<string, Promise<Response>> } = globalThis;
/** Answers nobody has read yet, by absolute address. Symbol.for: the loader, which asks, and the widgets are built apart. */
const early = (page[EARLY] ??= {});

/** How a feed is asked for (F5): no cookies, no referrer. */
export const asking = {
  headers: { accept: 'application/json, application/*+json, text/csv, */*;q=0.5' },
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // The browser's own cache asks with its ETag, and answers on 304. Our own `If-None-Match` would make a request to
  // another origin ask permission first (a CORS preflight), which most feeds refuse.
  cache: 'no-cache',
} as const satisfies RequestInit;

/** Asks while the files that read the answer still come: on a phone, waiting for them first costs a turn of the network. */
export function askEarly(url: string): void {
  // Nobody may come to read it; whoever does has a limit of their own.
  early[url] ??= fetch(url, { ...asking, signal: AbortSignal.timeout(20_000) });
  // Whoever reads it hears of its failure.
  early[url].catch(() => {});
}

/** `fetch`, which takes the answer to an address where it was asked for early. Each answer is read once. */
export const fetchAsked: typeof fetch = (address, init) => {
  const url = address as string;
  const asked = early[url];
  delete early[url];
  return asked ?? fetch(address, init);
};

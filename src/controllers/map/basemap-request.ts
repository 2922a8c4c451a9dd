/** Milliseconds for an answer to come in whole. */
const patience = 10_000;
/** Bytes, after decompression: more is no style and no tile (S10). */
const most = 5 * 2 ** 20;

async function read(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > limit) {
      void reader?.cancel();
      throw new RangeError(`${response.url} sends more than ${limit} bytes.`);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface Given {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: RequestCache;
  /** Bytes. */
  readonly limit?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Asks an address of a basemap, and says nothing of the resident to it. A redirect fails, also within its own site: where
 * it leads is only known once that site has been asked, and it may be one that nobody consented to (P2).
 */
export async function requestBytes(
  address: string,
  { headers = {}, cache = 'default', limit = most, signal }: Given = {},
): Promise<Answer> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  for (const each of [signal, AbortSignal.timeout(patience)]) each?.addEventListener('abort', abort);
  signal?.throwIfAborted();
  const response = await fetch(address, {
    headers,
    signal: stop.signal,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache,
  });
  return { response, bytes: await read(response, Math.min(limit, most)) };
}

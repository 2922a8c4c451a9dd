import { lookup as dnsLookup } from 'node:dns';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FeedFailure } from '../data/feed-failure.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** Why no server was asked, or none answered; each is a code of the feed doctor. */
export type Unreached =
  | 'address.private'
  | 'host.unknown'
  | 'certificate.invalid'
  | 'connection.failed'
  | 'redirects.many';

/** A server that was not reached; its `reason` says more than the code `network`. */
export class UnreachedFailure extends FeedFailure {
  readonly reason: Unreached;

  constructor(reason: Unreached, message = '') {
    super('network', message);
    this.reason = reason;
  }
}

export interface PublicFetchOptions {
  /** Which IP addresses are not asked: private ones. `() => false` is for tests, and servers behind the same wall. */
  readonly refuses?: (address: string) => boolean;
  /** An origin that is asked wherever it is, because whoever runs this named it. What it names itself, or leads on to, is not. */
  readonly own?: string;
  /** Sent along with each request. */
  readonly headers?: Readonly<Record<string, string>>;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const AGENT = 'buurt (feed reader; https://www.npmjs.com/package/buurt)';

/**
 * A `fetch` that asks nothing but the public web: only http and https, no user names, no private address, also not behind a
 * redirect or a name that changes between two questions, because the connection goes to the very address that was checked. It
 * only gets, and reads `signal`, `headers` and nothing else of `init`. Throws an `UnreachedFailure`, or the reason of `signal`.
 */
export function publicFetch({
  refuses = isPrivateAddress,
  own,
  headers: always = {},
}: PublicFetchOptions = {}): typeof globalThis.fetch {
  const careful = wall(refuses);
  const open = wall(() => false);
  return async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    let isOwn = true;
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...always };
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      // Who was led there by somebody else's redirect did not name it.
      isOwn &&= url.origin === own;
      const answer = await ask(url, {
        ...(isOwn ? open : careful),
        headers,
        signal: init.signal ?? undefined,
      });
      const { statusCode = 0, headers: said } = answer;
      if (!REDIRECTS.includes(statusCode) || said.location === undefined) return toResponse(answer, url);
      answer.destroy();
      if (!URL.canParse(said.location, url))
        throw new UnreachedFailure('connection.failed', 'a redirect to no address');
      url = new URL(said.location, url);
    }
    throw new UnreachedFailure('redirects.many');
  };
}

interface Wall {
  readonly refuses: (address: string) => boolean;
  readonly lookup: LookupFunction;
}

const wall = (refuses: Wall['refuses']): Wall => ({ refuses, lookup: lookupBut(refuses) });

interface Ask extends Wall {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

function ask(url: URL, { refuses, lookup, headers, signal }: Ask): Promise<IncomingMessage> {
  const { protocol, hostname, username, password } = url;
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new UnreachedFailure('connection.failed', `${protocol} is no address on the web`);
  if (username || password) throw new UnreachedFailure('connection.failed', 'the address has a user name in it');
  const host = hostname.replace(/^\[|\]$/g, '');
  // A name is checked when it is looked up; an address is looked up nowhere.
  if (isIP(host) && refuses(host)) throw new UnreachedFailure('address.private', host);
  const options: RequestOptions = {
    headers: { 'user-agent': AGENT, 'accept-encoding': 'gzip, deflate, br', ...headers },
    signal,
    // A connection that is kept would not be looked up again, nor end with the command.
    agent: false,
    lookup,
  };
  return new Promise((resolve, reject) => {
    const request = (protocol === 'https:' ? secureRequest : plainRequest)(url, options, resolve);
    request.on('error', (error) => reject(signal?.aborted ? signal.reason : unreached(error))).end();
  });
}

/** Finds the addresses of a name; one among them that is refused is enough to refuse them all. */
function lookupBut(refuses: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    dnsLookup(host, { ...options, all: true }, (error, addresses) => {
      const found = addresses?.find(({ address }) => refuses(address));
      const refused = error ?? (found ? new UnreachedFailure('address.private', found.address) : null);
      const [first] = addresses ?? [];
      if (refused || !first) done(refused ?? new Error('no address'), []);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function unreached(error: Error): UnreachedFailure {
  if (error instanceof UnreachedFailure) return error;
  const code = 'code' in error ? String(error.code) : error.message;
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return new UnreachedFailure('host.unknown', code);
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return new UnreachedFailure('certificate.invalid', code);
  return new UnreachedFailure('connection.failed', code);
}

const DECODERS = {
  'gzip': createGunzip,
  'x-gzip': createGunzip,
  'deflate': createInflate,
  'br': createBrotliDecompress,
};

function toResponse(answer: IncomingMessage, url: URL): Response {
  const { statusCode: status = 500, headersDistinct } = answer;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  const coding = headers.get('content-encoding')?.toLowerCase() ?? '';
  const decode = Object.entries(DECODERS).find(([name]) => name === coding)?.[1];
  const hasBody = ![204, 205, 304].includes(status);
  // What goes wrong halfway is told to whoever reads on.
  const decoder = hasBody ? decode?.() : undefined;
  if (decoder) answer.on('error', (error) => decoder.destroy(error)).pipe(decoder);
  else if (!hasBody) answer.resume();
  const response = new Response(hasBody ? toWebStream(decoder ?? answer) : null, { status, headers });
  return Object.defineProperty(response, 'url', { value: url.href });
}

/** Read as fast as somebody asks for it, so that little unpacks into much only up to the limit of who reads. */
function toWebStream(stream: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<unknown> = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else if (value instanceof Uint8Array) controller.enqueue(new Uint8Array(value));
    },
    cancel: () => void stream.destroy(),
  });
}

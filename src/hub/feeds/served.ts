import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';
import { brotli } from './packed.ts';

const compress = promisify(gzip);

/** The best first. */
const CODINGS = ['br', 'gzip', 'identity'] as const;
type Coding = (typeof CODINGS)[number];

interface Variant {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong: other bytes, another tag (RFC 9110 §8.8.3). */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One document in every coding, made once and answered many times. */
export type Served = Readonly<Record<Coding, Variant>>;

const CACHED = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** Makes a document ready to be served. `type` is its media type, in UTF-8. */
export async function served(text: string, type: string): Promise<Served> {
  const bytes = Buffer.from(text);
  const sum = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  const variant = (coding: Coding, content: Buffer): Variant => {
    const etag = `"${sum}-${coding}"`;
    return {
      bytes: new Uint8Array(content),
      etag,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': CACHED,
        'vary': 'accept-encoding',
        etag,
        ...(coding !== 'identity' && { 'content-encoding': coding }),
      },
    };
  };
  const [br, gz] = await Promise.all([brotli(bytes), compress(bytes)]);
  return { br: variant('br', br), gzip: variant('gzip', gz), identity: variant('identity', bytes) };
}

/** Answers GET and HEAD with what the client takes, or that it has it already. */
export function answer(c: Context, document: Served): Response {
  const { bytes, etag, headers } = document[codingFor(c.req.header('accept-encoding'))];
  const known = c.req.header('if-none-match')?.split(',') ?? [];
  if (known.some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))) {
    const { 'content-type': _type, 'content-encoding': _coding, ...rest } = headers;
    return c.body(null, 304, rest);
  }
  return c.body(bytes, 200, { ...headers, 'content-length': String(bytes.length) });
}

/** RFC 9110 §12.5.3: the best that is not refused by `q=0`; who asks for none gets it as it is. */
function codingFor(accepted = ''): Coding {
  const asked = new Map(
    accepted.split(',').map((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      return [name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))];
    }),
  );
  const takes = (coding: Coding) => asked.get(coding) ?? asked.get('*') ?? false;
  return CODINGS.find(takes) ?? 'identity';
}

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { byteRange } from './byte-range.ts';
import { contentType, isText } from './content-types.ts';

export interface Answer {
  status?: number;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

export interface ServerOptions {
  root: string;
  /** 0 takes any free port. */
  port?: number;
  /** Extra headers of each response; `path` is decoded and starts with a slash. */
  headers?: (path: string) => OutgoingHttpHeaders;
  /** Answers a request itself; `undefined` leaves it to the files under `root`. */
  answer?: (path: string, request: IncomingMessage) => Answer | undefined | Promise<Answer | undefined>;
}

export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

const encoders = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
};

/** The path inside root, or undefined where it leaves root or touches a hidden file. */
function safePath(root: string, path: string): string | undefined {
  const file = join(root, path);
  const inside = relative(root, file).split(sep);
  return path.includes('\0') || inside.some((part) => part.startsWith('.')) ? undefined : file;
}

async function locateFile(root: string, path: string): Promise<string | undefined> {
  const file = safePath(root, path.endsWith('/') ? `${path}index.html` : path);
  const found = file && (await stat(file).catch(() => undefined));
  return found && found.isFile() ? file : undefined;
}

function encodingFor(request: IncomingMessage): keyof typeof encoders | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function answerFile(file: string, request: IncomingMessage): Promise<Answer> {
  const body = await readFile(file);
  const type = contentType(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers: OutgoingHttpHeaders = {
    'content-type': type,
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
    'vary': 'accept-encoding',
    etag,
  };
  if (request.headers['if-none-match']?.includes(etag)) return { status: 304, headers };

  const range = byteRange(request.headers.range, body.length);
  if (range === 'unsatisfiable') return { status: 416, headers: { 'content-range': `bytes */${body.length}` } };
  if (range) {
    const { start, end } = range;
    headers['content-range'] = `bytes ${start}-${end}/${body.length}`;
    return { status: 206, headers, body: body.subarray(start, end + 1) };
  }

  const encoding = isText(type) && body.length > 500 ? encodingFor(request) : undefined;
  if (!encoding) return { headers, body };
  return { headers: { ...headers, 'content-encoding': encoding }, body: await encoders[encoding](body) };
}

async function answerFrom(options: ServerOptions, path: string, request: IncomingMessage): Promise<Answer> {
  const own = await options.answer?.(path, request);
  if (own) return own;
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const file = await locateFile(options.root, path);
  if (file) return answerFile(file, request);
  if (!path.endsWith('/') && (await locateFile(options.root, `${path}/`))) {
    return { status: 301, headers: { location: encodeURI(`${path}/`).replace(/^\/+/, '/') } };
  }
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found\n' };
}

function decodedPath(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function respond(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodedPath(request);
  const answer = path === undefined ? { status: 400 } : await answerFrom(options, path, request);
  const { status = 200, headers, body = '' } = answer;
  const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, {
    ...length,
    'x-content-type-options': 'nosniff',
    ...headers,
    ...options.headers?.(path ?? ''),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves the files under `root` to this machine only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    respond(options, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

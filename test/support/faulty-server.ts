import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

export interface FaultyServer {
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: IncomingMessage[];
  /** Answers this path from now on. */
  on(path: string, answer: RequestListener): void;
  close(): Promise<void>;
}

/** A feed that is as it should be; what is done to it is the fault. */
export const goodFeed = JSON.stringify({
  kind: 'services',
  publisher: { name: 'Dienstencentrum' },
  items: [
    { id: 'a', name: 'Café der Bären' },
    { id: 'b', name: 'Soep' },
  ],
});

/** The same of a feed of activities; always there, so that it is in every list. */
export const goodAgenda = JSON.stringify({
  kind: 'activities',
  publisher: { name: 'Dienstencentrum' },
  items: [{ id: 'a', title: 'Kaarten bij de Bären', permanent: true }],
});

/** The same of figures, and of what is done about them. */
export const goodFigures = JSON.stringify({
  kind: 'indicators',
  publisher: { name: 'Dienstencentrum' },
  items: [
    {
      id: 'rond',
      label: 'Moeilijk rondkomen',
      values: [{ level: 'municipality', placeName: 'Balen', year: 2025, value: 14 }],
    },
  ],
});
export const goodPlans = JSON.stringify({
  kind: 'actions',
  publisher: { name: 'Dienstencentrum' },
  items: [{ id: 'cafe', title: 'Budgetcafé', phase: 'do', because: ['rond'] }],
});

const json = { 'content-type': 'application/json' };

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = json, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

const status = (code: number, headers: Record<string, string> = {}) =>
  send('{"error": "no"}', { ...json, ...headers }, code);

/** One byte now and then: a connection that lives and an answer that never ends. */
function drip(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, json);
  let at = 0;
  const timer = setInterval(() => response.write(goodFeed[at++ % goodFeed.length]), 20);
  response.on('close', () => clearInterval(timer));
}

/** 200 MB of spaces in a few hundred kB. */
function bomb(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
  const gzip = createGzip();
  gzip.on('error', () => {});
  response.on('close', () => gzip.destroy());
  gzip.pipe(response);
  const block = Buffer.alloc(1024 * 1024, ' ');
  let left = 200;
  const fill = () => {
    while (left-- > 0) if (!gzip.write(block)) return void gzip.once('drain', fill);
    gzip.end();
  };
  fill();
}

const login = '<!doctype html><html><head><title>Log in</title></head><body><form></form></body></html>';

const faults: Record<string, RequestListener> = {
  '/good': send(goodFeed),
  '/agenda': send(goodAgenda),
  '/figures': send(goodFigures),
  '/plans': send(goodPlans),
  '/drip': drip,
  '/hang': () => {},
  '/hang-in-body': (_request, response) => void response.writeHead(200, json).write(goodFeed.slice(0, 30)),
  '/truncated': (_request, response) => {
    response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(goodFeed)) });
    response.write(goodFeed.slice(0, 30), () => response.destroy());
  },
  // Cut off where nobody can notice on the wire: the text itself is only a part.
  '/half': send(goodFeed.slice(0, -20)),
  '/reset': (request) => void request.socket.resetAndDestroy(),
  '/500': status(500),
  '/503': status(503, { 'retry-after': '7' }),
  '/429': status(429, { 'retry-after': '120' }),
  '/429-date': status(429, { 'retry-after': 'Wed, 25 Nov 2026 10:01:00 GMT' }),
  '/408': status(408),
  '/404': status(404),
  '/401': status(401),
  '/redirect': (_request, response) => void response.writeHead(302, { location: '/good' }).end(),
  '/redirect-loop': (_request, response) => void response.writeHead(302, { location: '/redirect-loop' }).end(),
  '/redirect-to-login': (_request, response) => void response.writeHead(302, { location: '/login' }).end(),
  '/login': send(login, { 'content-type': 'text/html' }),
  '/html-as-json': send(login),
  '/json-as-text': send(goodFeed, { 'content-type': 'text/plain' }),
  '/json-without-type': send(goodFeed, {}),
  '/bomb': bomb,
  '/windows-1252': send(Buffer.from(goodFeed, 'latin1')),
  '/bom': send(`\ufeff${goodFeed}`),
  '/empty': send(''),
  '/blank': send(' \n '),
  '/204': (_request, response) => void response.writeHead(204).end(),
  '/empty-list': send('[]'),
  '/empty-object': send('{}'),
};

/**
 * A real HTTP server on this machine that does everything a feed's server should not do.
 *
 * @param headers sent with every answer: CORS, for a page of another origin
 */
export async function startFaultyServer(headers: Record<string, string> = {}): Promise<FaultyServer> {
  const requests: IncomingMessage[] = [];
  const answers = new Map(Object.entries(faults));
  const server = createServer((request, response) => {
    requests.push(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    (answers.get(pathname) ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    on: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

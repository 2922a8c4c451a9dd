import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { OpenHub } from './server.ts';
import { Unusable } from './unusable.ts';

export interface Listening {
  readonly port: number;
  /** Answers what was asked, takes nothing more, closes the database. */
  readonly stop: () => Promise<void>;
}

const PATIENCE = 10_000;

const NO_HOST = 'this machine has no such address. 127.0.0.1 is the machine itself, 0.0.0.0 all of its addresses.';
/** Why a server cannot listen, by the code of Node. */
const DEAF: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) => `PORT: ${port} is taken by another program. Stop that, or set another port: PORT=8091.`,
  EACCES: (_host, port) => `PORT: this user may not listen on ${port}. Take one above 1023, behind your web server.`,
  EADDRNOTAVAIL: (host) => `HUB_HOST: ${host}: ${NO_HOST}`,
  ENOTFOUND: (host) => `HUB_HOST: ${host}: ${NO_HOST}`,
  EAI_AGAIN: (host) => `HUB_HOST: ${host}: ${NO_HOST}`,
};

/** Serves a hub on the host and port of its settings; where it cannot listen there it is closed. Throws `Unusable`. */
export async function listen({ app, hub, close }: OpenHub): Promise<Listening> {
  const { host, port } = hub.settings;
  // Node's own check of slow clients runs each 30 s, which lets them stay longer than these limits say.
  const serverOptions = {
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    connectionsCheckingInterval: 2_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
  };
  // Without TLS and HTTP/2 options it is a plain server.
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  server.maxConnections = 1_000;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    await close();
    const why = error instanceof Error && 'code' in error ? DEAF[String(error.code)] : undefined;
    throw why ? new Unusable(why(host, port)) : error;
  }
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    async stop() {
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      clearTimeout(late);
      await close();
    },
  };
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { OpenHub } from './server.ts';

export interface Listening {
  readonly port: number;
  /** Answers what was asked, takes nothing more, closes the database. */
  readonly stop: () => Promise<void>;
}

const PATIENCE = 10_000;

/** Serves a hub on the host and port of its settings. */
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
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

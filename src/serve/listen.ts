import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Failure } from '../model/failure.ts';
import type { ServeEnv } from './env.ts';

/** Where a server listens. */
export interface Listening {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

/** A server that answers. */
export interface Listener {
  readonly port: number;
  /** Takes no more requests, lets those that run end, and closes what is still open after a while. */
  readonly close: () => Promise<void>;
}

/** How long a client may take to send a request, its head, and to be silent between two, in milliseconds; the largest head, in bytes. */
const limits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5000,
  maxHeaderSize: 16_384,
};

/** How long requests that run may take to end when the server is stopped, in milliseconds. */
const graceMs = 5000;

/** How many connections may wait until they are taken; the system may allow fewer. */
const mostWaiting = 4096;

/** How many connections may be open at once: more than streams, so that those who find no room are told so. */
const mostConnections = 12_000;

/** Listens for requests. Throws `address-taken` where it cannot. */
export async function listen(app: Hono<ServeEnv>, { host, port }: Listening): Promise<Listener> {
  const server = createServer(limits, getRequestListener(app.fetch, { hostname: host }));
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new Failure('address-taken', `${host}:${port}`, { cause })));
    server.listen({ port, host, backlog: mostWaiting }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  const last = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(last);
}

import { createServer, type Server, type ServerResponse } from 'node:http';
import { Failure } from '../../model/failure.ts';
import { metricsText, metricsType, type Metric } from './metrics-text.ts';

/** What is asked of a program that runs for weeks. */
export interface Watched {
  readonly metrics: () => Promise<readonly Metric[]>;
  /** Why it should be started anew; null where it is well. */
  readonly ill: () => string | null;
  /** Why it cannot work now; null where it can. */
  readonly unready: () => Promise<string | null>;
}

export interface WatchPort {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Answers `/metrics`, `/live` and `/ready` over HTTP: 200 where all is well, else 503 and why. Throws `address-taken`. */
export async function openWatchPort(
  watched: Watched,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WatchPort> {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(watched, request.url ?? '', response).catch((error: unknown) =>
      send(response, 500, String(error)),
    );
  });
  await listening(server, { host, port });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(watched: Watched, url: string, response: ServerResponse): Promise<void> {
  switch (url.split('?', 1)[0]) {
    case '/metrics':
      response.writeHead(200, { 'content-type': metricsType });
      response.end(metricsText(await watched.metrics()));
      return;
    case '/live':
      return health(response, watched.ill());
    case '/ready':
      return health(response, await watched.unready());
    default:
      send(response, 404, '/metrics, /live and /ready are answered here');
  }
}

function health(response: ServerResponse, fault: string | null): void {
  send(response, fault === null ? 200 : 503, fault ?? 'ok');
}

function send(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

async function listening(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new Failure('address-taken', `${host}:${port}`, { cause })));
    server.listen(port, host, resolve);
  });
}

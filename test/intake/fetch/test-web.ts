import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach } from 'node:test';
import type { LookupAddress } from 'node:dns';
import type { Resolve } from '../../../src/intake/fetch/guarded-lookup.ts';

/** One request that a server of the test web was sent. */
export interface Sent {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The clock of the test when it came. */
  readonly atMs: number;
}

/** Answers a request; a text alone is a page. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on loopback that stands in for the web: it serves every host of the test by its name. */
export interface TestWeb {
  /** Routes by host and path: "harbour.test/news". What has no route is answered 404. */
  readonly routes: Map<string, Route>;
  readonly sent: Sent[];
  /** Requests that have come and whose answer has not ended. */
  readonly underWay: () => number;
  /** The address of a path: of "harbour.test/news" "http://harbour.test:41234/news". */
  readonly url: (place: string) => string;
  /** Every host ends up on loopback. */
  readonly resolve: Resolve;
}

/** A web that runs until it is closed. */
export interface RunningWeb extends TestWeb {
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a web without routes; requests are noted with the instant that `now` gives. */
export function makeTestWeb(now: () => number): RunningWeb {
  const routes = new Map<string, Route>();
  const sent: Sent[] = [];
  let underWay = 0;
  const server = createServer((request, response) => {
    underWay += 1;
    response.on('close', () => {
      underWay -= 1;
    });
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    sent.push({ host, path, headers: request.headers, atMs: now() });
    const route = routes.get(`${host}${path}`) ?? routes.get(`${host}${path.replace(/\?.*$/, '')}`);
    if (route === undefined) response.writeHead(404).end('none');
    else route(request, response);
  });
  server.keepAliveTimeout = 60_000;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
  const portOf = (): number => (server.address() as AddressInfo).port;
  return {
    routes,
    sent,
    underWay: () => underWay,
    url: (place) => place.replace(/^([^/]+)/, `http://$1:${portOf()}`),
    resolve: async (): Promise<readonly LookupAddress[]> => [{ address: '127.0.0.1', family: 4 }],
    start: () => listening(server),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The web of a group of tests: it is started before them and ended behind them, and each finds it without routes. */
export function webOfTests(now: () => number = () => 0): TestWeb {
  const web = makeTestWeb(now);
  before(web.start);
  after(web.close);
  beforeEach(() => {
    web.routes.clear();
    web.sent.length = 0;
  });
  return web;
}

async function listening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** A route that gives a text of a type. */
export function gives(
  text: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  headers: Readonly<Record<string, string>> = {},
): Route {
  return (_, response) => void response.writeHead(200, { 'content-type': type, ...headers }).end(text);
}

/** A route that redirects. */
export function redirects(to: string, status = 302): Route {
  return (_, response) => void response.writeHead(status, { location: to }).end();
}

/** A route that gives a text with an ETag, and 304 to who has it. */
export function tagged(text: () => string, type: string): Route {
  return (request, response) => {
    const body = text();
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': type, etag }).end(body);
  };
}

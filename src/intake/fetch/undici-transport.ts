import { lookup } from 'node:dns/promises';
import { Agent, request } from 'undici';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import type { Transport } from './transport.ts';
import type { AllowedHosts } from './web-address.ts';

/** The machine's own resolver. */
const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Connections to one origin at once; turns of the hosts take one at a time. */
const connections = 2;

/** Time to connect, in milliseconds; the time for the whole answer is bound elsewhere. */
const connectMs = 15_000;

/**
 * HTTP over undici, whose sockets connect only to addresses that have been checked. It follows no redirect, keeps no cookie, asks no proxy
 * and unpacks nothing.
 */
export function undiciTransport(allowed: AllowedHosts, resolve: Resolve = systemResolve): Transport {
  const agent = new Agent({
    connect: { lookup: guardedLookup(resolve, allowed), timeout: connectMs },
    connections,
    // The whole answer and its silences have bounds of their own, which a test can set.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: 65_536,
  });
  return {
    send: async (url, { headers, signal, post }) => {
      const sent = post === undefined ? {} : { method: 'POST' as const, body: post };
      const answer = await request(url, { dispatcher: agent, headers: { ...headers }, signal, ...sent });
      // What breaks a body that nobody reads any more is no error of the program.
      answer.body.on('error', () => {});
      return {
        status: answer.statusCode,
        headers: joined(answer.headers),
        body: answer.body,
        drop: () => void answer.body.destroy(),
      };
    },
    close: () => agent.destroy(),
  };
}

function joined(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  const rows = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(rows);
}

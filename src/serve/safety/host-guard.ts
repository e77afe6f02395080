import { isIP } from 'node:net';
import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';

/** The names by which a machine calls itself. */
const ownNames: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Addresses that stand for every address of the machine. */
const anywhere: readonly string[] = ['0.0.0.0', '::'];

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return ownNames.includes(host) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * Refuses requests that call the server by a name that is not its own: so a page on the web whose name is made to point here (DNS rebinding)
 * reads nothing. Who listens everywhere is called by any address, but by no other name than those given.
 */
export function hostGuard(host: string, names: readonly string[]): Guard {
  const known = new Set([...ownNames, host, ...names].map((one) => one.toLowerCase()));
  return async (context, next) => {
    const called = hostnameOf(context.req.header('host') ?? new URL(context.req.url).host);
    const isOwn = known.has(called) || (anywhere.includes(host) && isIP(called) !== 0);
    if (!isOwn) throw new Failure('host-refused', called.slice(0, 100));
    await next();
  };
}

/** The name in a Host header, without the port and the brackets of an IPv6 address. */
function hostnameOf(header: string): string {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^:]*))(?::\d*)?$/i.exec(header.trim()) ?? [];
  return (bracketed ?? plain ?? header).toLowerCase();
}

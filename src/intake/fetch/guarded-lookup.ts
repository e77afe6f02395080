import type { LookupAddress, LookupOptions } from 'node:dns';
import { Failure } from '../../model/failure.ts';
import { notPublic } from './public-address.ts';
import type { AllowedHosts } from './web-address.ts';

/** Gives the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** What a socket asks when it connects. */
export type Lookup = (host: string, options: LookupOptions, found: Found) => void;

/** The addresses of a host. Throws `address-refused` where one of them lies outside the public web and the host is not allowed by name. */
async function checkedAddresses(
  host: string,
  { resolve, allowed }: { readonly resolve: Resolve; readonly allowed: AllowedHosts },
): Promise<LookupAddress[]> {
  const found = [...(await resolve(host))];
  const name = host.toLowerCase().replace(/\.$/, '');
  if (allowed.has(name)) return found;
  for (const { address } of found) {
    const why = notPublic(address);
    if (why !== null) throw new Failure('address-refused', `${host} is at ${address} (${why})`);
  }
  return found;
}

/**
 * Makes the look-up of a socket: it gives the socket the very addresses that it has checked, so that a name server which answers otherwise the
 * next time cannot lead the connection elsewhere. Every new connection looks up and checks again.
 */
export function guardedLookup(resolve: Resolve, allowed: AllowedHosts): Lookup {
  return (host, { all, family }, found) => {
    checkedAddresses(host, { resolve, allowed }).then(
      (addresses) => {
        const fitting = addresses.filter(
          (one) => !wantsFamily(family) || one.family === familyNumber(family),
        );
        const [first] = fitting;
        if (first === undefined) found(new Error(`no address of ${host}`), '');
        else if (all === true) found(null, fitting);
        else found(null, first.address, first.family);
      },
      (error: unknown) => found(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

const wantsFamily = (family: LookupOptions['family']): boolean => family !== undefined && family !== 0;
const familyNumber = (family: LookupOptions['family']): number => (family === 'IPv6' || family === 6 ? 6 : 4);

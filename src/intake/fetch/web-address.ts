import { Failure } from '../../model/failure.ts';
import { isAddress, notPublic } from './public-address.ts';

/** Names of hosts that may lie in a private network, as people allow them: lower case, without a port. */
export type AllowedHosts = ReadonlySet<string>;

/** The host of an address as it is allowed and looked up: lower case, IPv6 without brackets, no dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** An address without its fragment, which no server sees. Throws `url-not-web` for what is none of http or https, or bears a password. */
export function readWebAddress(words: string, base?: URL): URL {
  const url = URL.canParse(words, base?.href) ? new URL(words, base?.href) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Failure('url-not-web', withoutPassword(words));
  url.hash = '';
  return url;
}

/** What stands before an at sign in the host's part of an address is not shown. */
function withoutPassword(words: string): string {
  return words.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1…@');
}

/** Throws `address-refused` for a host that is written as an address outside the public web and is not allowed by name. */
export function refuseLiteral(url: URL, allowed: AllowedHosts): void {
  const host = hostOf(url);
  if (allowed.has(host) || !isAddress(host)) return;
  const why = notPublic(host);
  if (why !== null) throw new Failure('address-refused', `${url.href} (${why})`);
}

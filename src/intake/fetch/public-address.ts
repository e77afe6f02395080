import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;

/** The prefix under which networks without IPv4 reach IPv4 hosts (NAT64). Source: RFC 6052, 2.1. */
const translated: readonly number[] = [0x64, 0xff9b, 0, 0, 0, 0];

/** The IPv4 address that an IPv6 address stands for: mapped (::ffff:10.0.0.1) or translated (64:ff9b::10.0.0.1); else itself. */
function addressMeant(address: Address): Address {
  if (address instanceof ipaddr.IPv4) return address;
  if (address.range() === 'ipv4Mapped') return ipaddr.IPv4.parse(lastFour(address));
  const isTranslated = translated.every((part, at) => address.parts[at] === part);
  return isTranslated ? ipaddr.IPv4.parse(lastFour(address)) : address;
}

const lastFour = (address: Address): string => address.toByteArray().slice(-4).join('.');

/**
 * Why an IP address is none of the public web: "loopback", "private", "linkLocal" (the cloud's metadata at 169.254.169.254 too),
 * "uniqueLocal", "carrierGradeNat", "multicast" and so on; "unreadable" for what is no address. Null for a public one.
 *
 * Source: IANA's special-purpose address registries, as ipaddr.js has them.
 */
export function notPublic(address: string): string | null {
  const bare = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'unreadable';
  const range = addressMeant(ipaddr.parse(bare)).range();
  return range === 'unicast' ? null : range;
}

/** Whether a host is written as an IP address; of an IPv6 address without its brackets. */
export function isAddress(host: string): boolean {
  return ipaddr.isValid(host);
}

/**
 * The name of something by the hexadecimal digits that tell it from all else, as a URN: a UUID whose digits are of our own making (version 8).
 * Thirty digits have room there; further ones are left out, missing ones are zeros.
 *
 * Source: RFC 9562, 5.8.
 */
export function urnOf(digits: string): string {
  const held = digits.slice(0, 30).padEnd(30, '0');
  const groups = [
    held.slice(0, 8),
    held.slice(8, 12),
    `8${held.slice(12, 15)}`,
    `8${held.slice(15, 18)}`,
    held.slice(18),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What canonical JSON can hold; `undefined` members are left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with the keys of every object in code-unit order and no white space: equal values give equal text.
 *
 * Numbers are written as JavaScript writes them (shortest round trip, ECMA-262 §6.1.6.1.20).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => sortedKeys(held));
}

function sortedKeys(held: unknown): unknown {
  if (held === null || typeof held !== 'object' || Array.isArray(held)) return held;
  return Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => compareText(a, b)));
}

/** Order by UTF-16 code units, the same on every machine: negative, zero or positive. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The distinct texts in code-unit order. */
export function sortedSet(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].toSorted(compareText);
}

/** The content address of a value: the first 80 bits of the SHA-256 of its canonical JSON, in hexadecimal. */
export function contentId(kind: string, value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(`${kind}\n${canonicalJson(value)}`)).subarray(0, 10));
}

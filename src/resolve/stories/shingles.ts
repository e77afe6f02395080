import { foldedWords } from '../../model/fold-text.ts';

const shingleWords = 5;
const hashes = 48;
const bandRows = 8;

/** FNV-1a, 32 bits. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** An avalanche step, so that one hash gives many independent orders. Source: MurmurHash3 finalizer. */
function mix(hash: number, seed: number): number {
  let mixed = Math.imul(hash ^ seed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const seeds = Uint32Array.from({ length: hashes }, (_none, at) => mix(at + 1, 0x9e3779b9));

/** The min-hash fingerprint of a text's five-word shingles (Broder 1997); empty for a text under twenty words. */
export function fingerprint(text: string): readonly number[] {
  const words = foldedWords(text);
  if (words.length < 20) return [];
  const shingles = shinglesOf(Uint32Array.from(words, fnv));
  return Array.from(seeds, (seed) => leastMixed(shingles, seed));
}

/** A hash of each run of five words, modulo 2^32. */
function shinglesOf(codes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(codes.length - shingleWords + 1);
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0;
    for (let next = at; next < at + shingleWords; next += 1)
      shingle = (Math.imul(shingle, 31) + codes[next]) | 0;
    shingles[at] = shingle;
  }
  return shingles;
}

function leastMixed(shingles: Uint32Array, seed: number): number {
  let least = 0xffffffff;
  for (let at = 0; at < shingles.length; at += 1) least = Math.min(least, mix(shingles[at], seed));
  return least;
}

/**
 * Band keys of a text, each a whole number of 53 bits: two texts that share a band are taken as copies. With nine tenths of the shingles
 * shared that is nearly sure (0.97), with half of them nearly excluded (0.02).
 */
export function articleBands(text: string): readonly number[] {
  const rows = fingerprint(text);
  const bands: number[] = [];
  for (let at = 0; at + bandRows <= rows.length; at += bandRows) {
    const key = rows.slice(at, at + bandRows).reduce((sum, row) => mix(sum ^ row, 0x51ab), at);
    const more = rows.slice(at, at + bandRows).reduce((sum, row) => mix(sum ^ row, 0x9c37), at);
    bands.push((at / bandRows) * 2 ** 50 + key * 2 ** 18 + (more >>> 14));
  }
  return bands;
}

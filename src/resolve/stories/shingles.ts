import { foldedWords } from '../../model/fold-text.ts';

const shingleWords = 5;
const hashes = 48;
const bandRows = 8;

/** FNV-1a, 32 bits. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv. */
export function hashOfWord(text: string): number {
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

/** A text as its copies, versions and story are found: its folded words, and a hash of each run of five of them. */
export interface ShingledText {
  readonly words: readonly string[];
  readonly shingles: Uint32Array;
}

/** Folds a text and hashes its runs of words, once for all who ask. */
export function shingledText(text: string): ShingledText {
  const words = foldedWords(text);
  return { words, shingles: shinglesOf(words, shingleWords) };
}

/** The min-hash fingerprint of a text's five-word shingles (Broder 1997); empty for a text under twenty words. */
function fingerprint({ words, shingles }: ShingledText): readonly number[] {
  return words.length < 20 ? [] : leastHashes(shingles, hashes);
}

/** The least hash of shingles in each of so many orders. */
export function leastHashes(shingles: Uint32Array, orders: number): readonly number[] {
  return Array.from(seeds.subarray(0, orders), (seed) => leastMixed(shingles, seed));
}

/** A hash of each run of so many words, modulo 2^32. */
export function shinglesOf(words: readonly string[], width: number): Uint32Array {
  // Filled by hand: `Uint32Array.from` walks an iterator, and takes several times as long.
  const codes = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at += 1) codes[at] = hashOfWord(words[at]);
  const shingles = new Uint32Array(Math.max(codes.length - width + 1, 0));
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0;
    for (let next = at; next < at + width; next += 1) shingle = (Math.imul(shingle, 31) + codes[next]) | 0;
    shingles[at] = shingle;
  }
  return shingles;
}

/** Compared with the first bit turned round, as whole numbers of 32 bits with a sign, which the processor compares at once. */
function leastMixed(shingles: Uint32Array, seed: number): number {
  let least = 0x7fffffff;
  for (let at = 0; at < shingles.length; at += 1) {
    const mixed = mix(shingles[at], seed) ^ 0x80000000;
    if (mixed < least) least = mixed;
  }
  return (least ^ 0x80000000) >>> 0;
}

/** One number of 53 bits for several rows of a fingerprint: the band's place, 32 bits of one hash of its rows and 18 of another. */
export function bandOf(rows: readonly number[], place: number, seed: number): number {
  const key = rows.reduce((sum, row) => mix(sum ^ row, 0x51ab), seed);
  const more = rows.reduce((sum, row) => mix(sum ^ row, 0x9c37), seed);
  return place * 2 ** 50 + key * 2 ** 18 + (more >>> 14);
}

/**
 * Band keys of a text, each a whole number of 53 bits: two texts that share a band are taken as copies. With nine tenths of the shingles
 * shared that is nearly sure (0.97), with half of them nearly excluded (0.02).
 */
export function articleBands(text: ShingledText): readonly number[] {
  const rows = fingerprint(text);
  const bands: number[] = [];
  for (let at = 0; at + bandRows <= rows.length; at += bandRows)
    bands.push(bandOf(rows.slice(at, at + bandRows), at / bandRows, at));
  return bands;
}

import { dayNumber } from '../../model/iso-days.ts';
import { leastHashes, shinglesOf, type ShingledText } from './shingles.ts';

const shingleWords = 5;
const leadWords = 40;
/** Shorter texts have no versions: the words of a short text may all stand in some unrelated long one. */
const fewestWords = 50;
/** A text this many times as long as another is a digest that reprints it beside others, not a version of it. */
const longest = 3;
/** From this share of its runs of five words on the shorter text is held in the longer. */
const heldFrom = 0.8;

/** Keys by which the versions of one article are looked up: what is filed for a text, and what is asked for it. */
export interface VersionKeys {
  readonly filed: readonly number[];
  /** Those of texts of the day before, the day and the day after. */
  readonly asked: readonly number[];
}

/**
 * Keys of a text for its versions: the least hashes of its lead and of the whole, two of each, with its day of publication. A version that
 * was lengthened shares a key of the lead, one with a new lead a key of the whole more often than not. None for a short text or one
 * without a day. They stand above every band of `articleBands`.
 */
export function versionKeys({ words, shingles }: ShingledText, publishedOn: string | null): VersionKeys {
  if (words.length < fewestWords || publishedOn === null) return { filed: [], asked: [] };
  const lead = leastHashes(shinglesOf(words.slice(0, leadWords), shingleWords), 2);
  const least = [...lead, ...leastHashes(shingles, 2)];
  const day = dayNumber(publishedOn);
  const keysOn = (on: number): readonly number[] => least.map((hash, at) => keyOf(on, at, hash));
  return { filed: keysOn(day), asked: [day - 1, day, day + 1].flatMap(keysOn) };
}

/** By day first, so that what is asked together lies together: 16 bits of the day, 2 of the place, 32 of the hash. */
function keyOf(day: number, at: number, hash: number): number {
  return 6 * 2 ** 50 + ((day + 2 ** 15) & 0xffff) * 2 ** 34 + at * 2 ** 32 + hash;
}

/** The shingles of a text, sorted, none twice: as two texts are compared. */
export function distinctShingles({ shingles }: ShingledText): Uint32Array {
  const sorted = shingles.toSorted();
  return sorted.filter((one, at) => at === 0 || sorted[at - 1] !== one);
}

/** Whether one of two texts holds nearly all of the other, and is not many times as long; symmetric. Each is given by its distinct shingles. */
export function areVersions(one: Uint32Array, two: Uint32Array): boolean {
  const [less, more] = one.length <= two.length ? [one, two] : [two, one];
  if (less.length < fewestWords - shingleWords + 1 || more.length > longest * less.length) return false;
  return sharedOf(less, more) >= heldFrom * less.length;
}

/** How many numbers two sorted lists share. */
function sharedOf(one: Uint32Array, two: Uint32Array): number {
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < two.length;) {
    const [left, right] = [one[at], two[beside]];
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return shared;
}

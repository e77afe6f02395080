import { anyOf } from '../../../model/word-pattern.ts';
import {
  boundsBefore,
  boundsBehind,
  numberOpeners,
  placingWords,
  type WordBound,
} from '../lexicon/bounding-words.ts';

/** A bound that words set, with how far the words reach to either side of the number. */
export interface BoundRead {
  readonly bound: WordBound | 'exact';
  readonly start: number;
  readonly end: number;
}

/** Signs that bound a number: "~300", "300+", "300-odd". */
const signs: ReadonlyMap<string, WordBound> = new Map([
  ['~', 'about'],
  ['+', 'more'],
  ['-plus', 'more'],
  ['-odd', 'about'],
]);

const before = new RegExp(
  String.raw`(?:\b(${anyOf(boundsBefore.keys())})\s+(?:${anyOf(numberOpeners)}\s+)?|~\s?)$`,
  'gi',
);
const behind = new RegExp(String.raw`^(?:\s+(${anyOf(boundsBehind.keys())})\b|\s*\+|-plus\b|-odd\b)`, 'i');

/** Reads the words that bound the number (or sum) standing at these sentence offsets; "exact" where there are none. */
export function readBound(text: string, start: number, end: number): BoundRead {
  const front = text.slice(Math.max(0, start - 48), start);
  const led = lastBefore(front);
  const lead = led && (boundsBefore.get(written(led)) ?? signs.get(written(led)));
  if (led && lead) return { bound: lead, start: start - (front.length - led.index), end };
  const followed = behind.exec(text.slice(end, end + 24));
  const tail = followed && (boundsBehind.get(written(followed)) ?? signs.get(written(followed)));
  return followed && tail
    ? { bound: tail, start, end: end + followed[0].length }
    : { bound: 'exact', start, end };
}

/** The longest bounding words that end at the end of the text and are none of place, time or matter. */
function lastBefore(front: string): RegExpExecArray | null {
  before.lastIndex = 0;
  for (let match = before.exec(front); match !== null; match = before.exec(front)) {
    if (!isOtherUse(match[0], front.slice(0, match.index))) return match;
    before.lastIndex = match.index + 1;
  }
  return null;
}

function written(match: RegExpExecArray): string {
  return (match[1] ?? match[0]).trim().toLowerCase().replace(/\s+/g, ' ');
}

const placing = new RegExp(String.raw`\b${anyOf(placingWords)}\s+$`, 'i');

/** "spread over 12 provinces", "voted over 3 rounds", "at about 9": place or time, no bound. */
function isOtherUse(words: string, front: string): boolean {
  // "beyond the 40 who came": besides these; "to surpass the 24 of last year": the 24 are exact.
  if (/^(?:beyond|(?:not\s+)?(?:exceed|surpass|top)\w*)\s+the\b/i.test(words)) return true;
  return /^(?:over|under|above|below|around|beyond)\b/i.test(words) && placing.test(front);
}

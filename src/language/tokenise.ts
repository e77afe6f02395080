import { classAt, DIGIT, isApostrophe, isDigit, isLetter, SPACE, LOWER } from './characters.ts';
import { numberEnd } from './number-end.ts';
import { addSpan, type Spans } from './spans.ts';
import type { Stretch } from './stretch.ts';
import { webAddressEnd } from './web-address.ts';
import { wordEnd } from './word-end.ts';

/** Endings that are words of their own. */
const cliticAt = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Words that are two: the length of the first. */
const fused: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  lemme: 3,
  gimme: 3,
};
const decadeAt = /['’]\d0s(?![\p{L}\d])/uy;
const loneCliticAt = /['’](?:s|re|ve|ll|d|m)(?!\p{L})/iuy;
const longestWithClitic = 80;

/**
 * Cuts a stretch into the words of Universal Dependencies English and adds them to `spans`, in order.
 *
 * Words never overlap; every unit that is no space is in one. Linear in the length of the stretch. Against the
 * treebanks, hyphened names and offices stay whole (docs/decisions/language-tokens.md).
 */
export function tokenise(stretch: Stretch, spans: Spans): void {
  const { text, end } = stretch;
  let at = stretch.start;
  while (at < end) {
    const kind = classAt(text.charCodeAt(at));
    if (kind === SPACE) at++;
    else if (kind >= LOWER) at = addWord(stretch, at, spans);
    else at = addMark(stretch, at, spans);
  }
}

function addWord(stretch: Stretch, at: number, spans: Spans): number {
  const { text, end } = stretch;
  const address = webAddressEnd(text, at);
  if (address > 0) return addWhole(spans, at, Math.min(address, end));
  if (classAt(text.charCodeAt(at)) === DIGIT) return addWhole(spans, at, numberEnd(text, at, end));
  const wordStop = wordEnd(stretch, at);
  const split = splitPoint(text.slice(at, Math.min(wordStop, at + longestWithClitic)));
  if (split <= 0 || wordStop - at > longestWithClitic) return addWhole(spans, at, wordStop);
  addSpan(spans, at, at + split);
  return addWhole(spans, at + split, wordStop);
}

function addWhole(spans: Spans, start: number, end: number): number {
  addSpan(spans, start, end);
  return end;
}

/** Length of the first of the two words that are written as one; 0 where the word is one. */
function splitPoint(word: string): number {
  if (word.length === 5 || word.length === 6) {
    const length = fused[word.toLowerCase()];
    if (length !== undefined) return length;
  }
  return Math.max(0, word.search(cliticAt));
}

function addMark({ text, end }: Stretch, at: number, spans: Spans): number {
  const unit = text.charCodeAt(at);
  if (isApostrophe(unit)) {
    const clitic = apostropheEnd(text, at, end);
    if (clitic > 0) return addWhole(spans, at, clitic);
  }
  if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < end) return addWhole(spans, at, at + pairLength(text, at));
  return addWhole(spans, at, runEnd(text, at, end));
}

function pairLength(text: string, at: number): number {
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

/** Where a clitic or a decade that starts with the apostrophe at `at` ends; -1 for a plain mark. */
function apostropheEnd(text: string, at: number, limit: number): number {
  decadeAt.lastIndex = at;
  if (decadeAt.test(text)) return Math.min(limit, decadeAt.lastIndex);
  const before = text.charCodeAt(at - 1);
  if (at === 0 || classAt(before) === SPACE) return -1;
  loneCliticAt.lastIndex = at;
  return loneCliticAt.test(text) && (isLetter(before) || isDigit(before) || before === 41)
    ? Math.min(limit, loneCliticAt.lastIndex)
    : -1;
}

/** Periods, dashes, exclamation and question marks, stars and rules run together; other marks stand alone. */
function runEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (!'.-!?*=_~'.includes(text[at])) return end;
  const asks = unit === 33 || unit === 63;
  while (end < limit) {
    const next = text.charCodeAt(end);
    if (next !== unit && !(asks && (next === 33 || next === 63))) break;
    end++;
  }
  return end;
}

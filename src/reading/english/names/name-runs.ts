import { isEasternFamilyName } from '../../../world/family-names.ts';
import { namingCustomOf } from '../../../world/naming-customs.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { courtesyTitles, officeMatters } from '../lexicon/titles.ts';
import { personJoiners } from '../lexicon/name-particles.ts';
import type { Gazetteer, GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { RoleCore } from './role-phrases.ts';
import { textOf } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A gazetteer name in a sentence: the token after it, and what it may be. */
export interface Known {
  readonly end: number;
  readonly entries: readonly GazetteerEntry[];
}

/** The longest gazetteer name that starts at a token: its end and what it may be; null for none. */
export function knownAt(words: SentenceWords, at: number, gazetteer: Gazetteer): Known | null {
  if (!words.capital[at]) return null;
  const most = Math.min(gazetteer.longestFrom(words.tokens[at].text), 9, words.tokens.length - at);
  for (let length = most; length >= 1; length -= 1) {
    if (!words.shapes[at + length - 1].wordlike) continue;
    const text = textOf(words, at, at + length);
    const entries = gazetteer.find(text);
    if (entries.length > 0) return { end: at + length, entries };
  }
  return null;
}

/** Where a courtesy before a name ends, with what belongs to it: "Mr", "Dato’ Sri", "Hon."; null where none starts here. */
export function courtesyEnd({ folded, capital }: SentenceWords, at: number): number | null {
  if (!courtesyTitles.has(folded[at])) return null;
  let end = at + 1;
  if (folded[at].startsWith('dat') && folded[end] === "'") end += 1;
  if (folded[at].startsWith('dat') && /^(?:sri|seri)$/.test(folded[end] ?? '')) end += 1;
  return capital[end] ? end : null;
}

/** Where a plain run of name words ends: it takes in "al", "de", hyphens and initials between capitals. */
export function nameEnd({ words, roleStarts, gazetteer }: Cut, at: number): number {
  let end = at + 1;
  while (end < words.tokens.length && end - at < 10) {
    if (roleStarts.has(end) && !isNameLike(words, at, end)) return end;
    if (words.capital[end]) {
      // "ABC White House reporter": a known name of several words does not end in the middle of a run.
      if ((knownAt(words, end, gazetteer)?.end ?? 0) > end + 1) return end;
      end += 1;
    } else {
      const next = joinedEnd(words, end);
      if (next === end) return end;
      end = next;
    }
  }
  return end;
}

/** "John Major", "Ann Bishop": a title word that ends the name after a given name, with no name behind it. */
function isNameLike(words: SentenceWords, at: number, end: number): boolean {
  return (
    end === at + 1 && isGivenName(words.folded[at] ?? '') && words.capital[end] && !words.capital[end + 1]
  );
}

function joinedEnd(words: SentenceWords, at: number): number {
  const folded = words.folded[at] ?? '';
  const gapless = words.tokens[at]?.span.start === words.tokens[at - 1]?.span.end;
  if (folded === '-' && gapless && words.capital[at + 1]) return at + 2;
  if (folded === '-' && gapless && words.tokens[at + 1]?.span.start === words.tokens[at]?.span.end)
    return at + 2;
  if (folded === '&' && words.capital[at + 1]) return at + 2;
  let end = at;
  while (personJoiners.has(words.folded[end] ?? '') && end - at < 3) end += 1;
  return end > at && words.capital[end] ? end + 1 : at;
}

/** "… for Minority Affairs Anita Rao": a matter before the name of who minds it ends where a given name, or no common word, begins. */
export function splitBefore(words: SentenceWords, start: number, end: number): number {
  if (end - start < 3 || isGivenName(words.folded[start] ?? '')) return end;
  const minded = /^(?:of|for|and|&|,)$/.test(words.folded[start - 1] ?? '');
  for (let at = start + 1; at < end - 1; at += 1) {
    const strange = minded && !words.common[at] && words.capital[at] && !officeMatters.has(words.folded[at]);
    const begins = strange || isGivenName(words.folded[at]) || namingAt(words, at);
    if (begins && officeMatters.has(words.folded[at - 1])) return at;
  }
  return end;
}

/** What cutting a sentence into pieces looks at. */
export interface Cut {
  readonly words: SentenceWords;
  readonly starts: ReadonlyMap<number, RoleCore>;
  readonly roleStarts: ReadonlySet<number>;
  readonly gazetteer: Gazetteer;
}

/** Whether a Vietnamese, Korean or Chinese name of two or three words starts at a token. */
export function namingAt(words: SentenceWords, at: number): boolean {
  let end = at;
  while (words.capital[end] && end - at < 4) end += 1;
  if (end - at < 2 || !isEasternFamilyName(words.folded[at])) return false;
  const written = words.tokens.slice(at, end).map((token) => token.text);
  return namingCustomOf(words.folded.slice(at, end), written) !== 'western';
}

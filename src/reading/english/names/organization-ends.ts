import { isGlued } from '../grammar/word-kinds.ts';
import { isPossessiveMark } from './noun-runs.ts';
import { isGivenName } from '../../../world/given-names.ts';
import {
  bodyOwners,
  looseOrganizationHeads,
  organizationHeads,
  publicHeads,
} from '../lexicon/organization-words.ts';
import { legalForms } from '../lexicon/company-words.ts';
import { remember } from '../../../model/remember.ts';
import type { SentenceWords } from './sentence-words.ts';

const longest = 14;

/** Where the run of capitalised words from `at` ends; inner "&", hyphens, "'s" before a capital and "of" do not end it. */
export function coreEnd(words: SentenceWords, at: number): number {
  let end = at;
  while (end < words.tokens.length && end - at < longest) {
    const folded = words.folded[end] ?? '';
    const nextCapital = words.capital[end + 1] ?? false;
    if (words.capital[end]) end += 1;
    else if (end > at && nextCapital && (folded === '&' || isHyphen(words, end) || isOwning(words, end)))
      end += 1;
    else break;
  }
  return end;
}

/** A hyphen without spaces; a dash between two names joins nothing. */
function isHyphen(words: SentenceWords, at: number): boolean {
  return /^[-‐‑–]$/.test(words.tokens[at].text) && isGlued(words.tokens, at);
}

function isOwning(words: SentenceWords, at: number): boolean {
  return isPossessiveMark(words, at) && bodyOwners.has(words.folded[at - 1] ?? '');
}

function isHead(words: SentenceWords, at: number): boolean {
  if (!words.capital[at]) return false;
  if (words.folded[at] === 'air') return isCarrier(words, at);
  return isHeadWord(words.folded[at]) || isLegalForm(words, at);
}

/** "Vinter Bruk ASA". */
function isLegalForm(words: SentenceWords, at: number): boolean {
  return at > 0 && words.capital[at - 1] && legalForms.has(words.tokens[at].text);
}

/** "Fiji Air", "Air Senegal": beside a state or a word of its own, with no further name behind it. */
function isCarrier(words: SentenceWords, at: number): boolean {
  const [behind, before] = [words.capital[at + 1], words.capital[at - 1]];
  if (behind && words.capital[at + 2]) return false;
  if (behind) return at > 0 && before ? false : words.states[at + 1] !== null;
  return at > 0 && before && (!words.common[at - 1] || words.states[at - 1] !== null);
}

const isHeadWord = remember((word) => {
  const folded = word.replace(/\.$/, '');
  return (
    organizationHeads.has(folded) || organizationHeads.has(folded.replace(/(?:ies)$/, 'y').replace(/s$/, ''))
  );
});

/** The last word between two tokens that names a kind of body; -1 for none. */
export function lastHead(words: SentenceWords, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) if (isHead(words, at)) return at;
  return -1;
}

/** Heads whose name goes on after a preposition: "Ministry of …", "Institute for …", "Embassy in …". */
const inHeads: ReadonlySet<string> = new Set([
  'embassy',
  'consulate',
  'mission',
  'office',
  'delegation',
  'school',
]);

/** "… of Education and Training": a tail of capitalised words after "of" or "for", with the words joined to it. */
export function tailEnd(words: SentenceWords, from: number, head: string): number {
  let end = from;
  for (let turn = 0; turn < 3; turn += 1) {
    const joiner = words.folded[end] ?? '';
    const fits =
      joiner === 'of' ||
      joiner === 'for' ||
      joiner === 'on' ||
      joiner === 'to' ||
      (joiner === 'in' && inHeads.has(head));
    if (!fits) return end;
    let at = end + 1;
    if (words.folded[at] === 'the' || words.folded[at] === 'a') at += 1;
    if (!words.capital[at]) return end;
    // "Harbour Institute on Fiji's coast": where it lies is no part of the name.
    if ((joiner === 'on' || joiner === 'to') && !words.common[at]) return end;
    const state = words.states[at];
    const next =
      state !== null && !state.adjective && !isHead(words, state.end)
        ? state.end
        : listEnd(words, coreEnd(words, at), head);
    end = beforePerson(words, at, next);
    head = '';
    if (end < next) return end;
  }
  return end;
}

/** "… Commission on Trade Law | Anna Brook": the name of a person behind the matter of a body is no part of its name. */
function beforePerson(words: SentenceWords, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1) {
    const begins = words.capital[at] && !words.common[at] && words.capital[at + 1];
    if (begins && words.common[at - 1] && isGivenName(words.folded[at])) return at;
  }
  return end;
}

/** "Science, Technology and Innovation": joins further capitalised words where the body is of many matters. */
function listEnd(words: SentenceWords, end: number, head: string): number {
  if (!publicHeads.has(head)) return end;
  let at = end;
  while (at < words.tokens.length) {
    const comma = words.folded[at] === ',' && words.capital[at + 1] && hasAndSoon(words, at + 2);
    const and = (words.folded[at] === 'and' || words.folded[at] === '&') && words.capital[at + 1];
    if (!comma && !and) return at;
    const next = coreEnd(words, at + 1);
    const other = lastHead(words, at + 1, next);
    // "Health and Human Services" goes on; "Trade and the Bank of Fiji" is two bodies.
    const strong = other >= 0 && !looseOrganizationHeads.has(words.folded[other]);
    if (strong || words.tokens[at + 1]?.relation === 'nsubj') return at;
    at = next;
    if (and) return at;
  }
  return at;
}

function hasAndSoon(words: SentenceWords, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const folded = words.folded[at] ?? '';
    if (folded === 'and' || folded === '&') return words.capital[at + 1] ?? false;
    if (folded !== ',' && !words.capital[at]) return false;
  }
  return false;
}

/** Takes in "… and Drug Administration" where the run before "and" has no head of its own and an article or owner before it. */
export function joinedCoreEnd(words: SentenceWords, at: number, end: number): number {
  const joiner = words.folded[end] ?? '';
  if ((joiner !== 'and' && joiner !== '&') || !words.capital[end + 1] || lastHead(words, at, end) >= 0)
    return end;
  const before = words.tokens[at - 1];
  const owned =
    before !== undefined &&
    (/^(?:the|its|his|their|['’]s?)$/.test(words.folded[at - 1] ?? '') || words.capital[at - 1]);
  const next = coreEnd(words, end + 1);
  const plain = words.common.slice(at, end).every((common, offset) => common || !words.capital[at + offset]);
  const head = words.folded[next - 1] ?? '';
  return (owned && publicHeads.has(head)) || (plain && organizationHeads.has(head)) ? next : end;
}

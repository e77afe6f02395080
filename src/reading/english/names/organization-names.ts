import { isGivenName } from '../../../world/given-names.ts';
import {
  bodyOwners,
  looseOrganizationHeads,
  nameJoiners,
  organizationHeads,
  otherHeads,
  publicHeads,
} from '../lexicon/organization-words.ts';
import { remember } from '../../../model/remember.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Where the name of a body ends, and how sure its words make it. */
export interface OrganizationMatch {
  readonly end: number;
  /** Position of the word that names the kind of body. */
  readonly head: number;
  /** Whether the head alone ("Ministry") is proof, or needs a second sign ("Front"). */
  readonly strong: boolean;
}

const longest = 14;

/** Where the run of capitalised words from `at` ends; inner "&", hyphens, "'s" before a capital and "of" do not end it. */
function coreEnd(words: SentenceWords, at: number): number {
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
  const { text, span } = words.tokens[at];
  return (
    /^[-‐‑–]$/.test(text) &&
    span.start === words.tokens[at - 1]?.span.end &&
    span.end === words.tokens[at + 1]?.span.start
  );
}

function isOwning(words: SentenceWords, at: number): boolean {
  return /^['’]s?$/.test(words.tokens[at]?.text ?? '') && bodyOwners.has(words.folded[at - 1] ?? '');
}

function isHead(words: SentenceWords, at: number): boolean {
  if (!words.capital[at]) return false;
  return isHeadWord(words.folded[at]);
}

const isHeadWord = remember((word) => {
  const folded = word.replace(/\.$/, '');
  return (
    organizationHeads.has(folded) || organizationHeads.has(folded.replace(/(?:ies)$/, 'y').replace(/s$/, ''))
  );
});

function lastHead(words: SentenceWords, start: number, end: number): number {
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
function tailEnd(words: SentenceWords, from: number, head: string): number {
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
    end = next;
    head = '';
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
function joinedCoreEnd(words: SentenceWords, at: number, end: number): number {
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

/** Kinds of bodies in the plural name no one body: "Development Banks"; but "Banks of …" may. */
function isPluralKind(words: SentenceWords, head: number): boolean {
  const folded = words.folded[head] ?? '';
  return !organizationHeads.has(folded.replace(/\.$/, '')) && words.folded[head + 1] !== 'of';
}

function isOther(folded: string): boolean {
  return otherHeads.has(folded) || otherHeads.has(folded.replace(/s$/, ''));
}

/** Whether capitalised words other than the head, or a state, stand in the name: a "Front" needs them to be a body. */
function hasMore(words: SentenceWords, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1)
    if (words.capital[at] && !nameJoiners.has(words.folded[at] ?? '')) capitals += 1;
  return capitals >= 2;
}

/**
 * Reads the name of a body that starts at a token: "Ministry of Education and Training", "Suva Grain Exchange".
 *
 * Null where no capitalised run with a head word starts there, or where the run ends in the name of a document, a meeting or a
 * place ("Peace Agreement"). `limit` is where another name begins (a title, say).
 */
export function readOrganization(words: SentenceWords, at: number, limit: number): OrganizationMatch | null {
  if (!words.capital[at]) return null;
  const end = Math.min(joinedCoreEnd(words, at, coreEnd(words, at)), limit);
  const head = lastHead(words, at, end);
  if (head < 0 || isPluralKind(words, head)) return null;
  const headWord = (words.folded[head] ?? '').replace(/\.$/, '');
  for (let at = head + 1; at < end; at += 1) if (isOther(words.folded[at])) return null;
  const strong = !looseOrganizationHeads.has(headWord);
  const tail = Math.min(limit, tailEnd(words, head + 1, headWord));
  // "Bank Indonesia", "University College London": capitals after the head belong to it.
  const after = withoutJoiners(words, head, tail > head + 1 ? tail : afterHead(words, head, end));
  return strong || hasMore(words, at, after)
    ? { end: after, head, strong: strong && hasMore(words, at, after) }
    : null;
}

function withoutJoiners(words: SentenceWords, head: number, end: number): number {
  let last = end;
  while (last > head + 1 && !words.capital[last - 1]) last -= 1;
  return last;
}

function afterHead(words: SentenceWords, head: number, end: number): number {
  const rest = end - head - 1;
  if (rest === 0) return end;
  if (/\d/.test(words.folded[head + 1]) || isGivenName(words.folded[head + 1])) return head + 1;
  return rest <= 2 && words.folded[head + 1] !== "'s" && words.folded[head + 1] !== "'" ? end : head + 1;
}

/** The state that a body's name carries: "Chinese" in "Chinese Embassy in India", "Korea" in "Korea Foundation"; null for none. */
export function countryInName(
  { states }: SentenceWords,
  span: { readonly start: number; readonly end: number },
): string | null {
  for (let at = span.start; at < span.end; at += 1) {
    const state = states[at];
    if (state !== null) return state.code;
  }
  return null;
}

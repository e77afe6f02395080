import { isGivenName } from '../../../world/given-names.ts';
import {
  looseOrganizationHeads,
  nameJoiners,
  organizationHeads,
  otherHeads,
} from '../lexicon/organization-words.ts';
import { legalForms } from '../lexicon/company-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import { coreEnd, joinedCoreEnd, lastHead, tailEnd } from './organization-ends.ts';

/** Where the name of a body ends, and how sure its words make it. */
export interface OrganizationMatch {
  readonly end: number;
  /** Position of the word that names the kind of body. */
  readonly head: number;
  /** Whether the head alone ("Ministry") is proof, or needs a second sign ("Front"). */
  readonly strong: boolean;
}

/** Kinds of bodies in the plural name no one body: "Development Banks"; but "Banks of …" may. */
function isPluralKind(words: SentenceWords, head: number): boolean {
  const folded = words.folded[head] ?? '';
  if (legalForms.has(words.tokens[head].text)) return false;
  return !organizationHeads.has(folded.replace(/\.$/, '')) && words.folded[head + 1] !== 'of';
}

function isOther(folded: string): boolean {
  return otherHeads.has(folded) || otherHeads.has(folded.replace(/s$/, ''));
}

/** "Energy and Fisheries *Meeting*": whether the words that "and" joins on end in the name of a meeting or a paper. */
function isHalfOfOther({ capital, folded }: SentenceWords, end: number): boolean {
  let last = end + 1;
  while (folded[end] === 'and' && capital[last]) last += 1;
  return last > end + 1 && isOther(folded[last - 1] ?? '');
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
  if (isHalfOfOther(words, end)) return null;
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

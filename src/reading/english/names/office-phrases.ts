import { countryInName } from './organization-names.ts';
import type { Piece } from './sentence-pieces.ts';
import { textOf } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { organizationHeads } from '../lexicon/organization-words.ts';
import { possessives } from '../lexicon/function-words.ts';
import { phrasePrepositions } from '../lexicon/function-words.ts';
import { isOfficeForMatter, isOfficeToHost } from '../lexicon/office-owners.ts';
import { officeKindOf } from '../lexicon/titles.ts';
import type { RoleCore } from './role-phrases.ts';

/** An office in a sentence with whose it is: "the deputy foreign minister of Fiji". */
export interface OfficePhrase {
  readonly sentence: number;
  readonly core: RoleCore;
  /** Token positions of the whole phrase with its determiner and its "of …", half-open. */
  readonly start: number;
  readonly end: number;
  /** The office, folded, with its domain ("minister of planning and investment"), without tenure and country. */
  readonly title: string;
  /** Country, body or place of the office, as written; null where the phrase does not say. */
  readonly of: string | null;
  readonly country: string | null;
  /** The body that owns the office, as written; null where a state owns it, or nobody is said to. */
  readonly body: string | null;
  /** Host of an ambassador or envoy, as written. */
  readonly to: string | null;
  readonly determiner: 'the' | 'a' | 'possessive' | null;
}

/** What the phrase rules read of one sentence. */
export interface CutSentence {
  readonly words: SentenceWords;
  readonly pieces: readonly Piece[];
  /** The piece that starts, and the one that ends, at a token. */
  readonly startingAt: ReadonlyMap<number, Piece>;
  readonly endingAt: ReadonlyMap<number, Piece>;
}

interface Owner {
  readonly text: string;
  /** Whether the text is a state's name. */
  readonly state?: boolean;
  readonly country: string | null;
  readonly edge: number;
}

function ownerOf({ words }: CutSentence, piece: Piece): Owner | null {
  const text = textOf(words, piece.start, piece.end);
  if (piece.kind === 'known') {
    const entry = piece.entries[0];
    if (entry === undefined) return null;
    const isState = entry.kind === 'adjective' || entry.kind === 'country' || entry.kind === 'people';
    return { text: isState ? entry.name : text, state: isState, country: entry.country, edge: piece.start };
  }
  if (piece.kind === 'body') return { text, country: countryInName(words, piece), edge: piece.start };
  return piece.kind === 'name' ? { text, country: null, edge: piece.start } : null;
}

/** Whose office it is, by the words before it: "the Fijian …", "Fiji's …", "State Department …". */
function ownerBefore(cut: CutSentence, core: RoleCore): Owner | null {
  const { words, endingAt } = cut;
  const clitic = /^['’]s?$/.test(words.tokens[core.start - 1]?.text ?? '');
  const edge = clitic ? core.start - 1 : core.start;
  const piece = endingAt.get(edge);
  if (piece === undefined) return clitic ? null : nounBefore(words, edge);
  if (piece.kind === 'name' && !clitic && !looksLikeBody(words, piece)) return null;
  const owner = ownerOf(cut, piece);
  if (owner === null) return null;
  const before = endingAt.get(piece.start) ?? possessorAt(cut, piece.start);
  // "U.N. Syria envoy", "Fiji's UN ambassador": of the first, for the second.
  if (!clitic && before?.kind === 'known' && piece.kind === 'known' && isOfficeToHost(core.title))
    return ownerOf(cut, before);
  // "Chinese Foreign Ministry spokeswoman", cut as adjective and body.
  const outer = before === undefined || before.kind !== 'known' ? null : ownerOf(cut, before);
  return outer?.country
    ? { text: owner.text, country: owner.country ?? outer.country, edge: outer.edge }
    : owner;
}

/** The piece whose possessive mark stands right before a token: "Fiji's | UN ambassador". */
function possessorAt({ words, endingAt }: CutSentence, at: number): Piece | undefined {
  return /^['’]s?$/.test(words.tokens[at - 1]?.text ?? '') ? endingAt.get(at - 1) : undefined;
}

/** "The commission chairman": a body written in lower case. */
function nounBefore(words: SentenceWords, edge: number): Owner | null {
  const text = words.folded[edge - 1] ?? '';
  return organizationHeads.has(text) && words.tokens[edge - 1]?.upos === 'NOUN'
    ? { text, country: null, edge: edge - 1 }
    : null;
}

/** A plain run of capitals before a title owns it only in capitals ("ACME spokesman") or as one word ("Samsung CEO"). */
function looksLikeBody(words: SentenceWords, piece: Piece): boolean {
  return piece.end - piece.start <= 2 && piece.start >= 0 && words.capital[piece.start];
}

interface Tail {
  readonly end: number;
  readonly owner: Owner | null;
  readonly domain: string | null;
  readonly to: string | null;
}

/** Steps over how large a body is: "the 193-member U.N. General Assembly". */
function pastSize(words: SentenceWords, from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    !words.capital[at] &&
    /^(?:\d+|[a-z]+-member|-|member|strong|nation|\d+-\w+)$/.test(words.folded[at] ?? '')
  )
    at += 1;
  return words.capital[at] ? at : from;
}

/** One "of …" after an office: a body or state that owns it, or the matter that it is for. */
function tailAfter(cut: CutSentence, core: RoleCore, at: number): Tail | null {
  const { words, startingAt } = cut;
  const joiner = words.folded[at] ?? '';
  if (!phrasePrepositions.has(joiner)) return null;
  let from = at + 1;
  while (/^(?:the|a|an|its|his|her)$/.test(words.folded[from] ?? '') && from < at + 3) from += 1;
  from = pastSize(words, from);
  const first = startingAt.get(from);
  // "A spokesman for Mr Koroi".
  const piece = first?.kind === 'courtesy' ? startingAt.get(first.end) : first;
  if (piece !== undefined && piece.kind !== 'role' && piece.kind !== 'courtesy') {
    if (joiner === 'in' && piece.kind === 'known' && !isOfficeToHost(core.title)) return null;
    const owner = ownerOf(cut, piece);
    if (owner === null) return null;
    if (joiner === 'to' || joiner === 'in')
      return isOfficeToHost(core.title)
        ? { end: piece.end, owner: null, domain: null, to: owner.text }
        : null;
    if (joiner === 'on') return null;
    const longer = startingAt.get(piece.end);
    // "director of the Pacific Project": a state that only begins the name of something.
    if (piece.kind === 'known' && longer?.kind === 'name' && words.common[longer.end - 1]) {
      return {
        end: longer.end,
        owner: { text: textOf(words, piece.start, longer.end), country: null, edge: piece.start },
        domain: null,
        to: null,
      };
    }
    if (piece.kind === 'name' && isOfficeForMatter(core.title) && /minister|secretary$/.test(core.title)) {
      const end = domainEnd(cut, from);
      return { end, owner: null, domain: ` ${joiner} ${textOf(words, from, end).toLowerCase()}`, to: null };
    }
    return { end: piece.end, owner, domain: null, to: null };
  }
  if (joiner !== 'of' && joiner !== 'for') return null;
  const end = domainEnd(cut, from);
  return end > from
    ? { end, owner: null, domain: ` ${joiner} ${textOf(words, from, end).toLowerCase()}`, to: null }
    : null;
}

/** The nouns of a matter: "foreign affairs and trade". */
function domainEnd({ words, startingAt }: CutSentence, from: number): number {
  let end = from;
  const joins = (at: number): boolean => /^(?:and|&|,|-)$/.test(words.folded[at] ?? '');
  if (officeKindOf(words.folded[from] ?? '') !== null) return from;
  while (end < words.tokens.length && end - from < 8) {
    const { upos, text } = words.tokens[end];
    if (end > from && words.capital[end] && isGivenName(words.folded[end])) break;
    // "Minister of Defence Koro Natani": the name of who minds it.
    if (end > from && startingAt.get(end)?.kind === 'name' && !joins(end - 1)) break;
    const inner = end > from && (text === 'and' || text === '&' || (text === ',' && words.capital[end + 1]));
    const noun =
      (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN') &&
      (end === from || officeKindOf(words.folded[end] ?? '') === null);
    if (noun) end += 1;
    else if (
      inner &&
      officeKindOf(words.folded[end + 1] ?? '') === null &&
      ['NOUN', 'PROPN', 'ADJ'].includes(words.tokens[end + 1]?.upos ?? '') &&
      words.capital[from] === words.capital[end + 1]
    )
      end += 1;
    else break;
  }
  return end;
}

/** Steps left over what only describes: "a hard-line …", "a reef fish …", "the Cairo-based …", if a determiner stands before it. */
function describedFrom(words: SentenceWords, edge: number): number {
  let at = edge;
  while (at > 0 && edge - at < 4) {
    if (determinerOf(words, at) !== null || (at < edge && words.folded[at - 1] === ',')) return at;
    const { upos, text } = words.tokens[at - 1];
    const hyphened = text === '-' || words.tokens[at]?.text === '-' || text === 'based';
    if (upos !== 'ADJ' && upos !== 'ADV' && upos !== 'NOUN' && !hyphened) break;
    at -= 1;
  }
  return edge;
}

/** "… of Fiji's lower house of parliament": the part of the owner that the office is of. */
function partAfter(words: SentenceWords, at: number): number {
  if (!/^['’]s?$/.test(words.tokens[at]?.text ?? '')) return at;
  let end = at + 1;
  while (end < words.tokens.length && end - at < 9) {
    const { upos, text } = words.tokens[end];
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && text !== 'of' && text !== 'and') break;
    end += 1;
  }
  return end > at + 1 ? end : at;
}

function determinerOf(words: SentenceWords, start: number): OfficePhrase['determiner'] {
  const before = words.folded[start - 1] ?? '';
  if (before === 'the' || before === 'this' || before === 'that') return 'the';
  if (before === 'a' || before === 'an' || before === 'another' || before === 'one') return 'a';
  return possessives.includes(before) ? 'possessive' : null;
}

/** "The country's main …", "its city's …": a common noun that owns the office belongs to the phrase. */
function ownedFrom({ tokens }: SentenceWords, edge: number): number {
  let at = edge;
  while (at > edge - 2 && tokens[at - 1]?.upos === 'ADJ') at -= 1;
  const owned = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.upos === 'NOUN';
  return owned ? at - 2 : edge;
}

/** Reads the phrase of an office around its core. */
export function readOfficePhrase(cut: CutSentence, core: RoleCore): OfficePhrase {
  const { words } = cut;
  const before = ownerBefore(cut, core);
  let [end, owner, domain, to]: [number, Owner | null, string, string | null] = [core.end, before, '', null];
  for (let turn = 0; turn < 3; turn += 1) {
    const tail = tailAfter(cut, core, end);
    if (tail === null) break;
    if (tail.owner !== null && owner !== null && owner !== before) break;
    end = tail.end;
    domain += tail.domain ?? '';
    to ??= tail.to;
    owner = mergeOwners(owner, tail.owner);
    const partEnd = partAfter(words, end);
    if (tail.owner !== null && partEnd > end) {
      owner = { ...tail.owner, text: textOf(words, tail.owner.edge, partEnd) };
      end = partEnd;
    }
  }
  const edge = ownedFrom(words, describedFrom(words, before?.edge ?? core.start));
  const determiner = determinerOf(words, edge);
  return {
    sentence: words.sentence.index,
    core,
    start: determiner === null ? edge : edge - 1,
    end,
    title: `${core.title}${domain}`.trim(),
    of: owner?.text ?? null,
    body: owner === null || owner.state === true ? null : owner.text,
    country: owner?.country ?? null,
    to,
    determiner,
  };
}

/** "Chinese … of the Foreign Ministry": the body is the owner, the country comes from either. */
function mergeOwners(before: Owner | null, after: Owner | null): Owner | null {
  if (after === null) return before;
  return { ...after, country: after.country ?? before?.country ?? null };
}

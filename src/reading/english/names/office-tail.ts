import { isLocalOffice } from '../../../world/local-offices.ts';
import { townOwner } from './town-owner.ts';
import { isTitle } from './piece.ts';
import { isPossessiveMark, nounsFrom } from './noun-runs.ts';
import { isGivenName } from '../../../world/given-names.ts';
import { phrasePrepositions } from '../lexicon/function-words.ts';
import { isOfficeForMatter, isOfficeToHost, isOfficeToPerson } from '../lexicon/office-owners.ts';
import { governmentNouns } from '../lexicon/organization-words.ts';
import { officeKindOf } from '../lexicon/titles.ts';
import type { CutSentence } from './office-phrase.ts';
import { ownerOf } from './office-owner.ts';
import type { Owner } from './office-owner.ts';
import type { RoleCore } from './role-phrases.ts';
import { textOf } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** What an office goes on with. */
export interface Tail {
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

/** "Head of the Fijian delegation": the body that the state's adjective describes, and where it ends. */
function withNoun(words: SentenceWords, owner: Owner, from: number): readonly [Owner, number] {
  const end = nounsFrom(words, from, 4);
  if (owner.state !== true || end === from || words.tokens[end - 1]?.upos !== 'NOUN') return [owner, from];
  const ofState = governmentNouns.has(words.folded[end - 1]);
  return [ofState ? owner : { ...owner, state: false, text: textOf(words, owner.edge, end) }, end];
}

/** One "of …" after an office: a body or state that owns it, or the matter that it is for. */
export function tailAfter(cut: CutSentence, core: RoleCore, at: number): Tail | null {
  const { words, startingAt } = cut;
  const joiner = words.folded[at] ?? '';
  if (!phrasePrepositions.has(joiner)) return null;
  let from = at + 1;
  while (/^(?:the|a|an|its|his|her)$/.test(words.folded[from] ?? '') && from < at + 3) from += 1;
  from = pastSize(words, from);
  const first = startingAt.get(from);
  // "A spokesman for Mr Koroi".
  const piece = first?.kind === 'courtesy' ? startingAt.get(first.end) : first;
  if (piece !== undefined && !isTitle(piece)) {
    if (joiner === 'in' && piece.kind === 'known' && !isOfficeToHost(core.title)) return null;
    const town = isLocalOffice(core.title) ? townOwner(cut, piece) : null;
    if (town !== null) return { end: town.end, owner: town.owner, domain: null, to: null };
    const named = ownerOf(cut, piece);
    if (named === null) return null;
    const [owner, ownerEnd] = withNoun(words, named, piece.end);
    // "The UN envoy for Syria": the host, not whose envoy he is.
    const towards =
      joiner === 'to' ||
      joiner === 'in' ||
      (joiner === 'for' && named.state === true && startingAt.get(piece.end)?.kind !== 'name');
    // "A senior adviser to Koroi".
    if (joiner === 'to' && piece.kind === 'name' && isOfficeToPerson(core.title))
      return { end: piece.end, owner: named, domain: null, to: null };
    if (joiner === 'to' || joiner === 'in' || (towards && isOfficeToHost(core.title)))
      return isOfficeToHost(core.title) ? { end: ownerEnd, owner: null, domain: null, to: named.text } : null;
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
    return { end: ownerEnd, owner, domain: null, to: null };
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

/** "… of Fiji's lower house of parliament": the part of the owner that the office is of. */
export function partAfter(words: SentenceWords, at: number): number {
  if (!isPossessiveMark(words, at)) return at;
  let end = at + 1;
  while (end < words.tokens.length && end - at < 9) {
    const { upos, text } = words.tokens[end];
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && text !== 'of' && text !== 'and') break;
    end += 1;
  }
  return end > at + 1 ? end : at;
}

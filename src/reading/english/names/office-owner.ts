import { isStateOrPeople } from '../../../world/gazetteer/entry-traits.ts';
import { isPossessiveMark, nounsBefore } from './noun-runs.ts';
import { countryInName } from './organization-names.ts';
import type { CutSentence } from './office-phrase.ts';
import type { RoleCore } from './role-phrases.ts';
import { isTitle, type Piece } from './piece.ts';
import { isPartyName } from '../../../world/body-words.ts';
import { textOf } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import { isOfficeToHost } from '../lexicon/office-owners.ts';
import { bodyNouns, otherHeads } from '../lexicon/organization-words.ts';

/** Whose an office is. */
export interface Owner {
  readonly text: string;
  /** Whether the text is a state's name. */
  readonly state?: boolean;
  readonly country: string | null;
  readonly edge: number;
}

/** Whose an office is, by the piece that names it; null where the piece names nobody. */
export function ownerOf({ words }: CutSentence, piece: Piece): Owner | null {
  const text = textOf(words, piece.start, piece.end);
  const edge = piece.start;
  switch (piece.kind) {
    case 'known': {
      const entry = piece.entries[0];
      if (entry === undefined) return null;
      const isState = isStateOrPeople(entry);
      return { text: isState ? entry.name : text, state: isState, country: entry.country, edge };
    }
    case 'body':
      return { text, country: countryInName(words, piece), edge };
    case 'name':
      return { text, country: null, edge };
    case 'role':
    case 'courtesy':
      return null;
  }
}

/** Whose office it is, by the words before it: "the Fijian …", "Fiji's …", "State Department …". */
export function ownerBefore(cut: CutSentence, core: RoleCore): Owner | null {
  const { words, endingAt } = cut;
  const clitic = isPossessiveMark(words, core.start - 1);
  const edge = clitic ? core.start - 1 : core.start;
  const piece = endingAt.get(edge);
  if (piece === undefined) return nounBefore(cut, edge);
  if (piece.kind === 'name' && !clitic && !looksLikeBody(words, piece)) return null;
  if (!clitic && isMatter(words, piece)) return nationOver(cut, piece.start);
  const named = ownerOf(cut, piece);
  if (named === null) return null;
  const owner = clitic ? { ...named, edge: titledFrom(cut, named.edge) } : named;
  const before = endingAt.get(piece.start) ?? possessorAt(cut, piece.start);
  // "U.N. Syria envoy", "Fiji's UN ambassador": of the first, for the second.
  if (!clitic && before?.kind === 'known' && piece.kind === 'known' && isOfficeToHost(core.title))
    return ownerOf(cut, before);
  // "Chinese Foreign Ministry spokeswoman", cut as adjective and body.
  const outer = before === undefined || before.kind !== 'known' ? null : ownerOf(cut, before);
  // "South Korean Democratic Party leader": not the party of that name in another state.
  if (outer?.country != null && piece.kind === 'known' && isPartyName(owner.text))
    return { ...owner, country: outer.country, edge: outer.edge };
  return outer?.country
    ? { text: owner.text, country: owner.country ?? outer.country, edge: outer.edge }
    : owner;
}

/** "Chief Ebola coordinator": what an office is about is not whose it is. */
function isMatter({ folded }: SentenceWords, { kind, start, end }: Piece): boolean {
  return kind === 'name' && end === start + 1 && otherHeads.has(folded[start]);
}

/** "The UK's chief | Ebola coordinator": the state before what an office is about. */
function nationOver(cut: CutSentence, from: number): Owner | null {
  const start = nounsBefore(cut.words, from, 3);
  const piece = cut.endingAt.get(start) ?? possessorAt(cut, start);
  return piece?.kind === 'known' ? ownerOf(cut, piece) : null;
}

/** "President Koroi's | adviser": the owner's own titles belong to the phrase. */
function titledFrom({ endingAt }: CutSentence, edge: number): number {
  let at = edge;
  for (let piece = endingAt.get(at); isTitle(piece); piece = endingAt.get(at)) at = piece.start;
  return at;
}

/** The piece whose possessive mark stands right before a token: "Fiji's | UN ambassador". */
function possessorAt({ words, endingAt }: CutSentence, at: number): Piece | undefined {
  return isPossessiveMark(words, at - 1) ? endingAt.get(at - 1) : undefined;
}

/** "The commission chairman", "Fiji's foreign ministry spokesman": a body written in lower case, with the state before it. */
function nounBefore(cut: CutSentence, edge: number): Owner | null {
  const { words, endingAt } = cut;
  const head = words.tokens[edge - 1];
  if (!bodyNouns.has(words.folded[edge - 1] ?? '') || head?.upos !== 'NOUN' || words.capital[edge - 1])
    return null;
  const start = nounsBefore(words, edge - 1, 3);
  const piece = endingAt.get(start) ?? possessorAt(cut, start);
  const state = piece?.kind === 'known' ? ownerOf(cut, piece) : null;
  return state === null || state.country === null
    ? { text: words.folded[edge - 1], country: null, edge: edge - 1 }
    : { text: textOf(words, state.edge, edge), country: state.country, edge: state.edge };
}

/** A plain run of capitals before a title owns it only in capitals ("ACME spokesman") or as one word ("Samsung CEO"). */
function looksLikeBody(words: SentenceWords, piece: Piece): boolean {
  return piece.end - piece.start <= 2 && piece.start >= 0 && words.capital[piece.start];
}

/** "Chinese … of the Foreign Ministry": the body is the owner, the country comes from either. */
export function mergeOwners(before: Owner | null, after: Owner | null): Owner | null {
  if (after === null) return before;
  return { ...after, country: after.country ?? before?.country ?? null };
}

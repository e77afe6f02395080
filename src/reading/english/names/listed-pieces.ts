import { articles } from '../lexicon/function-words.ts';
import { isStateOrPeople } from '../../../world/gazetteer/entry-traits.ts';
import type { GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import type { CutSentence } from './office-phrase.ts';

/** A list in a sentence: its members in text order, and the tokens that it covers, half-open. */
export interface Listed<T> {
  readonly members: readonly T[];
  readonly start: number;
  readonly end: number;
}

/** Members of a list that are read. */
const longest = 12;

/** Steps over what parts the members of a list: ",", "and", ", and". */
function pastJoiner({ words }: CutSentence, at: number): number {
  let end = at;
  while (end < at + 2 && /^(?:,|and|&)$/.test(words.folded[end] ?? '')) end += 1;
  return end;
}

/** Reads a list from a token on, as long as `memberAt` finds a member behind what parts them. */
function listFrom<T>(
  cut: CutSentence,
  start: number,
  memberAt: (at: number) => readonly [member: T, end: number] | null,
): Listed<T> {
  const members: T[] = [];
  let end = start;
  for (let at = start; members.length < longest; at = pastJoiner(cut, end)) {
    const found = members.length > 0 && at === end ? null : memberAt(at);
    if (found === null) break;
    members.push(found[0]);
    end = found[1];
  }
  return { members, start, end };
}

/** The state that a piece at a token names, and where it ends; "the" before it is stepped over. */
function stateAt({ words, startingAt }: CutSentence, at: number): readonly [GazetteerEntry, number] | null {
  const piece = startingAt.get(articles.includes(words.folded[at] ?? '') ? at + 1 : at);
  const entry = piece?.kind === 'known' ? piece.entries.find(isStateOrPeople) : undefined;
  return piece === undefined || entry === undefined ? null : [entry, piece.end];
}

/** The states listed from a token on: "Fiji, Tonga and the United States". */
export function statesFrom(cut: CutSentence, start: number): Listed<GazetteerEntry> {
  return listFrom(cut, start, (at) => stateAt(cut, at));
}

/** The states listed up to a token: "Fijian and Tongan | foreign ministers". */
export function statesUpTo(cut: CutSentence, end: number): Listed<GazetteerEntry> {
  for (let start = Math.max(0, end - 2 * longest); start < end; start += 1) {
    if (cut.startingAt.get(start)?.kind !== 'known') continue;
    const found = statesFrom(cut, start);
    if (found.end === end) return found;
  }
  return { members: [], start: end, end };
}

/** A name, its first token and, where "of" a state stands behind it, where that ends. */
function nameAt(cut: CutSentence, at: number): readonly [number, number] | null {
  const piece = cut.startingAt.get(at);
  if (piece?.kind !== 'name') return null;
  const joiner = cut.words.folded[piece.end] ?? '';
  const state = joiner === 'of' || joiner === 'from' ? stateAt(cut, piece.end + 1) : null;
  return [at, state === null ? piece.end : state[1]];
}

/** The names listed from a token on, by their first tokens: "A of Fiji, B of Tonga and C". */
export function namesFrom(cut: CutSentence, start: number): Listed<number> {
  return listFrom(cut, start, (at) => nameAt(cut, at));
}

/** The longest list of names that ends at a token, by their first tokens. */
export function namesUpTo(cut: CutSentence, end: number): Listed<number> {
  for (const { kind, start } of cut.pieces) {
    if (start >= end) break;
    const found = kind === 'name' ? namesFrom(cut, start) : null;
    if (found?.end === end) return found;
  }
  return { members: [], start: end, end };
}

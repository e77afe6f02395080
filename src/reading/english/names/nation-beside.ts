import { isStateOrPeople } from '../../../world/gazetteer/entry-traits.ts';
import { isPlainNoun, isPossessiveMark, nounsBefore, nounsFrom } from './noun-runs.ts';
import { isPersonLike } from '../lexicon/person-nouns.ts';
import { articles } from '../lexicon/function-words.ts';
import type { CutSentence } from './office-phrase.ts';
import type { Piece } from './piece.ts';
import type { SentenceWords } from './sentence-words.ts';

const farthest = 4;

const isPerson = ({ tokens }: SentenceWords, at: number): boolean =>
  tokens[at]?.upos === 'NOUN' && isPersonLike(tokens[at].lemma);

/** The state that a piece names; null where it names none, or stands behind a hyphen: "Iranian-American". */
function stateOf(piece: Piece | undefined, { tokens }: SentenceWords): string | null {
  if (piece?.kind !== 'known' || tokens[piece.start - 1]?.text === '-') return null;
  return piece.entries.find(isStateOrPeople)?.country ?? null;
}

/** "Fiji's Ana Koroi", "Fijian climber Ana Koroi", "Fijian Ana Koroi". */
function stateBefore({ words, endingAt }: CutSentence, start: number): string | null {
  const at = nounsBefore(words, start, farthest);
  if (at < start && !isPerson(words, start - 1)) return null;
  const owned = isPossessiveMark(words, at - 1);
  const piece = endingAt.get(owned ? at - 1 : at);
  const adjective = piece?.kind === 'known' && piece.entries.some(({ kind }) => kind !== 'country');
  return owned || adjective || at < start ? stateOf(piece, words) : null;
}

/** "Ana Koroi, a Fijian climber". */
function stateAfter({ words, startingAt }: CutSentence, end: number): string | null {
  if (words.folded[end] !== ',' || !articles.includes(words.folded[end + 1] ?? '')) return null;
  const piece = startingAt.get(nounsFrom(words, end + 2, farthest));
  if (piece === undefined) return null;
  const head = nounsFrom(words, piece.end + 1, farthest) - 1;
  return isPlainNoun(words, head) && isPerson(words, head) ? stateOf(piece, words) : null;
}

/** "Ana Koroi, of Fiji,", "Ana Koroi, a trader from Suva", "Ana Koroi, also from Fiji". */
function stateFrom({ words, startingAt }: CutSentence, end: number): string | null {
  if (words.folded[end] !== ',') return null;
  let at = end + 1;
  if (articles.includes(words.folded[at] ?? '')) {
    at = nounsFrom(words, at + 1, farthest);
    if (!isPerson(words, at - 1)) return null;
  } else if (words.folded[at] === 'also') at += 1;
  if (!/^(?:of|from)$/.test(words.folded[at] ?? '')) return null;
  const piece = startingAt.get(at + 1);
  const entry = piece?.kind === 'known' ? piece.entries[0] : undefined;
  return entry === undefined || entry.kind === 'organization' ? null : entry.country;
}

/**
 * The state that the words right beside a person's name give it, ISO 3166-1 alpha-3: as owner, as adjective of what the person is, before
 * the name or between commas after it. Null where they give none.
 */
export function nationBeside(cut: CutSentence, start: number, end: number): string | null {
  return stateBefore(cut, start) ?? stateAfter(cut, end) ?? stateFrom(cut, end);
}

import type { Sentence } from '../../model/annotated.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { readOfficePhrase } from '../offices/office-phrases.ts';
import type { CutSentence, OfficePhrase } from '../offices/office-phrases.ts';
import { findRoleCores } from '../offices/role-phrases.ts';
import { cutPieces } from './sentence-pieces.ts';
import { readWords } from './sentence-words.ts';

/** A sentence cut into pieces, with its offices. */
export interface ReadSentence extends CutSentence {
  readonly offices: readonly OfficePhrase[];
}

/** Reads the words, pieces and offices of one sentence. Linear in its tokens. */
export function cutSentence(sentence: Sentence, gazetteer: Gazetteer): ReadSentence {
  const words = readWords(sentence);
  const roles = findRoleCores(words);
  const pieces = cutPieces(words, roles, gazetteer);
  const cut: CutSentence = {
    words,
    pieces,
    startingAt: new Map(pieces.map((piece) => [piece.start, piece])),
    endingAt: new Map(pieces.map((piece) => [piece.end, piece])),
  };
  const offices = pieces.flatMap((piece) =>
    piece.kind === 'role' ? [readOfficePhrase(cut, piece.role, gazetteer)] : [],
  );
  return { ...cut, offices };
}

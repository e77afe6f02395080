import type { Annotated, Sentence } from '../../../model/annotated.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { readOfficePhrase } from './office-phrases.ts';
import type { CutSentence, OfficePhrase } from './office-phrase.ts';
import { findRoleCores } from './role-phrases.ts';
import { cutPieces } from './sentence-pieces.ts';
import { readWords } from './sentence-words.ts';

/** A sentence cut into pieces, with its offices. */
export interface ReadSentence extends CutSentence {
  readonly offices: readonly OfficePhrase[];
}

/** Reads the words, pieces and offices of one sentence. Linear in its tokens. */
export function cutSentence(sentence: Sentence, gazetteer: Gazetteer): ReadSentence {
  const words = readWords(sentence, gazetteer);
  const roles = findRoleCores(words);
  const pieces = cutPieces(words, roles, gazetteer);
  const cut: CutSentence = {
    words,
    pieces,
    startingAt: new Map(pieces.map((piece) => [piece.start, piece])),
    endingAt: new Map(pieces.map((piece) => [piece.end, piece])),
  };
  const offices = pieces.flatMap((piece) =>
    piece.kind === 'role' ? [readOfficePhrase(cut, piece.role)] : [],
  );
  return { ...cut, offices };
}

/** Reads every sentence of an article, in order: once an article, for its places, actors and offices alike. */
export function cutArticle(annotated: Annotated, gazetteer: Gazetteer): readonly ReadSentence[] {
  return annotated.sentences.map((sentence) => {
    const cut = cutSentence(sentence, gazetteer);
    // A headline has capitals of its own; its names are read where the text below has them too.
    const headline = annotated.article.blocks[sentence.block]?.kind === 'headline';
    return headline ? { ...cut, words: { ...cut.words, shouting: true } } : cut;
  });
}

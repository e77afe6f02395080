import type { Tree } from '../grammar/tree.ts';
import type { Scene } from '../grammar/scene.ts';
import { scenesOf } from '../grammar/scene.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { readOfficePhrase } from './office-phrases.ts';
import type { CutSentence, OfficePhrase } from './office-phrase.ts';
import { findRoleCores } from './role-phrases.ts';
import type { RoleCore } from './role-phrases.ts';
import { cutPieces } from './sentence-pieces.ts';
import { readWords } from './sentence-words.ts';
import { familiesLikeTitles, isFamilyName } from './titles-as-names.ts';

/** A sentence cut into pieces, with its offices. */
export interface ReadSentence extends CutSentence {
  /** The sentence's tree: its words are those of the pieces. */
  readonly tree: Tree;
  readonly offices: readonly OfficePhrase[];
}

/**
 * Reads the words, pieces and offices of the sentences of an article. Linear in their tokens.
 *
 * Each step goes through all sentences before the next begins, which is faster: its compiled code stays in the processor's cache.
 */
function cutTrees(trees: readonly Tree[], gazetteer: Gazetteer): readonly ReadSentence[] {
  const words = trees.map((tree) => readWords(tree, gazetteer));
  const roles = words.map(findRoleCores);
  const cuts = words.map((those, at) => withPlaces(those, cutPieces(those, roles[at], gazetteer)));
  const named = withoutFamilies(cuts, roles, gazetteer);
  return named.map((cut, at) => ({ ...cut, tree: trees[at], offices: officesOf(cut) }));
}

/** Cuts anew the sentences in which a title is somebody's family name: "Lord said". */
function withoutFamilies(
  cuts: readonly CutSentence[],
  roles: readonly (readonly RoleCore[])[],
  gazetteer: Gazetteer,
): readonly CutSentence[] {
  const families = familiesLikeTitles(cuts);
  if (families.size === 0) return cuts;
  return cuts.map((cut, at) => {
    const titles = roles[at].filter((role) => !isFamilyName(cut.words, role, families));
    if (titles.length === roles[at].length) return cut;
    return withPlaces(cut.words, cutPieces(cut.words, titles, gazetteer));
  });
}

function withPlaces(words: CutSentence['words'], pieces: CutSentence['pieces']): CutSentence {
  return {
    words,
    pieces,
    startingAt: new Map(pieces.map((piece) => [piece.start, piece])),
    endingAt: new Map(pieces.map((piece) => [piece.end, piece])),
  };
}

function officesOf(cut: CutSentence): readonly OfficePhrase[] {
  return cut.pieces.flatMap((piece) => (piece.kind === 'role' ? [readOfficePhrase(cut, piece.role)] : []));
}

/** Reads every sentence of an article, in order: once an article, for its places, actors and offices alike. */
export function cutArticle(
  annotated: Annotated,
  gazetteer: Gazetteer,
  scenes: readonly Scene[] = scenesOf(annotated),
): readonly ReadSentence[] {
  const trees = scenes.map(({ tree }) => tree);
  return cutTrees(trees, gazetteer).map((cut) => {
    // A headline has capitals of its own; its names are read where the text below has them too.
    const headline = annotated.article.blocks[cut.tree.sentence.block]?.kind === 'headline';
    return headline ? { ...cut, words: { ...cut.words, shouting: true } } : cut;
  });
}

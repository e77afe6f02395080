import type { Tree } from '../../grammar/tree.ts';
import { fictionNouns } from '../../lexicon/reality-words.ts';

/** An opening phrase has no more words than this. */
const longestOpening = 6;

/** "In the novel, Norway invades Chile": what a present tense tells of a work of fiction. */
export function isInFiction({ tokens }: Tree, predicate: number): boolean {
  if (tokens[0]?.text !== 'In' || !/^VB[ZP]?$/.test(tokens[predicate].xpos)) return false;
  const comma = tokens.slice(0, longestOpening + 1).findIndex(({ text }) => text === ',');
  return comma > 1 && predicate > comma && fictionNouns.has(tokens[comma - 1].lemma.toLowerCase());
}

import { phraseHeadFrom } from './head-of-span.ts';
import type { Tree } from './tree.ts';

/** How far behind "those" its "were" is looked for. */
const reach = 25;

/**
 * "Among those who welcomed her were Ana Soto and Luis Ruiz": whom "those" are said to be; any other word is itself.
 *
 * Only names count: "those who signed were tired" tells nobody.
 */
export function namedThose(tree: Tree, word: number): number {
  const { tokens } = tree;
  if (tokens[word].text !== 'those' || tokens[word - 1]?.text.toLowerCase() !== 'among') return word;
  const behind = tokens.slice(word + 1, word + reach);
  const copula = behind.find(({ lemma, relation }) => lemma === 'be' && relation === 'cop');
  if (copula === undefined || copula.head < copula.index) return word;
  const named = phraseHeadFrom(tokens, copula.head);
  return tokens[named].upos === 'PROPN' ? named : word;
}

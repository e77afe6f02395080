import { dependents, withConjuncts } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

const singled = new Set(['first', 'second', 'third', 'last', 'latest', 'only']);

/** Whether a noun is one of a kind, "the last sitting president": by its adjectives, or a word or two before it. */
export function isSingled(tree: Tree, noun: number): boolean {
  const own = dependents(tree, noun, ['amod', 'det']).some((child) => singled.has(lemmaAt(tree, child)));
  const near = [noun - 1, noun - 2].filter((at) => at >= 0 && tree.tokens[at].upos !== 'PUNCT');
  return own || near.some((at) => singled.has(lemmaAt(tree, at)));
}

/** "Lima became the first port to sign": who is said to be the first; the noun itself where nobody is. */
export function bearersOf(tree: Tree, noun: number): readonly number[] {
  const { relation, head } = tree.tokens[noun];
  const isSaid = dependents(tree, noun, ['cop']).length > 0;
  const isBecome = relation === 'xcomp' && head >= 0 && ['become', 'remain'].includes(lemmaAt(tree, head));
  const subjects = isSaid || isBecome ? dependents(tree, isSaid ? noun : head, ['nsubj']) : [];
  return subjects.length > 0 ? subjects.flatMap((child) => withConjuncts(tree, child)) : [noun];
}

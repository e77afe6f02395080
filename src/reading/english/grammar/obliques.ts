import { prepositionsOf } from './prepositions.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { dependents, withConjuncts } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** A nominal with its preposition. */
export interface Oblique {
  /** Lower case; the several words of one ("out of") are several entries. */
  readonly prepositions: readonly string[];
  readonly token: number;
}

/** Whether a nominal says when: a noun of time, or a bare number. */
export function isTime(tree: Tree, token: number): boolean {
  return timeNouns.has(lemmaAt(tree, token)) || tree.tokens[token].upos === 'NUM';
}

/** The prepositional phrases that hang from a token, conjuncts spelled out; phrases of time are none. */
export function obliquesOf(tree: Tree, token: number): readonly Oblique[] {
  return dependents(tree, token, ['obl', 'nmod']).flatMap((child) => {
    const prepositions = prepositionsOf(tree, child);
    if (prepositions.length === 0 || isTime(tree, child)) return [];
    return withConjuncts(tree, child).map((conjunct) => ({ prepositions, token: conjunct }));
  });
}

/** Whether a phrase of a passive names who acts: "by" with a noun, not with a gerund ("by closing the port"). */
export function isAgentPhrase(tree: Tree, { prepositions, token }: Oblique): boolean {
  return prepositions.includes('by') && tree.tokens[token].upos !== 'VERB';
}

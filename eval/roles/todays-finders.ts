import { clauseAt } from '../../src/reading/english/events/patterns/clause.ts';
import { subjectOf } from '../../src/reading/english/grammar/subjects-of.ts';
import type { Tree } from '../../src/reading/english/grammar/tree.ts';
import type { RoleFinder } from './score.ts';

/** The first of joined words alone, as the treebank marks them. */
function firstConjuncts(tree: Tree, heads: readonly number[]): readonly number[] {
  return heads.filter(
    (head) => tree.tokens[head].relation !== 'conj' || !heads.includes(tree.tokens[head].head),
  );
}

/** What the rules of events ask: agents and objects of a verb's clause. */
export const eventsFinder: RoleFinder = (tree, predicate) => {
  const { agents, objects } = clauseAt(tree, predicate);
  return { agent: firstConjuncts(tree, agents), patient: firstConjuncts(tree, objects) };
};

/** What the rules of statements ask: the subject of a verb, who acts unless the verb is passive. */
export const statementsFinder: RoleFinder = (tree, predicate) => {
  const { who } = subjectOf(tree, predicate);
  return { agent: who === null ? [] : [who] };
};

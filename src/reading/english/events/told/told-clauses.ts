import { stretchOf, type Stretch } from '../spoken/claim-of-saying.ts';
import type { Span } from '../../../../model/span.ts';
import { ownSubject } from '../../grammar/own-subject.ts';
import { baseRelation } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';

/** The subjects of a predicate inside the words said, of an active or a passive. */
export function subjectsInside(tree: Tree, predicate: number): readonly number[] {
  const subject = ownSubject(tree, predicate);
  return subject >= 0 && subject < predicate ? [subject] : [];
}

/**
 * Whether a predicate heads a main clause of the words said: none of them is above it but the head of a main clause that it is joined to.
 */
function isMain(tree: Tree, predicate: number, stretch: Stretch): boolean {
  const { head } = tree.tokens[predicate];
  if (head < stretch.start || head >= stretch.end) return true;
  const isJoined = ['conj', 'parataxis'].includes(baseRelation(tree.tokens[predicate]));
  return isJoined && subjectsInside(tree, head).length > 0 && isMain(tree, head, stretch);
}

/** The heads of the main clauses, each with a subject of its own, that a statement says in a sentence. */
export function toldClauses(tree: Tree, spans: readonly Span[]): readonly number[] {
  const stretches = spans.flatMap((span) => stretchOf(tree.tokens, span) ?? []);
  return stretches.flatMap((stretch) =>
    tree.tokens
      .slice(stretch.start, stretch.end)
      .map(({ index }) => index)
      .filter((at) => subjectsInside(tree, at).some((subject) => subject >= stretch.start))
      .filter((at) => isMain(tree, at, stretch)),
  );
}

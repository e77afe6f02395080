import { compareText } from '../canonical.ts';
import type { ConflictFact, FactSide } from '../facts.ts';
import { conflictOf, sideOf } from './figure-conflict.ts';
import { agree } from './interval.ts';
import type { FigureGroup } from './figure-group.ts';

/** A swap, and the two groups of figures that it explains. */
export interface Swap {
  readonly conflict: ConflictFact;
  readonly exchanged: readonly [FigureGroup, FigureGroup];
}

/**
 * Pairs of figures that one article has exchanged: it gives A's people in B the number that others give B's people
 * in A, and the other way about. At least one of the two must be impossible as it stands, and both fit crosswise.
 */
export function findSwaps(groups: readonly FigureGroup[]): readonly Swap[] {
  const crossed = groups.filter(
    ({ fact }) => fact.frame === 'actual' && fact.subject.whose.length === 1 && fact.subject.country !== '',
  );
  const found: Swap[] = [];
  for (const one of crossed) {
    for (const two of crossed) {
      if (!mirrored(one, two) || !shareArticle(one, two)) continue;
      const swap = swapOf(one, two, crossed);
      if (swap !== null) found.push(swap);
    }
  }
  return [...new Map(found.map((one) => [one.conflict.id, one])).values()];
}

/** A's in B and B's in A, each counted once: the first by code. */
function mirrored(a: FigureGroup, b: FigureGroup): boolean {
  const one = a.fact.subject;
  const two = b.fact.subject;
  if (one.head !== two.head || one.where !== '' || two.where !== '') return false;
  return one.whose[0] < two.whose[0] && one.whose[0] === two.country && two.whose[0] === one.country;
}

function shareArticle(a: FigureGroup, b: FigureGroup): boolean {
  const articles = new Set(a.members.flatMap((one) => one.articles));
  return b.members.some((one) => one.articles.some((article) => articles.has(article)));
}

function sameSubject(a: FigureGroup, b: FigureGroup): boolean {
  return (
    a.fact.subject.whose[0] === b.fact.subject.whose[0] &&
    a.fact.subject.country === b.fact.subject.country &&
    b.fact.subject.where === ''
  );
}

function swapOf(one: FigureGroup, two: FigureGroup, groups: readonly FigureGroup[]): Swap | null {
  const others = groups.filter((group) => group !== one && group !== two && !shareArticle(group, one));
  const ofOne = others.filter((group) => sameSubject(one, group));
  const ofTwo = others.filter((group) => sameSubject(two, group));
  if (ofOne.length === 0 || ofTwo.length === 0) return null;
  const quantity = (group: FigureGroup): FigureGroup['fact']['quantity'] => group.fact.quantity;
  const crosswise =
    ofOne.every((group) => agree(quantity(group), quantity(two))) &&
    ofTwo.every((group) => agree(quantity(group), quantity(one)));
  const oneClashes = ofOne.some((group) => !agree(quantity(group), quantity(one)));
  const twoClashes = ofTwo.some((group) => !agree(quantity(group), quantity(two)));
  if (!crosswise || (!oneClashes && !twoClashes) || !allAgree(ofOne) || !allAgree(ofTwo)) return null;
  return {
    conflict: swapConflict(oneClashes ? [one, ofOne] : [two, ofTwo], [one, two]),
    exchanged: [one, two],
  };
}

/** Whether the others are of one mind: else it is open who has exchanged what. */
function allAgree(groups: readonly FigureGroup[]): boolean {
  return groups.every((one, at) =>
    groups.slice(at + 1).every((two) => agree(one.fact.quantity, two.fact.quantity)),
  );
}

/** The sides are those of the subject that cannot be right as it stands; the members of its mirror ride along. */
function swapConflict(
  [wrong, right]: readonly [FigureGroup, readonly FigureGroup[]],
  pair: readonly [FigureGroup, FigureGroup],
): ConflictFact {
  const sides: readonly FactSide[] = [
    sideOf([wrong]),
    sideOf(right.toSorted((a, b) => compareText(a.fact.id, b.fact.id))),
  ];
  return conflictOf('swap', wrong.fact.subject, { sides, groups: [wrong, ...right, ...pair] });
}

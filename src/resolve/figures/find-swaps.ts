import { shareArticle } from '../share-article.ts';
import { compareText } from '../../model/order.ts';
import type { ConflictFact, FactSide } from '../facts.ts';
import { conflictOf, sideOf } from './figure-conflict.ts';
import { agree } from './interval.ts';
import { type FigureGroup } from './figure-group.ts';

/** A swap, and the two groups of figures that it explains. */
export interface Swap {
  readonly conflict: ConflictFact;
  readonly exchanged: readonly [FigureGroup, FigureGroup];
}

/**
 * Pairs of figures that one article has exchanged: it gives A's people in B the number that others give B's people
 * in A, and the other way about; the others may stand in the quarters around. At least one of the two must be impossible as it stands,
 * and both must fit crosswise.
 */
export function findSwaps(
  groups: readonly FigureGroup[],
  around: () => readonly FigureGroup[] = () => [],
): readonly Swap[] {
  const crossed = groups.filter(isCrossed);
  const pairs = mirroredPairs(crossed);
  if (pairs.length === 0) return [];
  const asked = [...crossed, ...around().filter(isCrossed)];
  const found = pairs.flatMap(([one, two]) => swapOf(one, two, asked) ?? []);
  return [...new Map(found.map((one) => [one.conflict.id, one])).values()];
}

/** The pairs of one article that count A's people in B and B's people in A, each pair once, in the order of the groups. */
function mirroredPairs(groups: readonly FigureGroup[]): readonly (readonly [FigureGroup, FigureGroup])[] {
  const inArticle = new Map<string, Set<FigureGroup>>();
  for (const group of groups)
    for (const article of group.members.flatMap((one) => one.articles))
      inArticle.set(article, (inArticle.get(article) ?? new Set()).add(group));
  return groups.flatMap((one) => {
    const articles = one.members.flatMap((held) => held.articles);
    const beside = new Set(articles.flatMap((article) => [...(inArticle.get(article) ?? [])]));
    const twins = [...beside].filter((two) => mirrored(one, two));
    return twins.toSorted((a, b) => compareText(a.fact.id, b.fact.id)).map((two) => [one, two] as const);
  });
}

const isCrossed = ({ fact }: FigureGroup): boolean =>
  fact.frame === 'actual' && fact.subject.whose.length === 1 && fact.subject.country !== '';

/**
 * Whether one group counts A's people in B and the other B's people in A; true for the group of the lesser code only, so that a pair counts
 * once.
 */
function mirrored(a: FigureGroup, b: FigureGroup): boolean {
  const one = a.fact.subject;
  const two = b.fact.subject;
  if (one.head !== two.head || one.where !== '' || two.where !== '') return false;
  return one.whose[0] < two.whose[0] && one.whose[0] === two.country && two.whose[0] === one.country;
}

function sameSubject(a: FigureGroup, b: FigureGroup): boolean {
  return (
    a.fact.subject.whose[0] === b.fact.subject.whose[0] &&
    a.fact.subject.country === b.fact.subject.country &&
    b.fact.subject.where === ''
  );
}

function swapOf(one: FigureGroup, two: FigureGroup, groups: readonly FigureGroup[]): Swap | null {
  if (!isBounded(one) || !isBounded(two)) return null;
  const others = groups.filter(
    (group) => group !== one && group !== two && !shareArticle(group.members, one.members),
  );
  const ofOne = believed(others.filter((group) => sameSubject(one, group)));
  const ofTwo = believed(others.filter((group) => sameSubject(two, group)));
  if (ofOne === null || ofTwo === null) return null;
  const crosswise = meet(ofOne.group, two) && meet(ofTwo.group, one);
  const oneClashes = outweighs(ofOne, one);
  if (!crosswise || (!oneClashes && !outweighs(ofTwo, two))) return null;
  const [wrong, right] = oneClashes ? [one, ofOne] : [two, ofTwo];
  return { conflict: swapConflict([wrong, right.behind], [one, two]), exchanged: [one, two] };
}

const meet = (a: FigureGroup, b: FigureGroup): boolean => agree(a.fact.quantity, b.fact.quantity);
const isBounded = ({ fact }: FigureGroup): boolean =>
  fact.quantity.bound !== 'more' && fact.quantity.bound !== 'less';
const claimsOf = (group: FigureGroup): number => group.members.reduce((sum, one) => sum + one.count, 0);

/** The figure that most claims agree with, and the figures that do. */
interface Believed {
  readonly group: FigureGroup;
  readonly behind: readonly FigureGroup[];
  readonly claims: number;
}

function believed(groups: readonly FigureGroup[]): Believed | null {
  const ranked = groups
    .map((group): Believed => {
      const behind = groups.filter((other) => meet(group, other));
      return { group, behind, claims: behind.reduce((sum, one) => sum + claimsOf(one), 0) };
    })
    .toSorted(
      (a, b) =>
        Number(isBounded(b.group)) - Number(isBounded(a.group)) ||
        b.claims - a.claims ||
        compareText(a.group.fact.id, b.group.fact.id),
    );
  return ranked[0] ?? null;
}

/** Whether a figure cannot stand beside one that more claims agree with. */
function outweighs({ group, claims }: Believed, figure: FigureGroup): boolean {
  return isBounded(group) && !meet(group, figure) && claims > claimsOf(figure);
}

/**
 * The conflict of a swap. Its sides are the figures of the subject that cannot be right; its days and speakers are those of both subjects.
 */
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

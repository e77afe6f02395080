import { shareArticle } from '../share-article.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { FigureWording } from '../../model/wording.ts';
import { compareText } from '../../model/order.ts';
import { canonicalJson } from '../canonical.ts';
import { dayNumber } from '../../model/iso-days.ts';
import type { ConflictFact } from '../facts.ts';
import { agree } from './interval.ts';
import { conflictOf, sideOf } from './figure-conflict.ts';
import { comparable, tollOf } from './comparable-figures.ts';
import { datesMeet, type FigureGroup } from './figure-group.ts';
import { findSwaps } from './find-swaps.ts';

/** Undated figures are compared where their articles stand this close: beyond it, growth is the likelier reading. */
const sameTimeDays = 120;

/** Groups of other blocks: those held against the block's own, and those that only say who gives exchanged figures rightly. */
interface OtherGroups {
  readonly beside: readonly FigureGroup[];
  readonly around: () => readonly FigureGroup[];
  readonly wording: FigureWording;
}

/**
 * Where the figures of one block contradict each other, or figures beside it. Swaps first; a figure that takes part in a
 * swap is not reported again by itself.
 */
export function findFigureConflicts(
  own: readonly FigureGroup[],
  { beside, around, wording }: OtherGroups,
): readonly ConflictFact[] {
  const groups = [...own, ...beside];
  const swaps = findSwaps(groups, around);
  const swapped = new Set(swaps.flatMap((one) => one.exchanged));
  const bySubject = Map.groupBy(groups, ({ fact }) =>
    canonicalJson([fact.subject, fact.frame === 'actual', tollOf(fact, wording)]),
  );
  const clashes = [...bySubject.values()].flatMap((alike) => {
    const free = alike.filter((group) => !swapped.has(group));
    return free.length < 2 || !comparable(free[0].fact, wording) ? [] : clashesOf(free, wording);
  });
  // Conflicts among figures of other blocks alone are found by the folds of those blocks.
  const ids = new Set(own.flatMap(({ fact }) => fact.members));
  return [...swaps.map((one) => one.conflict), ...clashes]
    .filter(({ sides }) => sides.some((side) => side.members.some((id) => ids.has(id))))
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** One conflict for all figures of one subject that cannot all be right, or none. */
function clashesOf(
  groups: readonly FigureGroup[],
  { looseUnits, tolls }: FigureWording,
): readonly ConflictFact[] {
  const firm = groups.filter(({ fact }) => !looseUnits.has(fact.quantity.unit));
  const isToll = tolls.has(groups[0].fact.subject.head);
  const agreeing = (a: FigureGroup, b: FigureGroup): boolean =>
    agree(told(a), told(b)) && !(isToll && isRisen(a, b));
  const clashing = firm.filter((one) => firm.some((two) => clash(one, two) && !agreeing(one, two)));
  if (clashing.length < 2) return [];
  const sides = sidesOf(clashing, agreeing);
  if (sides.length < 2) return [];
  const { fact } = clashing[0];
  const rising = isToll && !shareDay(sides);
  const about = fact.frame === 'actual' && !rising ? 'figure' : 'revision';
  return [conflictOf(about, fact.subject, { sides: sides.map(sideOf), groups: clashing })];
}

/** From so many times a number that was open above on, a later one is no longer the same count: "at least two", and then nine. */
const risenFrom = 1.5;

/** Whether one number of a toll is open above, and the other, of a later day, far above it. */
function isRisen(a: FigureGroup, b: FigureGroup): boolean {
  const [old, now] = (a.fact.on ?? '') <= (b.fact.on ?? '') ? [a, b] : [b, a];
  if (old.fact.on === now.fact.on || old.fact.quantity.bound !== 'more') return false;
  return valueOf(now) >= risenFrom * valueOf(old);
}

/**
 * Whether two values that do not agree were first given on one day. If not, the later one is taken as a new count of the same toll, not as
 * a contradiction.
 */
function shareDay(sides: readonly (readonly FigureGroup[])[]): boolean {
  const days = sides.flatMap((side) => [...new Set(side.map(({ fact }) => fact.on))]);
  return new Set(days).size < days.length;
}

function clash(a: FigureGroup, b: FigureGroup): boolean {
  if (a === b) return false;
  if (!sameValidity(a, b)) return false;
  // An article that gives both numbers means two things.
  if (shareArticle(a.members, b.members)) return false;
  return a.fact.frame !== 'actual' || sameTime(a, b);
}

/**
 * The quantity that a figure is compared by. An exact number for the present, without a day, may be some months old: it is taken as
 * "about".
 */
function told({ fact }: FigureGroup): Quantity {
  const loose = fact.frame === 'actual' && fact.asOf === null && fact.quantity.bound === 'exact';
  return loose ? { ...fact.quantity, bound: 'about' } : fact.quantity;
}

/** Whether two figures hold for the same time: a number for the present is not compared with a number for a year. */
function sameValidity(a: FigureGroup, b: FigureGroup): boolean {
  if (a.fact.frame === 'actual' && (a.fact.asOf === null) !== (b.fact.asOf === null)) return false;
  return datesMeet(a.fact.asOf, b.fact.asOf);
}

function sameTime(a: FigureGroup, b: FigureGroup): boolean {
  if (a.fact.asOf !== null && b.fact.asOf !== null) return true;
  if (a.fact.quantity.unit === 'percent') return false;
  const [one, two] = [printedDays(a), printedDays(b)];
  return one.some((day) => two.some((other) => Math.abs(day - other) <= sameTimeDays));
}

/** The first and last day on which a group was printed, with a day about every quarter between: enough to see whether two groups meet. */
function printedDays({ members }: FigureGroup): readonly number[] {
  const days = members.flatMap(({ signature }) => (signature.on === null ? [] : [dayNumber(signature.on)]));
  const quarters = new Map(
    days.toSorted((a, b) => a - b).map((day) => [Math.floor(day / sameTimeDays), day]),
  );
  return [...quarters.values(), ...days.slice(0, 1)];
}

/** The sides of a conflict: figures that agree share one; the sides stand in order of their number. */
function sidesOf(
  groups: readonly FigureGroup[],
  agreeing: (a: FigureGroup, b: FigureGroup) => boolean,
): readonly (readonly FigureGroup[])[] {
  const rising = groups.toSorted((a, b) => valueOf(a) - valueOf(b) || compareText(a.fact.id, b.fact.id));
  const sides: FigureGroup[][] = [];
  for (const group of rising) {
    const side = sides.find((held) => held.every((one) => agreeing(one, group)));
    if (side === undefined) sides.push([group]);
    else side.push(group);
  }
  return sides;
}

const valueOf = ({ fact }: FigureGroup): number => fact.quantity.low ?? fact.quantity.high ?? 0;

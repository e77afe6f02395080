import { scoreOf } from '../../resolve/doubts/actor-doubt.ts';
import type { PairFeature } from '../../resolve/events/pair-features.ts';
import type { PairJudgement, PairJudgements } from '../../resolve/judgements.ts';
import { wholeId } from '../../resolve/parted-id.ts';
import { compareText } from '../../model/order.ts';

/** Two actors or two events that the record keeps apart and that may be one. */
export interface DoubtfulPair {
  readonly kind: 'actor' | 'event';
  /** Ids, the first by code unit. */
  readonly a: string;
  readonly b: string;
  /** What speaks for it that they are one, and against it. */
  readonly features: readonly PairFeature[];
}

/** A pair with its ids in order. */
export function doubtfulPair(
  kind: DoubtfulPair['kind'],
  [one, other]: readonly [string, string],
  features: readonly PairFeature[],
): DoubtfulPair {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { kind, a, b, features };
}

/** Pairs without repeats, those that are likeliest one first, then by id. */
export function mostDoubtful(pairs: readonly DoubtfulPair[]): readonly DoubtfulPair[] {
  const distinct = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair] as const));
  return [...distinct.values()].toSorted(
    (one, other) =>
      scoreOf(other.features) - scoreOf(one.features) ||
      compareText(one.a, other.a) ||
      compareText(one.b, other.b),
  );
}

/** Tells of two lists of signatures whether people have decided already if they are one. */
export function decidedPairs({
  same,
  different,
}: PairJudgements): (a: readonly string[], b: readonly string[]) => boolean {
  const decided = new Map<string, Set<string>>();
  for (const { a, b } of [...same, ...different]) {
    noteBeside(decided, a, b);
    noteBeside(decided, b, a);
  }
  return (a, b) => {
    if (decided.size === 0) return false;
    const others = new Set(b.map(wholeId));
    return a.some((id) => !others.isDisjointFrom(decided.get(wholeId(id)) ?? new Set()));
  };
}

function noteBeside(decided: Map<string, Set<string>>, id: PairJudgement['a'], other: string): void {
  decided.set(id, (decided.get(id) ?? new Set()).add(other));
}

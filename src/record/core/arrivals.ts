import type { ConflictFact, Fact } from '../../resolve/facts.ts';
import type { FactRow, StoredFactRow } from './fact-changes.ts';
import type { ClaimSignatureRow } from './fold-claims.ts';
import { isRejectedKind } from './rejected.ts';

/** A fact that is new to the record. */
export interface Arrival {
  readonly id: string;
  readonly kind: string;
}

/** What a fold found and what it gives. */
export interface Folded {
  /** The signatures of the block, each with the fact that it was a member of before. */
  readonly rows: readonly ClaimSignatureRow[];
  /** The facts that the block had before. */
  readonly stored: readonly StoredFactRow[];
  /** Those that it has now. */
  readonly facts: readonly FactRow[];
  /** Ids of those of them that no row of the record bore before. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Which facts of a fold are news, by id: those of which no part was told before, and conflicts with a side that no conflict of the block had.
 * A fact whose id is another one because a further article tells it is none, nor is what a decision parts, joins or rejects.
 */
export function arrivalsIn({ rows, stored, facts, unknown }: Folded): readonly Arrival[] {
  const told = new Set(rows.flatMap((row) => (row.fact === null ? [] : [row.id])));
  const conflicts = stored.filter(({ kind }) => kind === 'conflict').map(sidesOf);
  return facts
    .filter(({ id, kind, value }) => {
      if (isRejectedKind(kind)) return false;
      const fact = asFact(value);
      if (fact.kind === 'conflict') return !conflicts.some((one) => hasAllSides(one, fact));
      return unknown.has(id) && !fact.members.some((member) => told.has(member));
    })
    .map(({ id, kind }) => ({ id, kind }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The value of a row that a fold of claims gives. */
function asFact(value: unknown): Fact {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by `foldClaims`
  return value as Fact;
}

type Sides = readonly ReadonlySet<string>[];

/** For each side of a stored conflict the signatures that give it. */
function sidesOf(row: StoredFactRow): Sides {
  const fact = asFact(JSON.parse(row.value));
  return fact.kind === 'conflict' ? fact.sides.map((side) => new Set(side.members)) : [];
}

function hasAllSides(known: Sides, { sides }: ConflictFact): boolean {
  return sides.every((side) => known.some((one) => side.members.some((member) => one.has(member))));
}

import { compareText } from '../../model/order.ts';
import type { ConflictFact, Fact, FactSide } from '../../resolve/facts.ts';
import type { FactRow, StoredFactRow } from './fact-changes.ts';
import type { ClaimSignatureRow } from './fold-claims.ts';
import { isRejectedKind } from './rejected.ts';

/** A fact that is new to the record. */
export interface Arrival {
  readonly id: string;
  readonly kind: string;
  /** Id of a signature that it is made of, by which it is found when its own id has become another; of a conflict, one of its new side. */
  readonly member: string;
}

/** What a fold found and what it gives. */
export interface Folded {
  /** The signatures of the block, each with the fact that it was a member of before. */
  readonly rows: readonly ClaimSignatureRow[];
  /** The facts that the block had before. */
  readonly stored: readonly StoredFactRow[];
  /** Those that it has now. */
  readonly facts: readonly FactRow[];
  readonly written: WrittenFacts;
}

/** Which facts have been written by a fold; of most blocks few are. */
export interface WrittenFacts {
  /** Ids that no row of the record bore before. */
  readonly unknown: ReadonlySet<string>;
  /** Ids of all rows that are new or have another value. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Which facts of a fold are news, by id: those of which no part was told before, and conflicts with a side that no conflict of the block had.
 * A fact whose id is another one because a further article tells it is none, nor is what a decision parts, joins or rejects.
 */
export function arrivalsIn({ rows, stored, facts, written }: Folded): readonly Arrival[] {
  const changed = facts.filter(({ id, kind }) => written.changed.has(id) && !isRejectedKind(kind));
  if (changed.length === 0) return [];
  const told = new Set(rows.flatMap((row) => (row.fact === null ? [] : [row.id])));
  const isNew = ({ id, members }: Exclude<Fact, ConflictFact>): boolean =>
    written.unknown.has(id) && !members.some((member) => told.has(member));
  return changed
    .flatMap(({ id, kind, value }) => {
      const fact = asFact(value);
      const member =
        fact.kind === 'conflict'
          ? newSideOf(fact, conflictsIn(stored))
          : isNew(fact)
            ? fact.members[0]
            : null;
      return member === null ? [] : [{ id, kind, member }];
    })
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** A signature of the first side that no conflict of the block had, or of any where no one conflict had all; null where one had. */
function newSideOf({ sides }: ConflictFact, known: readonly Sides[]): string | null {
  const isIn = (side: FactSide, one: Sides): boolean =>
    one.some((held) => side.members.some((member) => held.has(member)));
  if (known.some((one) => sides.every((side) => isIn(side, one)))) return null;
  const fresh = sides.find((side) => !known.some((one) => isIn(side, one)));
  return (fresh ?? sides[0])?.members[0] ?? null;
}

/** The value of a row that a fold of claims gives. */
function asFact(value: unknown): Fact {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by `foldClaims`
  return value as Fact;
}

type Sides = readonly ReadonlySet<string>[];

function conflictsIn(stored: readonly StoredFactRow[]): readonly Sides[] {
  return stored.filter(({ kind }) => kind === 'conflict').map(sidesOf);
}

/** For each side of a stored conflict the signatures that give it. */
function sidesOf(row: StoredFactRow): Sides {
  const fact = asFact(JSON.parse(row.value));
  return fact.kind === 'conflict' ? fact.sides.map((side) => new Set(side.members)) : [];
}

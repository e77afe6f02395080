import { compareText, sortedSet } from '../../model/order.ts';

/** A derived fact as a fold gives it for keeping. */
export interface FactRow {
  readonly id: string;
  readonly kind: string;
  readonly block: string;
  /** First and last day it concerns, `YYYY-MM-DD`; empty where unknown. */
  readonly start: string;
  readonly until: string;
  /** Actor ids and ISO codes under which it is listed. */
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** A fact as its row holds it: the value as JSON, the keys sorted and parted by spaces. */
export interface FactText extends Omit<FactRow, 'keys' | 'value'> {
  readonly keys: string;
  readonly value: string;
}

/** A fact that the record holds, with its row. */
export interface StoredFactRow extends FactText {
  readonly seq: number;
}

/** The rows that make new facts the only ones of their blocks. Rows that stay as they are are in none of the lists. */
export interface FactChanges {
  readonly gone: readonly StoredFactRow[];
  readonly added: readonly FactText[];
  /** Rows of which only the value or the last day is another. */
  readonly rewritten: readonly { readonly seq: number; readonly now: FactText }[];
}

/** A fact in the form of its row. */
export function factText({ id, kind, block, start, until, keys, value }: FactRow): FactText {
  return { id, kind, block, start, until, keys: sortedSet(keys).join(' '), value: JSON.stringify(value) };
}

/** The keys of a row. */
export function keysOf({ keys }: FactText): readonly string[] {
  return keys === '' ? [] : keys.split(' ');
}

/**
 * Compares the facts of some blocks with the rows that the record has: those of the blocks, and those of other blocks that go by the
 * id of a new fact, since a fact may still stand in the block that its claims have left. What is added comes by id.
 */
export function factChanges(stored: readonly StoredFactRow[], facts: readonly FactText[]): FactChanges {
  const now = new Map(facts.map((one) => [one.id, one] as const));
  const before = new Map(stored.map((row) => [row.id, row] as const));
  const gone = stored.filter((row) => {
    const next = now.get(row.id);
    return next === undefined || isFiledElsewhere(row, next);
  });
  const left = new Set(gone.map((row) => row.id));
  const added = [...now.values()].filter((one) => !before.has(one.id) || left.has(one.id));
  const rewritten = stored.flatMap((row) => {
    const next = now.get(row.id);
    return next === undefined || left.has(row.id) || isAsItWas(row, next)
      ? []
      : [{ seq: row.seq, now: next }];
  });
  return { gone, added: added.toSorted((a, b) => compareText(a.id, b.id)), rewritten };
}

function isFiledElsewhere(row: FactText, next: FactText): boolean {
  return (
    row.block !== next.block || row.kind !== next.kind || row.start !== next.start || row.keys !== next.keys
  );
}

function isAsItWas(row: FactText, next: FactText): boolean {
  return row.value === next.value && row.until === next.until;
}

import type { ConflictSide } from '../../src/model/record.ts';

/** A side of a conflict about a number; without ends it has none. */
export function side(value: string, low: number | null, high: number | null): ConflictSide {
  const quantity = { low, high, bound: 'exact', unit: 'people', currency: null } as const;
  return {
    value,
    quantity: low === null && high === null ? null : quantity,
    claims: [],
    citations: [],
    independentSources: 1,
  };
}

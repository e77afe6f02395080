import { stateCodesTable } from './state-codes-table.ts';

/** A state or territory in the codes of other systems; null where a system has none of its own for it. */
export interface StateCodes {
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly alpha2: string;
  /** FIPS PUB 10-4, as GDELT writes countries of places. */
  readonly fips: string | null;
  /** Number of the Correlates of War. */
  readonly cow: string | null;
}

const field = (text: string): string | null => (text === '-' ? null : text);

const codes: ReadonlyMap<string, StateCodes> = new Map(
  stateCodesTable
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([code, alpha2, fips, cow]) => [code, { alpha2, fips: field(fips), cow: field(cow) }] as const),
);

/** The codes of a state by its ISO 3166-1 alpha-3 code; null where that is unknown. */
export function codesOfState(code: string): StateCodes | null {
  return codes.get(code) ?? null;
}

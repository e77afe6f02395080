import { listInField } from './list-in-field.ts';
import { statesTable } from './states-table.ts';

/** A state or territory as news names it. */
export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** Country-code domain without its dot; null where it is no sign of the state. */
  readonly domain: string | null;
  /** Whether it has a president, a prime minister, and ministers (not secretaries) under them. */
  readonly offices: { readonly president: boolean; readonly premier: boolean; readonly ministers: boolean };
  /** The short English name. */
  readonly name: string;
  readonly adjectives: readonly string[];
  /** What its people are called, in the plural. */
  readonly peoples: readonly string[];
  /** Other names and acronyms. */
  readonly otherNames: readonly string[];
  /** Seats of government, the capital first. */
  readonly seats: readonly string[];
  /** Government houses and streets that stand for the government. */
  readonly houses: readonly string[];
  /** Constituent countries: "Scotland". */
  readonly parts: readonly string[];
  readonly partAdjectives: readonly string[];
}

/** "Iraqi" gives "Iraqis"; adjectives in -sh, -ch and -ese make no such plural. */
function peoplesOf(adjectives: readonly string[], stated: readonly string[]): readonly string[] {
  if (stated.length > 0) return stated;
  return adjectives
    .filter((word) => /[ainoekrt]$/.test(word) && /[a-z]$/.test(word))
    .map((word) => `${word}s`);
}

function readState(row: string): State {
  const [code = '', domain = '-', offices = '', name = '', ...lists] = row.split(';');
  const [adjectives = [], peoples = [], otherNames = [], seats = [], houses = [], parts = [], ofParts = []] =
    lists.map(listInField);
  return {
    code,
    domain: domain === '-' ? null : domain,
    offices: {
      president: offices.includes('p'),
      premier: offices.includes('m'),
      ministers: !offices.includes('s'),
    },
    name,
    adjectives,
    peoples: peoplesOf(adjectives, peoples),
    otherNames,
    seats,
    houses,
    parts,
    partAdjectives: ofParts,
  };
}

/** Every state and territory that Chancery knows, in the order of the table. */
export const states: readonly State[] = statesTable
  .replace(/\n {2}/g, '')
  .trim()
  .split('\n')
  .map(readState);

const byCode: ReadonlyMap<string, State> = new Map(states.map((state) => [state.code, state]));

/** The state of an ISO 3166-1 alpha-3 code; null where the code is unknown. */
export function stateOf(code: string): State | null {
  return byCode.get(code) ?? null;
}

import { addressedAs, outletKey } from '../../model/outlet-key.ts';
import type { CitedClaim } from './cited-claim.ts';

/** What tells where a claim comes from. */
export type Origin = Pick<CitedClaim, 'outlet' | 'credit' | 'copies' | 'prints'>;

/**
 * How many origins stand behind the claims, whoever printed them: articles of one outlet under any spelling count once, and so do those
 * that carry one text, that print the report of one agency, or that tell it in near copies of one sentence.
 */
export function independentSources(claims: readonly Origin[]): number {
  return new Set(originsOf(claims)).size;
}

/** The origin of each claim, in their order: a name that claims share which have one origin. */
export function originsOf(claims: readonly Origin[]): readonly string[] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const claim of claims) {
    const [first, ...rest] = marksOf(claim);
    for (const mark of [first, ...rest]) if (!parent.has(mark)) parent.set(mark, mark);
    for (const mark of rest) parent.set(root(mark), root(first));
  }
  return claims.map((claim) => root(marksOf(claim)[0]));
}

/** Marks of the origin of a claim: two claims that share one have one origin. The report of an agency is the agency's, not the outlet's. */
function marksOf({ outlet, credit, copies, prints }: Origin): readonly [string, ...string[]] {
  const house = credit === null ? houseMarks(outlet) : [`house ${credit}`];
  return [`text ${copies}`, ...house, ...prints.map((print) => `sentence ${print}`)];
}

function houseMarks(outlet: string | null): readonly string[] {
  const key = outlet === null ? '' : outletKey(outlet);
  if (outlet === null || key === '') return [];
  const address = addressedAs(outlet);
  return address === null ? [`house ${key}`] : [`house ${key}`, `house ${address}`];
}

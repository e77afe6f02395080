import { pairedOrgans, standingOrgans } from '../lexicon/state-organs.ts';
import type { LocalActor } from '../../../model/actor.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

/** Where a standing body whose words begin at a token ends: "army", "air force"; -1 where none begins there. */
export function organEnd({ words: { folded, tokens, capital } }: ReadSentence, from: number): number {
  const isPair = pairedOrgans[folded[from] ?? '']?.includes(folded[from + 1] ?? '') ?? false;
  const end = isPair ? from + 2 : standingOrgans.has(folded[from] ?? '') ? from + 1 : -1;
  if (end < 0 || capital.slice(from, end).some(Boolean)) return -1;
  // "Danish military officials", "army-backed": the noun only tells which officials.
  const next = tokens[end];
  return next !== undefined && (/^(?:NOUN|PROPN)$/.test(next.upos) || next.text === '-') ? -1 : end;
}

/** Whether an actor is a standing body of a state, by the noun of its name: "the Danish navy". */
export function isStandingOrgan({ type, name, country }: LocalActor): boolean {
  if (type !== 'organization' || country === null) return false;
  const [before = '', noun = ''] = name.toLowerCase().split(' ').slice(-2);
  return standingOrgans.has(noun) || (pairedOrgans[before]?.includes(noun) ?? false);
}

import { foldedWords } from '../../model/fold-text.ts';
import { governmentWords } from '../../world/body-words.ts';
import { isSingular } from '../../world/singular-offices.ts';
import type { ActorSketch } from '../facts.ts';
import { isMutual } from './act-family.ts';
import type { EventReport } from './event-report.ts';

/** Two parties of two reports that may be one, with how much that tells. */
export interface PartyMatch {
  readonly one: string;
  readonly other: string;
  /** 3 for one person, 2 for one state or body, 1 for a state and who acts for it. */
  readonly weight: number;
}

type Side = 'actors' | 'doers' | 'others';

/**
 * The parties of one side of two reports that may be one: the same actors first, then a state told by one report with the person or
 * ministry of it that the other names. Each stands in one match.
 */
export function matchParties(a: EventReport, b: EventReport, side: Side): readonly PartyMatch[] {
  const same = [...a[side].intersection(b[side])].map((id) => ({
    one: id,
    other: id,
    weight: ownWeight(a, id),
  }));
  const left = [...a[side].difference(b[side])];
  const right = [...b[side].difference(a[side])];
  const acting: PartyMatch[] = [];
  for (const one of left) {
    const free = right.find(
      (other) => acting.every((match) => match.other !== other) && actsFor([a, one], [b, other]),
    );
    if (free !== undefined) acting.push({ one, other: free, weight: 1 });
  }
  return [...same, ...acting];
}

const ownWeight = ({ known }: EventReport, id: string): number => (known.get(id)?.type === 'person' ? 3 : 2);

/** Whether one of two parties is a state and the other acts for it. */
function actsFor(
  [a, one]: readonly [EventReport, string],
  [b, other]: readonly [EventReport, string],
): boolean {
  const x = a.known.get(one);
  const y = b.known.get(other);
  if (x === undefined || y === undefined || x.country === null || x.country !== y.country) return false;
  const [state, agent] = x.type === 'state' ? [x, y] : [y, x];
  return state.type === 'state' && isAgent(agent, isMutual(a.signature));
}

/** Who meets, travels or signs in the name of a state, or holds its office, or is its government. */
function isAgent({ type, anchor, offices }: ActorSketch, meets: boolean): boolean {
  if (type === 'person') return meets || offices.some(({ title }) => isSingular(title));
  return type === 'organization' && foldedWords(anchor).some((word) => governmentWords.has(word));
}

/** Whether enough parties are matched: all of the smaller list, or at least two and half of the larger. */
export function partiesMeet(
  matches: readonly PartyMatch[],
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
): boolean {
  const count = matches.length;
  if (count === 0) return false;
  return count === Math.min(one.size, two.size) || (count >= 2 && count * 2 >= Math.max(one.size, two.size));
}

/** Whether each report names a person of one country whom the other does not: two ministers of one state were at two different meetings. */
export function areRivals(a: EventReport, b: EventReport): boolean {
  const persons = (report: EventReport, beside: EventReport): readonly ActorSketch[] =>
    [...report.known.values()].filter(({ id, type }) => type === 'person' && !beside.actors.has(id));
  const rivals = persons(b, a);
  return persons(a, b).some(
    ({ country }) => country !== null && rivals.some((other) => other.country === country),
  );
}

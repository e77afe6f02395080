import { compareText, sortedSet } from '../../model/order.ts';
import { isMutual } from './act-family.ts';
import type { EventReport } from './event-report.ts';
import { hostCountries } from './pair-vetoes.ts';

/** So many clusters of one key are compared with a report; of more those whose leaders share with it what is rarest among them. */
const crowd = 64;

/** Clusters of one key, and under what their leaders are found where they are a crowd. */
export interface Cell<T> {
  readonly clusters: T[];
  readonly byTrait: Map<string, T[]>;
}

/** A cell without clusters. */
export function emptyCell<T>(): Cell<T> {
  return { clusters: [], byTrait: new Map() };
}

/** Files a cluster under its leader's traits. */
export function fileInCell<T>({ clusters, byTrait }: Cell<T>, leader: EventReport, cluster: T): void {
  clusters.push(cluster);
  for (const trait of traitsOf(leader)) {
    const held = byTrait.get(trait);
    if (held === undefined) byTrait.set(trait, [cluster]);
    else held.push(cluster);
  }
}

/**
 * The clusters of a cell that a report is compared with: all of few, and of a crowd at most so many. Two thousand charges of one state in one
 * week cost two million comparisons (issue 14); those of one deed share words, or the day and the party, that few of the others have. Talks
 * are kept apart by their parties already.
 */
export function nearInCell<T>({ clusters, byTrait }: Cell<T>, report: EventReport): readonly T[] {
  if (clusters.length <= crowd || !isOfOneSide(report)) return clusters;
  const found = new Set<T>();
  const postings = traitsOf(report)
    .map((trait) => ({ trait, held: byTrait.get(trait) ?? [] }))
    .toSorted((a, b) => a.held.length - b.held.length || compareText(a.trait, b.trait));
  for (const { held } of postings) {
    for (let at = 0; at < held.length && found.size < crowd; at += 1) found.add(held[at]);
    if (found.size >= crowd) break;
  }
  return [...found];
}

const isOfOneSide = ({ signature, family }: EventReport): boolean =>
  !isMutual(signature) || family === 'visit';

/** What tells an act of one side, or a journey, from others of the same party: the words, the deed with its day and party, where it led to. */
function traitsOf(report: EventReport): readonly string[] {
  const { words, others, known, signature } = report;
  const day = signature.date?.start ?? signature.on ?? '';
  const parties = sortedSet([...others].map((id) => known.get(id)?.country ?? id));
  const places = report.family === 'visit' ? hostCountries(report) : [];
  return [
    ...words,
    ...sortedSet([...parties, ...places]).map((party) => `${signature.act ?? ''} ${party} ${day}`),
    `${signature.act ?? ''} ${day}`,
  ];
}

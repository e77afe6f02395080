import { goTogether, type EventCluster } from '../events/cluster-events.ts';
import type { EventReport } from '../events/event-report.ts';
import { mostTelling } from '../events/most-telling.ts';
import { isForbidden, pairFeatures, type PairFeature } from '../events/pair-features.ts';
import { scoreOf } from './actor-doubt.ts';

/** The reports of one event of the record. */
export interface DoubtedEvent {
  readonly id: string;
  readonly reports: EventCluster['reports'];
}

/** Two events that are nearly one, with what speaks for it and against it. */
export interface EventDoubt {
  readonly a: string;
  readonly b: string;
  readonly features: readonly PairFeature[];
}

/** From this score on two reports nearly are of one happening; from 7 on they would be, if nothing else of their events stood between. */
const nearlyFrom = 5;

/** So much of a score must be the parties: two happenings of one day are alike by the day alone. */
const fewestForParties = 3;

/** How many reports of an event are compared with those of another, the most telling first. */
const compared = 3;

/**
 * The pairs among the events of one block that nearly joined, of which one is among those asked about: no rule forbids that they are one. In
 * the order of the events given.
 */
export function eventDoubts(
  events: readonly DoubtedEvent[],
  about: ReadonlySet<string>,
): readonly EventDoubt[] {
  const told = events.map(({ id, reports }) => ({
    id,
    leads: reports.toSorted(mostTelling).slice(0, compared),
  }));
  return told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other) => {
      if (!about.has(one.id) && !about.has(other.id)) return [];
      const features = nearest(one.leads, other.leads);
      return features === null ? [] : [{ a: one.id, b: other.id, features }];
    }),
  );
}

/** The features of the two reports that are most alike; null where they are not enough, or the events cannot be one. */
function nearest(
  ones: readonly EventReport[],
  others: readonly EventReport[],
): readonly PairFeature[] | null {
  const pairs = ones.flatMap((one) => others.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => !goTogether(one, other) || isForbidden(one, other))) return null;
  const [best] = pairs
    .map(([one, other]) => pairFeatures(one, other))
    .filter((features) => scoreOf(features) >= nearlyFrom && isOfParties(features))
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
  return best ?? null;
}

const isOfParties = (features: readonly PairFeature[]): boolean =>
  features.some(({ name, weight }) => name === 'parties' && weight >= fewestForParties);

import { compareText } from '../../model/order.ts';
import type { EventReport } from './event-report.ts';
import { mostTelling } from './most-telling.ts';
import { pairFeatures, type PairFeature } from './pair-features.ts';

/** Why a report stands in its event. */
export interface Joining {
  /** Id of the report that it fits best; null for the one that leads. */
  readonly with: string | null;
  /** What speaks for the two, and against them, in the order of the score. */
  readonly features: readonly PairFeature[];
}

/** With how many reports of an event each is compared: an event that is told two thousand times would cost four million comparisons. */
const compared = 100;

/** Of the reports of one event, by id: which one of the most telling others each fits best, with the features of their score. */
export function joiningOf(reports: readonly EventReport[]): ReadonlyMap<string, Joining> {
  const telling = reports.toSorted(mostTelling).slice(0, compared);
  const [leader] = telling;
  return new Map(
    reports.map((one) => [
      one.id,
      one.id === leader?.id ? { with: null, features: [] } : bestFor(one, telling),
    ]),
  );
}

function bestFor(report: EventReport, telling: readonly EventReport[]): Joining {
  const ranked = telling
    .filter(({ id }) => id !== report.id)
    .map((other) => ({ with: other.id, features: pairFeatures(other, report) }))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || compareText(a.with, b.with));
  return ranked[0] ?? { with: null, features: [] };
}

/** The sum of the weights. */
export const scoreOf = ({ features }: Pick<Joining, 'features'>): number =>
  features.reduce((sum, { weight }) => sum + weight, 0);

import type { PairJudgements } from '../judgements.ts';
import { wholeId } from '../parted-id.ts';
import type { EventCluster } from './cluster-events.ts';
import { mostTelling } from './most-telling.ts';

/** Ids of the signatures of a cluster; of one that is an article's own also that of the whole, which decisions may be about. */
export function signaturesOf({ reports, mentions }: EventCluster): ReadonlySet<string> {
  return new Set([...reports, ...mentions].flatMap(({ id }) => [id, wholeId(id)]));
}

/** The clusters of which those that a person has called one are one: the most telling of their reports leads. */
export function joinSaid(
  clusters: readonly EventCluster[],
  { same }: Pick<PairJudgements, 'same'>,
): readonly EventCluster[] {
  let joined = clusters;
  for (const { a, b } of same) {
    const touched = joined.filter((one) => [a, b].some((id) => signaturesOf(one).has(id)));
    if (touched.length < 2) continue;
    joined = [...joined.filter((one) => !touched.includes(one)), together(touched)];
  }
  return joined;
}

function together(clusters: readonly EventCluster[]): EventCluster {
  return {
    reports: clusters.flatMap(({ reports }) => reports).toSorted(mostTelling),
    mentions: clusters.flatMap(({ mentions }) => mentions),
  };
}

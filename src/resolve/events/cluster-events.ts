import { daysApart } from '../date-spans.ts';
import { slack } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { leaderIndex } from './leader-index.ts';
import { mostTelling } from './most-telling.ts';
import { isForbidden, pairScore } from './pair-features.ts';
import { areRivals } from './party-likeness.ts';
import { noJudgements, saidDifferent, type PairJudgements } from '../judgements.ts';
import { joinSaid, signaturesOf } from './join-said.ts';

/** Reports taken as one happening; the first one leads. */
export interface EventCluster {
  /** What tells when and where it was and who took part. */
  readonly reports: readonly EventReport[];
  /** Reports that another happening would fit nearly as well: they are cited, and tell nothing of it. */
  readonly mentions: readonly EventReport[];
}

/**
 * Puts the reports of one block together, the most telling first.
 *
 * Every report joins the cluster that holds the report which it fits best, and none that it clashes with or whose leader forbids it; where
 * a second fits nearly as well, it is only a mention of the best. What people have called two stays apart, and what they have called one is
 * joined in the end. The order of the input does not matter.
 */
export function clusterEvents(
  reports: readonly EventReport[],
  judged: PairJudgements = noJudgements,
): readonly EventCluster[] {
  const clusters: OpenCluster[] = [];
  const index = leaderIndex<OpenCluster>(reports);
  for (const report of reports.toSorted(mostTelling)) {
    const near = [...index.near(report)].filter((one) => !saidTwo(one, report, judged));
    const [best, second] = rankedFor(report, near);
    const isMention = second !== undefined && best.score - second.score < margin;
    const cluster = best?.cluster ?? { at: clusters.length, reports: [], mentions: [] };
    (isMention ? cluster.mentions : cluster.reports).push(report);
    if (best !== undefined) continue;
    clusters.push(cluster);
    index.file(report, cluster);
  }
  return joinSaid(clusters, judged);
}

/** Whether a person has said that a report is of another happening than a cluster. */
const saidTwo = (cluster: EventCluster, report: EventReport, judged: PairJudgements): boolean =>
  judged.different.length > 0 &&
  saidDifferent(signaturesOf(cluster), signaturesOf({ reports: [report], mentions: [] }), judged);

/** By how much the score of the best cluster for a report must exceed that of the second; else the report is a mention of the best. */
const margin = 2;

/** How many reports of a cluster a new report is compared with. */
const compared = 8;

interface OpenCluster {
  /** Its place among the clusters. */
  readonly at: number;
  readonly reports: EventReport[];
  readonly mentions: EventReport[];
}

interface Ranked {
  readonly cluster: OpenCluster;
  readonly score: number;
  /** Whether one article gives the report and one of the cluster. */
  readonly isClose: boolean;
}

/** The clusters that would take a report, the best first; ties by a shared article, then by their place. */
function rankedFor(report: EventReport, clusters: readonly OpenCluster[]): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const cluster of clusters) {
    const first = cluster.reports.slice(0, compared);
    const score = first.every((one) => goTogether(one, report)) ? bestScore(first, report) : null;
    if (score === null) continue;
    const isClose = cluster.reports.some((one) => !one.articles.isDisjointFrom(report.articles));
    ranked.push({ cluster, score, isClose });
  }
  return ranked.toSorted(
    (a, b) => b.score - a.score || Number(b.isClose) - Number(a.isClose) || a.cluster.at - b.cluster.at,
  );
}

/**
 * The score of a report with the leader of a cluster, or with another of its reports where both are dated and the leader does not forbid
 * it; null where that is not enough. A report without a date is compared with the leader alone: it could join any cluster through one like
 * report.
 */
function bestScore([leader, ...others]: readonly EventReport[], report: EventReport): number | null {
  const own = pairScore(leader, report);
  if (report.signature.date === null || isForbidden(leader, report)) return own;
  const dated = others.filter(({ signature }) => signature.date !== null);
  const scores = [own ?? [], ...dated.map((one) => pairScore(one, report) ?? [])].flat();
  return scores.length === 0 ? null : Math.max(...scores);
}

/** Whether two reports may stand in one cluster: their days meet, and they do not name two different persons of one state. */
export function goTogether(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.date, b.signature.date];
  if (one !== null && two !== null && daysApart(one, two) > slack(a, b)) return false;
  return a.actors.intersection(b.actors).size >= 2 || !areRivals(a, b);
}

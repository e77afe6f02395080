import { compareText } from '../../model/order.ts';
import { dayNumber } from '../../model/iso-days.ts';
import { daysApart, spanDays } from '../date-spans.ts';
import { longestSpan, slack, windowOf } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { isForbidden, pairScore } from './pair-features.ts';
import { areRivals } from './party-likeness.ts';
import { mayRecall, recalledSpan, yearOf } from './recalled.ts';

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
 * Every report joins the cluster that holds the report which it fits best, and none that it clashes with; where a second fits nearly as well, it is only a mention of the best. The order of
 * the input does not matter.
 */
export function clusterEvents(reports: readonly EventReport[]): readonly EventCluster[] {
  const clusters: OpenCluster[] = [];
  const filed = new Map<string, Set<OpenCluster>>();
  for (const report of reports.toSorted(mostTelling)) {
    const keys = keysOf(report);
    const near = new Set(keys.flatMap((key) => [...(filed.get(key) ?? [])]));
    const [best, second] = rankedFor(report, near);
    const isMention = second !== undefined && best.score - second.score < margin;
    const cluster = best?.cluster ?? { at: clusters.length, reports: [], mentions: [] };
    if (best === undefined) clusters.push(cluster);
    (isMention ? cluster.mentions : cluster.reports).push(report);
    if (!isMention) for (const key of keys) add(filed, key, cluster);
  }
  return clusters;
}

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
function rankedFor(report: EventReport, clusters: ReadonlySet<OpenCluster>): readonly Ranked[] {
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
function goTogether(a: EventReport, b: EventReport): boolean {
  const [one, two] = [a.signature.date, b.signature.date];
  if (one !== null && two !== null && daysApart(one, two) > slack(a, b)) return false;
  return a.actors.intersection(b.actors).size >= 2 || !areRivals(a, b);
}

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, new Set([value]));
  else held.add(value);
}

/**
 * The keys of a report: its family of act with a party or its country, and with each week that it may be of; for a report without a day its
 * articles.
 */
function keysOf(report: EventReport): readonly string[] {
  const times = timesOf(report);
  const stems = new Set([...report.actors].map((id) => report.known.get(id)?.country ?? id));
  return [...stems].flatMap((stem) => times.map((time) => `${report.family} ${stem} ${time}`));
}

function timesOf(report: EventReport): readonly string[] {
  const articles = [...report.articles].map((id) => `article ${id}`);
  const window = windowOf(report);
  const year = yearOf(report);
  if (year !== null) return [...articles, `year ${year}`];
  if (window === null || spanDays(window) > longestSpan) return articles;
  const [first, last] = mayRecall(report)
    ? recalledSpan(report).map((day) => Math.floor(day / 7))
    : [weekOf(window.start, -4), weekOf(window.end, 4)];
  return [...articles, ...Array.from({ length: last - first + 1 }, (_, at) => String(first + at))];
}

const weekOf = (day: string, shift: number): number => Math.floor((dayNumber(day) + shift) / 7);

/**
 * Orders reports by how much they tell: dated to the day first, then stated dates, persons, more parties, a place, more claims; ties by id.
 */
function mostTelling(a: EventReport, b: EventReport): number {
  return tellingOf(b) - tellingOf(a) || b.count - a.count || compareText(a.id, b.id);
}

function tellingOf({ signature, known }: EventReport): number {
  const { date, participants, place } = signature;
  const dated = date === null ? 0 : spanDays(date) === 1 ? 200 : spanDays(date) <= 31 ? 150 : 50;
  const stated = date?.basis === 'stated' ? 20 : 0;
  const persons = [...known.values()].filter(({ type }) => type === 'person').length;
  return (
    dated + stated + Math.min(persons, 2) * 10 + Math.min(participants.length, 9) + (place === null ? 0 : 3)
  );
}

import { compareText } from '../../model/order.ts';
import { daysApart, spanDays } from '../calendar.ts';
import type { EventSignature } from '../signature.ts';
import { sameEvent } from './same-event.ts';
import { type EventReport } from './event-report.ts';

/** Reports taken as one happening; the first one leads. */
export interface EventCluster {
  readonly reports: readonly EventReport[];
}

/**
 * Puts the reports of one block together, the most telling first.
 *
 * Every report joins the cluster that all its dated reports and its leader allow; a report that several clusters
 * would take goes to the one with which it shares an article or a day, else it stays by itself. The order of the
 * input does not matter.
 */
export function clusterEvents(reports: readonly EventReport[]): readonly EventCluster[] {
  const clusters: OpenCluster[] = [];
  const byActor = new Map<string, Set<OpenCluster>>();
  for (const report of reports.toSorted(mostTelling)) {
    const near = new Set(
      [...report.actors].flatMap((actor) => [...(byActor.get(`${report.family} ${actor}`) ?? [])]),
    );
    const open = [...near]
      .filter((cluster) => allows(cluster.reports, report))
      .toSorted((a, b) => a.at - b.at);
    const chosen = open.length < 2 ? open[0] : nearest(open, report);
    const cluster = chosen ?? { at: clusters.length, reports: [] };
    if (chosen === undefined) clusters.push(cluster);
    cluster.reports.push(report);
    for (const actor of report.actors) add(byActor, `${report.family} ${actor}`, cluster);
  }
  return clusters;
}

interface OpenCluster {
  /** Its place among the clusters. */
  readonly at: number;
  readonly reports: EventReport[];
}

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, new Set([value]));
  else held.add(value);
}

/** A report must agree with the leader and clash with none of the first few that are dated to the day. */
function allows(reports: readonly EventReport[], report: EventReport): boolean {
  return (
    sameEvent(reports[0], report) &&
    reports.slice(1, 8).every((one) => daysMeet(one.signature, report.signature))
  );
}

function daysMeet(a: EventSignature, b: EventSignature): boolean {
  return a.date === null || b.date === null || daysApart(a.date, b.date) <= 1;
}

function nearest<C extends { readonly reports: readonly EventReport[] }>(
  open: readonly C[],
  report: EventReport,
): C | undefined {
  const close = open.filter((cluster) =>
    cluster.reports.some((one) => !one.articles.isDisjointFrom(report.articles)),
  );
  if (close.length === 1) return close[0];
  const pool = close.length > 0 ? close : open;
  const sameDay = pool.filter(
    (cluster) => cluster.reports[0].signature.date?.start === report.signature.date?.start,
  );
  return close.length > 0 ? (sameDay[0] ?? close[0]) : sameDay[0];
}

/** Dated to the day first, then stated dates, more parties, a place, more claims; ties by id. */
function mostTelling(a: EventReport, b: EventReport): number {
  return tellingOf(b) - tellingOf(a) || b.count - a.count || compareText(a.id, b.id);
}

function tellingOf({ signature }: EventReport): number {
  const { date, participants, place } = signature;
  const dated = date === null ? 0 : spanDays(date) === 1 ? 200 : spanDays(date) <= 31 ? 150 : 50;
  const stated = date?.basis === 'stated' ? 20 : 0;
  return dated + stated + Math.min(participants.length, 9) + (place === null ? 0 : 3);
}

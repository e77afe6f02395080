import { compareText } from '../../model/order.ts';
import type { ConflictFact } from '../facts.ts';
import type { FirstSince } from '../signature.ts';
import { eventClash, type ToldEvent } from './event-clash.ts';
import type { EventReport } from './event-report.ts';

interface Since {
  readonly since: FirstSince;
  readonly reports: readonly EventReport[];
}

/** Where the reports of one event call it the first of one kind since two different years; one conflict, of the first and the last year. */
export function findSinceConflicts({ cluster, fact }: ToldEvent): readonly ConflictFact[] {
  const kinds = Map.groupBy(sincesOf(cluster.reports), ({ since }) => since.kind.join(' '));
  return [...kinds.values()].flatMap((told) => {
    const years = told.toSorted((a, b) => compareText(a.since.year, b.since.year));
    const [first, last] = [years[0], years[years.length - 1]];
    if (first.since.year === last.since.year || shareOne(first, last)) return [];
    const side = ({ reports }: Since): ToldEvent => ({
      cluster,
      fact: { ...fact, members: reports.map(({ id }) => id).toSorted(compareText) },
    });
    const values = [first, last].map(({ since }) => `the first since ${since.year}`);
    return [eventClash({ about: 'date', told: [side(first), side(last)], values: [values[0], values[1]] })];
  });
}

/** The reports that give one kind and year, for each that is given. */
function sincesOf(reports: readonly EventReport[]): readonly Since[] {
  const given = reports.flatMap((report) => {
    const since = report.signature.firstSince;
    return since === undefined ? [] : [{ since, report }];
  });
  const alike = Map.groupBy(given, ({ since }) => `${since.kind.join(' ')} ${since.year}`);
  return [...alike.values()].map((held) => ({
    since: held[0].since,
    reports: held.map(({ report }) => report),
  }));
}

/** Whether one article gives both: it means two things. */
function shareOne(a: Since, b: Since): boolean {
  return a.reports.some((one) => b.reports.some((two) => !one.articles.isDisjointFrom(two.articles)));
}

import { dateInWords } from '../../model/date-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { ConflictFact } from '../facts.ts';
import { eventClash, type ToldEvent } from './event-clash.ts';
import type { EventReport } from './event-report.ts';
import { isOneDecision, isOnceInYear } from './once-done.ts';

/** Most deeds of the same parties that are compared with each other. */
const mostCompared = 64;

const reportOf = ({ cluster }: ToldEvent): EventReport => cluster.reports[0];

const keyOf = ({ signature, doers, others }: EventReport): string =>
  [signature.act, ...[...doers].toSorted(compareText), '|', ...[...others].toSorted(compareText)].join(' ');

/** Where a deed that is done once is told of two years by different articles: "recognised Tonga in 1998", "in 1996". */
export function findYearConflicts(told: readonly ToldEvent[]): readonly ConflictFact[] {
  const once = told.filter((one) => isOnceInYear(reportOf(one).signature));
  const groups = Map.groupBy(once, (one) => keyOf(reportOf(one)));
  return [...groups.values()].flatMap((group) => {
    const compared = group
      .toSorted((a, b) => compareText(yearOf(a), yearOf(b)) || compareText(a.fact.id, b.fact.id))
      .slice(0, mostCompared);
    return compared.flatMap((one, at) =>
      compared.slice(at + 1).flatMap((other) => clashOf(one, other) ?? []),
    );
  });
}

const yearOf = ({ fact }: ToldEvent): string => fact.date?.start ?? '';

function clashOf(a: ToldEvent, b: ToldEvent): ConflictFact | null {
  const [one, two] = [a.fact.date, b.fact.date];
  if (one === null || two === null || one.start === two.start) return null;
  if (!isOneDecision(reportOf(a), reportOf(b)) || shareArticle(a, b)) return null;
  return eventClash({ about: 'date', told: [a, b], values: [dateInWords(one), dateInWords(two)] });
}

/** Whether one article tells of both years: it means two things. */
function shareArticle(a: ToldEvent, b: ToldEvent): boolean {
  return a.cluster.reports.some((one) =>
    b.cluster.reports.some((two) => !one.articles.isDisjointFrom(two.articles)),
  );
}

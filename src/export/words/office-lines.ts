import type { Citation } from '../../model/citation.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedActor, RecordedOffice } from '../../model/record.ts';
import { count } from './fact-row.ts';

/** A report that gives an actor an office. */
export interface OfficeReport {
  readonly office: Pick<RecordedOffice, 'title' | 'of'> | null;
  readonly publishedOn: string | null;
  readonly citations: readonly Citation[];
}

/** An office of an actor over time, with how many reports give it and the sentences of the first and the last of them. */
export interface OfficeTerm {
  readonly office: RecordedOffice;
  readonly reports: number;
  readonly citations: readonly Citation[];
}

/** The offices of an actor over time, the first seen first, those without a day last. */
export function officeTerms(
  actor: Pick<RecordedActor, 'offices'>,
  reports: readonly OfficeReport[],
): readonly OfficeTerm[] {
  const byDay = reports.toSorted((a, b) => compareText(a.publishedOn ?? '~', b.publishedOn ?? '~'));
  const byOffice = Map.groupBy(byDay, (one) => keyOf(one.office));
  return actor.offices
    .toSorted((a, b) => compareText(a.seenOn[0] ?? '~', b.seenOn[0] ?? '~') || compareText(a.title, b.title))
    .map((office) => {
      const given = byOffice.get(keyOf(office)) ?? [];
      const dated = given.filter((one) => one.publishedOn !== null);
      const ends = [dated.at(0) ?? given.at(0), dated.at(-1)];
      const citations = [...new Set(ends)].flatMap((one) => one?.citations[0] ?? []);
      return { office, reports: given.length, citations };
    });
}

const keyOf = (office: OfficeReport['office']): string => `${office?.title ?? ''}\n${office?.of ?? ''}`;

/** An office for people: its name and how many reports give it, and beside it the days from and to which they do. */
export function officeLine(
  { office, reports }: OfficeTerm,
  name: string,
): {
  readonly title: string;
  readonly days: readonly string[];
} {
  const { from, to, seenOn } = office;
  const stated = from === null && to === null ? [] : [`held ${from ?? '?'} to ${to ?? '?'}`];
  const given = reports === 0 ? [] : [count(reports, 'report')];
  const [first = 'undated', last] = seenOn;
  return {
    title: [name, ...stated, ...given].join(' · '),
    days: last === undefined || last === first ? [first] : [first, `–${last}`],
  };
}

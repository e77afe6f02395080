import type { Citation } from '../../model/citation.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedActor, RecordedOffice } from '../../model/record.ts';
import { citationLine } from './citation-line.ts';

/** A report that gives an actor an office. */
export interface OfficeReport {
  readonly office: Pick<RecordedOffice, 'title' | 'of'> | null;
  readonly publishedOn: string | null;
  readonly citations: readonly Citation[];
}

/**
 * The offices of an actor over time, the first seen first, those without a day last: from when to when the reports give it, how many do, and
 * the sentences of the first and the last of them.
 */
export function officeLines(
  actor: Pick<RecordedActor, 'offices'>,
  reports: readonly OfficeReport[],
  nameOf: (article: string) => string,
): readonly string[] {
  return actor.offices
    .toSorted((a, b) => compareText(a.seenOn[0] ?? '~', b.seenOn[0] ?? '~') || compareText(a.title, b.title))
    .flatMap((office) => {
      const given = reports
        .filter((one) => one.office?.title === office.title && one.office.of === office.of)
        .toSorted((a, b) => compareText(a.publishedOn ?? '~', b.publishedOn ?? '~'));
      const cited = [...new Set([given.at(0), given.at(-1)])].flatMap((one) => one?.citations[0] ?? []);
      return [spanLine(office, given.length), ...cited.map((one) => `    ${citationLine(one, nameOf)}`)];
    });
}

function spanLine({ title, of, from, to, seenOn }: RecordedOffice, reports: number): string {
  const name = `${title}${of === null ? '' : ` of ${of}`}`;
  const stated = from === null && to === null ? [] : [`${from ?? '?'} to ${to ?? '?'}`];
  const seen = seenOn.length === 0 ? [] : [`seen ${seenOn.join(' to ')}`];
  const count = reports === 0 ? [] : [`${reports} ${reports === 1 ? 'report' : 'reports'}`];
  return [name, ...stated, ...seen, ...count].join(' · ');
}

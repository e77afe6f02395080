import { compareText } from '../../model/order.ts';
import type { ConflictAbout, RecordedConflict } from '../../model/record.ts';
import type { Page } from './page.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

const heads: Readonly<Record<ConflictAbout, string>> = {
  figure: 'Figure',
  date: 'Date',
  place: 'Place',
  office: 'Office',
  participants: 'Who took part',
  denial: 'Denied',
  swap: 'Figures exchanged',
  revision: 'Changed',
};

/** What a conflict is about, in words for the head of a line. */
export const conflictHead = (about: ConflictAbout): string => heads[about];

/** Orders conflicts by what they are about, then by id. */
export function conflictOrder(a: RecordedConflict, b: RecordedConflict): number {
  return compareText(a.about, b.about) || compareText(a.id, b.id);
}

/** What the sources differ on; figures under the name that their series has on the page. */
export function subjectOf({ subject, sides }: RecordedConflict, { series }: Page): string {
  const named = series.find(({ values }) => {
    const held = standsIn(sentencesOf(values.flatMap(({ figures }) => figures)));
    const amounts = new Set(values.map(({ figures: [one] }) => JSON.stringify(one.quantity)));
    return sides.every(
      ({ quantity, citations }) => citations.some(held) && amounts.has(JSON.stringify(quantity)),
    );
  });
  return named?.name ?? subject;
}

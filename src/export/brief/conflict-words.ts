import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { ConflictAbout, RecordedConflict } from '../../model/record.ts';
import { dateMarked } from './implied-marks.ts';
import type { Page } from './page.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import type { Series } from './series-of.ts';
import { isPlain } from './told-apart.ts';

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

/** Whether the sources disagree: a value that was changed later is no disagreement. */
export const isOpen = ({ about }: RecordedConflict): boolean => about !== 'revision';

/**
 * What the sources differ on; figures under the names that their series have on the page, a seat with the happening at which it was held.
 */
export function subjectOf(one: RecordedConflict, page: Page): string {
  if (one.about === 'swap')
    return listInWords(exchangedSeries(one, page).map(({ name }) => name)) || one.subject;
  if (one.about === 'participants') return `${one.subject}${heldAt(one, page)}`;
  return seriesName(one, page) ?? one.subject;
}

/** The series of people that the sentence with the exchanged figures gives: both communities. */
export function exchangedSeries({ sides: [wrong] }: RecordedConflict, { series }: Page): readonly Series[] {
  const told = standsIn(sentencesOf(wrong === undefined ? [] : [wrong]));
  return series.filter(({ values }) =>
    values.some(({ figures }) =>
      figures.some(({ quantity, citations }) => quantity.unit === 'people' && citations.some(told)),
    ),
  );
}

/** The happening of the page at which the seat was held: " at the talks between A and B on 3 May 2024"; empty where none has a line. */
function heldAt({ sides }: RecordedConflict, { events }: Page): string {
  const told = standsIn(sentencesOf(sides));
  const held = events.find((one) => isPlain(one) && one.participants.length > 1 && one.citations.some(told));
  if (held === undefined) return '';
  const on = held.date === null ? '' : ` on ${dateMarked(held)}`;
  return ` at the ${eventInWords({ ...held, place: null, date: null })}${on}`;
}

/** The name of the series that holds the values of a conflict; null where none holds them all. */
function seriesName({ sides }: RecordedConflict, { series }: Page): string | null {
  const named = series.find(({ values }) => {
    const held = standsIn(sentencesOf(values.flatMap(({ figures }) => figures)));
    const amounts = new Set(values.map(({ figures: [one] }) => JSON.stringify(one.quantity)));
    return sides.every(
      ({ quantity, citations }) => citations.some(held) && amounts.has(JSON.stringify(quantity)),
    );
  });
  return named?.name ?? null;
}

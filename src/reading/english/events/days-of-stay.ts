import { actIs } from '../../../model/acts.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { RuledEvent } from './token-event.ts';
import { twoTellings } from './two-tellings.ts';

const isDatedStay = (event: RuledEvent): boolean =>
  actIs(event, 'stay') && event.date !== null && event.place !== null;

/** Whether a contact was in the town of a stay, of one who stayed there, and stands as the stay does: both held, or both planned. */
function isDuring(event: RuledEvent, stay: RuledEvent): boolean {
  const isSame = event.status === stay.status && event.place?.name === stay.place?.name;
  // "met her after his visit to Lima": the sentence itself says how they stand to each other.
  if (!isSame || event.citations[0].sentence === stay.citations[0].sentence) return false;
  return stay.participants.some(
    ({ party, role }) =>
      role === 'actor' && event.participants.some((other) => other.party.actor === party.actor),
  );
}

/** The days of the one stay during which a contact was; null where the article tells of several, or of none. */
function daysOf(event: RuledEvent, stays: readonly RuledEvent[]): PartialDate | null {
  const dates = stays.flatMap((stay) => (isDuring(event, stay) ? (stay.date ?? []) : []));
  const [first] = dates;
  const isOne = dates.every(({ start, end }) => start === first.start && end === first.end);
  return first !== undefined && isOne ? { ...first, basis: 'implied' } : null;
}

/**
 * The events with the days of a stay for the contacts there that have no day of their own: "She will travel to Lima on 10 September. …
 * While in Lima, she will meet the president." The days are implied.
 */
export function withDaysOfStay(events: readonly RuledEvent[]): readonly RuledEvent[] {
  const stays = twoTellings(events.filter(isDatedStay));
  if (stays.length === 0) return events;
  return events.map((event) => {
    const isOpen = event.type === 'CONSULT' && event.date === null && event.place !== null;
    const date = isOpen && event.mode !== 'phone' ? daysOf(event, stays) : null;
    return date === null ? event : { ...event, date };
  });
}

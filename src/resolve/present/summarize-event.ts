import type { RecordedEvent } from '../../model/record.ts';
import { dateInWords } from '../calendar.ts';
import type { EventFact } from '../facts.ts';

/** A list in words: "A", "A and B", "A, B and C". */
export function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/**
 * One plain line on an event, made from its fields alone: who, what, with whom, where and when.
 *
 * "Planned: talks of A with B, Lisbon, 3 May 2024".
 */
export function summarizeEvent(fact: EventFact, participants: RecordedEvent['participants']): string {
  const named = (roles: readonly string[]): readonly string[] =>
    participants.filter((one) => roles.includes(one.role)).map((one) => one.name);
  const doers = named(['actor', 'signatory', 'organizer']);
  const others = named(['recipient', 'host']);
  const attendees = named(['attendee']);
  const lead = fact.status === 'happened' ? '' : `${fact.status[0].toUpperCase()}${fact.status.slice(1)}: `;
  const parts = [
    `${lead}${fact.act === '' ? fact.type.toLowerCase() : fact.act}`,
    doers.length === 0 ? '' : `of ${inWords(doers)}`,
    others.length === 0 ? '' : `with ${inWords(others)}`,
    attendees.length === 0 ? '' : `attended by ${inWords(attendees)}`,
  ].filter((part) => part !== '');
  const place = fact.place === null ? '' : `, ${fact.place.name}`;
  const date = fact.date === null ? '' : `, ${dateInWords(fact.date)}`;
  return `${parts.join(' ')}${place}${date}`;
}

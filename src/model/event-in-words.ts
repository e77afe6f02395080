import { actIs, traitsOf, type Act, type ToldAct } from './acts.ts';
import type { RecordedEvent } from './record.ts';
import { capitalised } from './capitalised.ts';
import { dateInWords } from './date-in-words.ts';
import { listInWords } from './list-in-words.ts';

/** Acts that the line calls by other words. */
const called: Readonly<Partial<Record<Act, string>>> = { ties: 'closer ties' };

/** What the line on an event is made of. */
export type ToldEvent = Pick<RecordedEvent, 'type' | 'act' | 'status' | 'date' | 'place' | 'participants'>;

/**
 * One plain line on an event, made from its fields alone: what, who, towards whom, where and when.
 *
 * "Planned: talks between A and B, Lisbon, 3 May 2024"; "arrest by A"; "support by A towards B"; "visit by A to B"; "reception of A by B"; "departure of A".
 */
export function eventInWords(event: ToldEvent): string {
  const { act, status, date, place, participants } = event;
  const lead = status === 'happened' ? '' : `${capitalised(status)}: `;
  const parts = [`${lead}${called[act] ?? act}`, ...partiesInWords(event, participants)];
  const told = participants.some(({ name }) => name === place?.name);
  const where = place === null || told ? '' : `, ${place.name}`;
  const when = date === null ? '' : `, ${dateInWords(date)}`;
  return `${parts.join(' ')}${where}${when}`;
}

/** "to A by B": who is seen off by whom. */
function toAndBy(guests: readonly string[], others: readonly string[]): string {
  const parts = [
    guests.length === 0 ? '' : `to ${listInWords(guests)}`,
    others.length === 0 ? '' : `by ${listInWords(others)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function partiesInWords(told: ToldAct, participants: RecordedEvent['participants']): readonly string[] {
  const named = (roles: readonly string[]): readonly string[] =>
    participants.filter((one) => roles.includes(one.role)).map((one) => one.name);
  const { roles, enough, joint } = traitsOf(told);
  // Of a journey the host is where it goes to.
  const isJourney = roles === 'visiting';
  const doers = named(['actor', 'signatory', 'organizer']);
  const hosts = named(['host']);
  const recipients = named(['recipient']);
  const attendees = named(['attendee']);
  if (actIs(told, 'parting')) return [toAndBy(doers, hosts)];
  if (hosts.length > 0 && doers.length > 0 && !isJourney) {
    return [`of ${listInWords(doers)} by ${listInWords(hosts)}`];
  }
  if (told.type === 'CONSULT' && doers.length > 0 && recipients.length > 0) {
    return [`of ${listInWords(doers)} with ${listInWords(recipients)}`];
  }
  const isBetween = joint === 'between' && doers.length > 1 && hosts.length === 0 && recipients.length === 0;
  return [
    doers.length === 0
      ? ''
      : `${isBetween ? (doers.length > 2 ? 'among' : 'between') : joint === 'of' ? 'of' : 'by'} ${listInWords(doers)}`,
    recipients.length === 0
      ? ''
      : `${actIs(told, 'inviting') || told.type === 'AID' ? 'to' : 'towards'} ${listInWords(recipients)}`,
    hosts.length === 0
      ? ''
      : `${isJourney ? 'to' : enough === 'host' ? 'by' : 'hosted by'} ${listInWords(hosts)}`,
    attendees.length === 0 ? '' : `attended by ${listInWords(attendees)}`,
  ].filter((part) => part !== '');
}

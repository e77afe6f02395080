import type { RecordedEvent } from '../../model/record.ts';
import { dateInWords } from '../calendar.ts';
import type { EventFact } from '../facts.ts';

/** A list in words: "A", "A and B", "A, B and C". */
export function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Acts that go somewhere: their host is where they go to. */
const journeys: ReadonlySet<string> = new Set(['visit', 'arrival', 'trip', 'departure', 'return']);

/** What two do to each other; in all else two act side by side ("support by A and B"). */
const mutualTypes: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
const mutualActs: ReadonlySet<string> = new Set(['ceasefire', 'exchange', 'fighting']);
const sideBySide: ReadonlySet<string> = new Set(['pledge', 'offer', 'acceptance']);

function isMutual({ act, type }: Pick<EventFact, 'act' | 'type'>): boolean {
  return (mutualTypes.has(type) && !sideBySide.has(act)) || mutualActs.has(act);
}

/**
 * One plain line on an event, made from its fields alone: what, who, towards whom, where and when.
 *
 * "Planned: talks between A and B, Lisbon, 3 May 2024"; "arrest by A"; "support by A towards B"; "visit by A to B"; "reception of A by B".
 */
export function summarizeEvent(fact: EventFact, participants: RecordedEvent['participants']): string {
  const lead = fact.status === 'happened' ? '' : `${fact.status[0].toUpperCase()}${fact.status.slice(1)}: `;
  const act = fact.act === '' ? fact.type.toLowerCase() : fact.act;
  const parts = [
    `${lead}${act === 'ties' ? 'closer ties' : act}`,
    ...partiesInWords({ act, type: fact.type }, participants),
  ];
  const told = participants.some(({ name }) => name === fact.place?.name);
  const place = fact.place === null || told ? '' : `, ${fact.place.name}`;
  const date = fact.date === null ? '' : `, ${dateInWords(fact.date)}`;
  return `${parts.join(' ')}${place}${date}`;
}

function partiesInWords(
  { act, type }: Pick<EventFact, 'act' | 'type'>,
  participants: RecordedEvent['participants'],
): readonly string[] {
  const named = (roles: readonly string[]): readonly string[] =>
    participants.filter((one) => roles.includes(one.role)).map((one) => one.name);
  const doers = named(['actor', 'signatory', 'organizer']);
  const hosts = named(['host']);
  const recipients = named(['recipient']);
  const attendees = named(['attendee']);
  if (hosts.length > 0 && doers.length > 0 && !journeys.has(act)) {
    return [`of ${inWords(doers)} by ${inWords(hosts)}`];
  }
  if (type === 'CONSULT' && doers.length > 0 && recipients.length > 0) {
    return [`of ${inWords(doers)} with ${inWords(recipients)}`];
  }
  const mutual = doers.length > 1 && hosts.length === 0 && recipients.length === 0 && isMutual({ act, type });
  return [
    doers.length === 0 ? '' : `${mutual ? (doers.length > 2 ? 'among' : 'between') : 'by'} ${inWords(doers)}`,
    recipients.length === 0 ? '' : `towards ${inWords(recipients)}`,
    hosts.length === 0
      ? ''
      : `${journeys.has(act) ? 'to' : act === 'hosting' ? 'by' : 'hosted by'} ${inWords(hosts)}`,
    attendees.length === 0 ? '' : `attended by ${inWords(attendees)}`,
  ].filter((part) => part !== '');
}

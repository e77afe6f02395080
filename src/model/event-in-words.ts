import type { RecordedEvent } from './record.ts';
import { capitalised } from './capitalised.ts';
import { dateInWords } from './date-in-words.ts';
import { listInWords } from './list-in-words.ts';

/** Acts that go somewhere: their host is where they go to. */
const journeys: ReadonlySet<string> = new Set(['visit', 'arrival', 'trip', 'departure', 'return']);

/** What two do to each other; in all else two act side by side ("support by A and B"). */
const mutualTypes: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
const mutualActs: ReadonlySet<string> = new Set(['ceasefire', 'exchange', 'fighting']);
const sideBySide: ReadonlySet<string> = new Set(['pledge', 'offer', 'acceptance']);

function isMutual({ act, type }: Pick<RecordedEvent, 'act' | 'type'>): boolean {
  return (mutualTypes.has(type) && !sideBySide.has(act)) || mutualActs.has(act);
}

/** What the line on an event is made of. */
export type ToldEvent = Pick<RecordedEvent, 'type' | 'act' | 'status' | 'date' | 'place' | 'participants'>;

/**
 * One plain line on an event, made from its fields alone: what, who, towards whom, where and when.
 *
 * "Planned: talks between A and B, Lisbon, 3 May 2024"; "arrest by A"; "support by A towards B"; "visit by A to B"; "reception of A by B".
 */
export function eventInWords(event: ToldEvent): string {
  const { type, status, date, place, participants } = event;
  const lead = status === 'happened' ? '' : `${capitalised(status)}: `;
  const act = event.act === '' ? type.toLowerCase() : event.act;
  const parts = [
    `${lead}${act === 'ties' ? 'closer ties' : act}`,
    ...partiesInWords({ act, type }, participants),
  ];
  const told = participants.some(({ name }) => name === place?.name);
  const where = place === null || told ? '' : `, ${place.name}`;
  const when = date === null ? '' : `, ${dateInWords(date)}`;
  return `${parts.join(' ')}${where}${when}`;
}

function partiesInWords(
  { act, type }: Pick<RecordedEvent, 'act' | 'type'>,
  participants: RecordedEvent['participants'],
): readonly string[] {
  const named = (roles: readonly string[]): readonly string[] =>
    participants.filter((one) => roles.includes(one.role)).map((one) => one.name);
  const doers = named(['actor', 'signatory', 'organizer']);
  const hosts = named(['host']);
  const recipients = named(['recipient']);
  const attendees = named(['attendee']);
  if (hosts.length > 0 && doers.length > 0 && !journeys.has(act)) {
    return [`of ${listInWords(doers)} by ${listInWords(hosts)}`];
  }
  if (type === 'CONSULT' && doers.length > 0 && recipients.length > 0) {
    return [`of ${listInWords(doers)} with ${listInWords(recipients)}`];
  }
  const mutual = doers.length > 1 && hosts.length === 0 && recipients.length === 0 && isMutual({ act, type });
  return [
    doers.length === 0
      ? ''
      : `${mutual ? (doers.length > 2 ? 'among' : 'between') : 'by'} ${listInWords(doers)}`,
    recipients.length === 0 ? '' : `towards ${listInWords(recipients)}`,
    hosts.length === 0
      ? ''
      : `${journeys.has(act) ? 'to' : act === 'hosting' ? 'by' : 'hosted by'} ${listInWords(hosts)}`,
    attendees.length === 0 ? '' : `attended by ${listInWords(attendees)}`,
  ].filter((part) => part !== '');
}

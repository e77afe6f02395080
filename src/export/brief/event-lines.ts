import { traitsOf } from '../../model/acts.ts';
import { capitalised } from '../../model/capitalised.ts';
import { dateInWords } from '../../model/date-in-words.ts';
import type { PartialDate } from '../../model/dates.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedCommitment, RecordedConflict, RecordedEvent } from '../../model/record.ts';
import { agreedAt } from './agreed-at.ts';
import type { DossierLine } from './dossier.ts';
import { inGroups } from './in-groups.ts';
import { clipped } from './clipped.ts';
import { disputed } from './disputed.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import type { SourceNumbers } from './source-numbers.ts';

const eventOrder = (a: RecordedEvent, b: RecordedEvent): number =>
  compareText(a.date?.start ?? '~', b.date?.start ?? '~') ||
  compareText(a.date?.end ?? '~', b.date?.end ?? '~') ||
  compareText(a.id, b.id);

/** What the lines on events are made of. */
export interface Told {
  readonly events: readonly RecordedEvent[];
  readonly commitments: readonly RecordedCommitment[];
  readonly conflicts: readonly RecordedConflict[];
}

/** A happening that says what it is by itself: a meeting, a journey, a call, a signing. */
const isPlain = (event: RecordedEvent): boolean => traitsOf(event).family !== null;

/** Talks of one alone, whose partner no sentence names: a line would say nothing. */
function lacksPartner(event: RecordedEvent): boolean {
  return (
    event.participants.length < 2 &&
    traitsOf(event).roles === 'mutual' &&
    traitsOf(event).family === 'meeting'
  );
}

/**
 * The events that have a line: happenings that are plain by themselves, and others with the words of their sentence; what only tells again
 * a commitment ("undertaking between A and B") has none, since the commitment tells it with its content.
 */
function toldApart({ events, commitments }: Told): readonly RecordedEvent[] {
  const promised = sentencesOf(commitments);
  return events
    .filter((event) => !lacksPartner(event))
    .filter((event) => isPlain(event) || !event.citations.some(standsIn(promised)))
    .toSorted(eventOrder);
}

/** A "~" before what is implied and no sentence says. */
const dayOf = (date: PartialDate | null): string =>
  `${date?.basis === 'implied' ? '~' : ''}${dateInWords(date)}`;

/** Whether all that tells an event is disputed. */
function isDisputed({ citations }: RecordedEvent, sentences: ReadonlySet<string>): boolean {
  return citations.every(standsIn(sentences));
}

function lineOf(event: RecordedEvent, numbers: SourceNumbers, doubted: ReadonlySet<string>): DossierLine {
  const place =
    event.place?.basis === 'implied' ? { ...event.place, name: `~${event.place.name}` } : event.place;
  const words = capitalised(eventInWords({ ...event, place, date: null }));
  return {
    lead: event.date === null ? '' : dayOf(event.date),
    text: isPlain(event)
      ? `${words}${isDisputed(event, doubted) ? ' (disputed)' : ''}.`
      : `${words}: “${clipped(event.citations[0].quote)}”`,
    sources: numbers.of(event.citations),
  };
}

/** The sentences whose words stand in the chronology already. */
export function quotedIn(told: Told): ReadonlySet<string> {
  return sentencesOf(toldApart(told).filter((event) => event.date !== null && !isPlain(event)));
}

/** What happened and what is planned on known days, in order, each with what was agreed at it below it. */
export function chronology(told: Told, numbers: SourceNumbers): readonly DossierLine[] {
  const doubted = disputed(told.conflicts);
  return toldApart(told)
    .filter(({ date }) => date !== null)
    .map((event) => {
      const below = isPlain(event) ? agreedAt(event, told.commitments, numbers) : [];
      return { ...lineOf(event, numbers, doubted), ...(below.length === 0 ? {} : { below }) };
    });
}

/** Meetings, journeys and signings of which no day is known. */
export function background(told: Told, numbers: SourceNumbers): readonly DossierLine[] {
  const doubted = disputed(told.conflicts);
  return toldApart(told)
    .filter((event) => event.date === null && isPlain(event))
    .map((event) => lineOf(event, numbers, doubted));
}

/** Who met whom, a line for each set of parties. */
export function meetings(events: readonly RecordedEvent[], numbers: SourceNumbers): readonly DossierLine[] {
  const held = events.filter(
    (one) =>
      one.type === 'CONSULT' && one.status === 'happened' && one.date !== null && one.participants.length > 1,
  );
  return inGroups(held.toSorted(eventOrder), partiesOf).map(({ key: parties, members: met }) => ({
    lead: listInWords(parties),
    text: `${met.map(meetingInWords).join('; ')}.`,
    sources: numbers.of(met.flatMap((one) => one.citations)),
  }));
}

const partiesOf = ({ participants }: RecordedEvent): readonly string[] =>
  participants.map((party) => party.name).toSorted(compareText);

function meetingInWords({ act, place, date }: RecordedEvent): string {
  const where = place === null ? '' : `, ${place.basis === 'implied' ? '~' : ''}${place.name}`;
  return `${act}${where}, ${dayOf(date)}`;
}

/** The last meeting, journey or call that took place, as one line; null where none is dated. */
export function lastContact(told: Told, numbers: SourceNumbers): DossierLine | null {
  const doubted = disputed(told.conflicts);
  const last = told.events
    .filter(
      (one) =>
        one.type === 'CONSULT' && one.status === 'happened' && one.date !== null && !isDisputed(one, doubted),
    )
    .toSorted(eventOrder)
    .at(-1);
  return last === undefined
    ? null
    : { ...lineOf(last, numbers, doubted), lead: `Last contact, ${dayOf(last.date)}` };
}

import { capitalised } from '../../model/capitalised.ts';
import { dateInWords } from '../../model/date-in-words.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { SourceNumbers } from './dossier.ts';
import type { DossierLine } from './dossier.ts';
import { inGroups } from './in-groups.ts';

const eventOrder = (a: RecordedEvent, b: RecordedEvent): number =>
  compareText(a.date?.start ?? '~', b.date?.start ?? '~') ||
  compareText(a.date?.end ?? '~', b.date?.end ?? '~') ||
  compareText(a.id, b.id);

/** The day leads the line, so that its words need not say it again. */
export function chronology(events: readonly RecordedEvent[], numbers: SourceNumbers): readonly DossierLine[] {
  return events.toSorted(eventOrder).map((event) => ({
    lead: dateInWords(event.date),
    text: `${capitalised(eventInWords({ ...event, date: null }))}.`,
    sources: numbers.of(event.citations),
  }));
}

/** Who met whom, a line for each set of parties. */
export function meetings(events: readonly RecordedEvent[], numbers: SourceNumbers): readonly DossierLine[] {
  const held = events.filter(
    (one) => one.type === 'CONSULT' && one.status === 'happened' && one.participants.length > 1,
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
  const where = place === null ? '' : `, ${place.name}`;
  return `${act}${where}, ${dateInWords(date)}`;
}

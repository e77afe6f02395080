import { traitsOf } from '../../model/acts.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';
import type { DossierValues } from './dossier.ts';
import { soundEvent, type KnownActors } from './sound-event.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/** By first day, last day, id; those without a day last. */
export const eventOrder = (a: RecordedEvent, b: RecordedEvent): number =>
  compareText(a.date?.start ?? '~', b.date?.start ?? '~') ||
  compareText(a.date?.end ?? '~', b.date?.end ?? '~') ||
  compareText(a.id, b.id);

/** A happening that says what it is by itself: a meeting, a journey, a call, a signing. */
export const isPlain = (event: RecordedEvent): boolean => traitsOf(event).family !== null;

/**
 * The events that have a line, in order: happenings that are plain by themselves, and others with the words of their sentence; what only tells
 * again a commitment ("undertaking between A and B") has none, since the commitment tells it with its content, nor has an undated mention of
 * what is told with its day.
 */
export function toldApart(
  { events, commitments }: Pick<DossierValues, 'events' | 'commitments'>,
  known: KnownActors,
): readonly RecordedEvent[] {
  const promised = sentencesOf(commitments);
  const sound = events
    .flatMap((event) => soundEvent(event, known) ?? [])
    .filter((event) => isPlain(event) || !event.citations.some(standsIn(promised)));
  return onePerSentence(withoutMentions(sound).toSorted(eventOrder));
}

/** Of the acts that are told with the words of one sentence the first. */
function onePerSentence(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const told = new Set<string>();
  return events.filter((event) => {
    if (isPlain(event)) return true;
    const { article, sentence } = event.citations[0];
    const key = `${article} ${sentence}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Without the undated mentions of dated happenings: of one family, of the same parties or some of them, in no other country. */
function withoutMentions(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const byParty = Map.groupBy(
    events
      .filter((one) => one.date !== null && isPlain(one))
      .flatMap((one) => one.participants.map(({ actor }) => ({ actor, one }))),
    ({ actor }) => actor,
  );
  return events.filter((event) => {
    if (event.date !== null || !isPlain(event)) return true;
    const near = byParty.get(event.participants[0]?.actor ?? '') ?? [];
    return !near.some(({ one }) => isMentionOf(event, one));
  });
}

function isMentionOf(mention: RecordedEvent, told: RecordedEvent): boolean {
  const parties = new Set(told.participants.map(({ actor }) => actor));
  const [here, there] = [mention.place?.country ?? null, told.place?.country ?? null];
  return (
    traitsOf(mention).family === traitsOf(told).family &&
    mention.participants.every(({ actor }) => parties.has(actor)) &&
    (here === null || there === null || here === there)
  );
}

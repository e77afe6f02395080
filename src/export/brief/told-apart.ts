import { actIs, traitsOf } from '../../model/acts.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';
import type { DossierValues } from './dossier.ts';
import { soundEvent, type KnownActors } from './sound-event.ts';
import { heldOnce } from './held-once.ts';
import { isGuessedStretch, orderDay } from './implied-marks.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/**
 * Orders events by first day, last day, id; those without a day come last, those of guessed days at the last of these and before
 * what was done on it, a farewell or a departure behind all else of that day.
 */
export const eventOrder = (a: RecordedEvent, b: RecordedEvent): number =>
  compareText(orderDay(a), orderDay(b)) ||
  compareText(a.date?.end ?? '~', b.date?.end ?? '~') ||
  Number(isGuessedStretch(b)) - Number(isGuessedStretch(a)) ||
  Number(isLeaving(a)) - Number(isLeaving(b)) ||
  compareText(a.id, b.id);

/** Whether an event ends a stay: a farewell, a departure, a return. */
const isLeaving = (event: RecordedEvent): boolean =>
  actIs(event, 'parting') || (traitsOf(event).roles === 'visiting' && !actIs(event, 'stay'));

/** Whether an event needs no quotation to be understood: a meeting, a journey, a call, a signing. */
export const isPlain = (event: RecordedEvent): boolean => traitsOf(event).family !== null;

/**
 * The events that have a line of their own, in order. Left out are acts in a sentence that a commitment is cited from ("undertaking between
 * A and B"), since the commitment tells its content, and undated mentions of an event that another line gives with its day.
 */
export function toldApart(
  { events, commitments }: Pick<DossierValues, 'events' | 'commitments'>,
  known: KnownActors,
): readonly RecordedEvent[] {
  const promised = sentencesOf(commitments);
  const sound = events
    .flatMap((event) => soundEvent(event, known) ?? [])
    .filter((event) => isPlain(event) || !event.citations.some(standsIn(promised)));
  return onePerSentence(heldOnce(withoutMentions(sound, known).toSorted(eventOrder), known));
}

/** Keeps one act of each sentence, the first: acts are shown with the words of the sentence, which would be printed twice. */
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

/** Leaves out undated mentions of dated events: of one family of acts, with the same parties or some of them, in no other country. */
function withoutMentions(events: readonly RecordedEvent[], known: KnownActors): readonly RecordedEvent[] {
  const byParty = Map.groupBy(
    events
      .filter((one) => one.date !== null && isPlain(one))
      .flatMap((one) => one.participants.map(({ actor }) => ({ actor, one }))),
    ({ actor }) => actor,
  );
  return events.filter((event) => {
    if (event.date !== null || !isPlain(event)) return true;
    const near = byParty.get(event.participants[0]?.actor ?? '') ?? [];
    return !near.some(({ one }) => isMentionOf(event, one, known));
  });
}

function isMentionOf(mention: RecordedEvent, told: RecordedEvent, known: KnownActors): boolean {
  const parties = new Set(told.participants.map(({ actor }) => actor));
  // "flew home from Lima at the end of her trip to Peru": the journey tells its host by its place.
  const isHost = (actor: string): boolean =>
    known.get(actor)?.type === 'state' && known.get(actor)?.country === told.place?.country;
  const [here, there] = [mention.place?.country ?? null, told.place?.country ?? null];
  return (
    traitsOf(mention).family === traitsOf(told).family &&
    mention.participants.every(
      ({ actor, role }) => parties.has(actor) || (role === 'host' && isHost(actor)),
    ) &&
    (here === null || there === null || here === there)
  );
}

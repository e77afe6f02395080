import { actIs, traitsOf } from '../../../model/acts.ts';
import type { PartialDate } from '../../../model/dates.ts';
import { dependents } from '../grammar/dependents.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import type { EventArticle } from './event-article.ts';
import type { RuledEvent } from './token-event.ts';

/** Whether nothing but the news, if anything, tells the day of an event: one day known otherwise is better. */
function isOpen({ date }: RuledEvent, day: PartialDate): boolean {
  if (date === null) return true;
  return date.basis === 'implied' && date.start < date.end && date.start <= day.start && day.end <= date.end;
}

/** The day that the sentence before gives what the same party did; null where it gives none itself. */
function dayBefore(
  events: readonly RuledEvent[],
  event: RuledEvent,
  { setting }: EventArticle,
): PartialDate | null {
  const [{ sentence }] = event.citations;
  const days = new Set(setting.datesIn(sentence - 1).map(({ date }) => date?.start));
  const own = new Set(event.participants.map(({ party }) => party.actor));
  const before = events.find(
    ({ citations, status, date, participants }) =>
      citations[0].sentence === sentence - 1 &&
      status === 'happened' &&
      date?.precision === 'day' &&
      days.has(date.start) &&
      participants.some(({ party }) => own.has(party.actor)),
  );
  return before?.date ?? null;
}

/** "On this occasion, she presented them with books": at the meeting that the text has told. */
const onOccasion = /^On (?:this|that|the same) occasion\b/iu;

/** The day of the last meeting or ceremony of the same party that the text has told before; null where that is of no one day. */
function dayOfOccasion(events: readonly RuledEvent[], event: RuledEvent): PartialDate | null {
  const [{ sentence }] = event.citations;
  const own = new Set(event.participants.map(({ party }) => party.actor));
  const told = events.findLast(
    (one) =>
      one.citations[0].sentence < sentence &&
      one.status === 'happened' &&
      /^(?:meeting|ceremony)$/u.test(traitsOf(one).family ?? '') &&
      one.date !== null &&
      one.participants.some(({ party }) => own.has(party.actor)),
  );
  return told?.date?.precision === 'day' ? told.date : null;
}

/** Whether a sentence goes on from the one before it in its paragraph: "She also met the envoy". */
function goesOn({ scenes }: EventArticle, sentence: number): boolean {
  const [here, before] = [scenes[sentence], scenes[sentence - 1]];
  if (here === undefined || before?.sentence.block !== here.sentence.block) return false;
  const root = here.tree.tokens.findIndex(({ relation }) => relation === 'root');
  return dependents(here.tree, root, ['advmod']).some((word) => lemmaAt(here.tree, word) === 'also');
}

/**
 * The events with the day of the sentence before for what the same party "also" did by the next sentence of a paragraph ("On that day she
 * opened the port. She also met the envoy."), and with that of the meeting for what was done "on this occasion". The day is implied.
 */
export function withAlsoThatDay(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  return events.map((event) => {
    const [{ sentence, quote }] = event.citations;
    if (event.status !== 'happened') return event;
    const isAlso = actIs(event, 'dated') && goesOn(article, sentence);
    const day = isAlso
      ? dayBefore(events, event, article)
      : onOccasion.test(quote)
        ? dayOfOccasion(events, event)
        : null;
    return day === null || !isOpen(event, day) ? event : { ...event, date: { ...day, basis: 'implied' } };
  });
}

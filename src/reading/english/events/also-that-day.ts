import { actIs } from '../../../model/acts.ts';
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

/** The day on which somebody did what the sentence before tells; null where that is of no one day. */
function dayBefore(events: readonly RuledEvent[], event: RuledEvent): PartialDate | null {
  const [{ sentence }] = event.citations;
  const own = new Set(event.participants.map(({ party }) => party.actor));
  const before = events.find(
    ({ citations, status, date, participants }) =>
      citations[0].sentence === sentence - 1 &&
      status === 'happened' &&
      date?.precision === 'day' &&
      participants.some(({ party }) => own.has(party.actor)),
  );
  return before?.date ?? null;
}

/**
 * The events with the day of the sentence before for what the same party "also" did by the next sentence of a paragraph: "On that day she
 * opened the port. She also met the envoy." The day is implied.
 */
export function withAlsoThatDay(
  events: readonly RuledEvent[],
  { scenes }: EventArticle,
): readonly RuledEvent[] {
  const byIndex = new Map(scenes.map((scene) => [scene.sentence.index, scene] as const));
  const isAlso = ({ citations: [{ sentence }] }: RuledEvent): boolean => {
    const [here, before] = [byIndex.get(sentence), byIndex.get(sentence - 1)];
    if (here === undefined || before?.sentence.block !== here.sentence.block) return false;
    const root = here.tree.tokens.findIndex(({ relation }) => relation === 'root');
    return dependents(here.tree, root, ['advmod']).some((word) => lemmaAt(here.tree, word) === 'also');
  };
  return events.map((event) => {
    if (event.status !== 'happened' || !actIs(event, 'dated') || !isAlso(event)) return event;
    const day = dayBefore(events, event);
    return day === null || !isOpen(event, day) ? event : { ...event, date: { ...day, basis: 'implied' } };
  });
}

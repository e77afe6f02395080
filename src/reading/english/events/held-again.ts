import { traitsOf } from '../../../model/acts.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { EventArticle } from './event-article.ts';
import type { RuledEvent } from './token-event.ts';

/** What stands between the day of a meeting and the day on which it went on: "on Monday *and again on* Tuesday". */
const again = /^,?\s+and\s+(?:then\s+)?again\s+(?:on\s+|late\s+on\s+|early\s+on\s+)?$/iu;

/** The day on which the sentence of an event says that it was held again, right behind the day of the event; null for none. */
function secondDay(event: RuledEvent, { setting, text }: EventArticle): PartialDate | null {
  const days = setting
    .datesIn(event.citations[0].sentence)
    .filter(({ date }) => date?.precision === 'day')
    .toSorted((a, b) => a.span.start - b.span.start);
  const at = days.findIndex(({ date }) => date?.start === event.date?.start);
  const [first, second] = [days[at], days[at + 1]];
  if (at < 0 || second === undefined || !again.test(text.slice(first.span.end, second.span.start)))
    return null;
  return second.date;
}

/**
 * The events with meetings and calls that a sentence tells of two days told of each: "held talks on Monday and again on Tuesday".
 */
export function withHeldAgain(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  return events.flatMap((event) => {
    const { family } = traitsOf(event);
    const isMet = (family === 'meeting' || family === 'call') && event.date?.precision === 'day';
    const day = isMet ? secondDay(event, article) : null;
    return day === null
      ? [event]
      : [event, { ...event, date: { ...day, basis: event.date?.basis ?? day.basis } }];
  });
}

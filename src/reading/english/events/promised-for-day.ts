import { actIs } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import { actorsKey } from './actors-key.ts';
import type { EventArticle } from './event-article.ts';
import type { RuledEvent } from './token-event.ts';

/** The one day of a month that a sentence names, "03-01", whatever year its tense gives it; null where it names none or several. */
function dayNamedIn({ setting }: EventArticle, sentence: number): string | null {
  const days = setting
    .datesIn(sentence)
    .flatMap(({ date }) => (date?.precision === 'day' ? [date.start.slice(5)] : []));
  return new Set(days).size === 1 ? days[0] : null;
}

/** A key of a proposal, offer or pledge without a day of its own: its act, parties and the day it is for; null for any other event. */
function keyOf(article: EventArticle, event: RuledEvent): string | null {
  const { type, act, status, date, participants, citations } = event;
  if (date !== null || !actIs(event, 'word given')) return null;
  const day = dayNamedIn(article, citations[0].sentence);
  return day === null ? null : [type, act, status, day, actorsKey(participants)].join(' ');
}

/** Characters before the name of the first party in its sentence; the telling with fewest of them leads. */
function opensOf({ participants, citations }: RuledEvent): number {
  const at = citations[0].quote.indexOf(participants[0]?.party.name ?? '');
  return at < 0 ? citations[0].quote.length : at;
}

/**
 * The events with what the same parties propose, offer or pledge for one day joined to one that cites all: "proposed a truce from 1
 * March".
 */
export function withPromisedOnce(
  events: readonly RuledEvent[],
  article: EventArticle,
): readonly RuledEvent[] {
  const places = new Map<string, number>();
  const kept: RuledEvent[] = [];
  for (const event of events) {
    const key = keyOf(article, event);
    const at = key === null ? undefined : places.get(key);
    if (at === undefined) {
      if (key !== null) places.set(key, kept.length);
      kept.push(event);
      continue;
    }
    const [first, later] = opensOf(event) < opensOf(kept[at]) ? [event, kept[at]] : [kept[at], event];
    kept[at] = { ...first, citations: withCitations(first.citations, later.citations) };
  }
  return kept;
}

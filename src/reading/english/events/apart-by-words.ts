import { traitsOf } from '../../../model/acts.ts';
import type { Participant } from '../../../model/claim.ts';
import type { RuledEvent } from './token-event.ts';

/** Words by which one party meets each of the others by itself: "held bilateral meetings with …". */
const apart =
  /\b(?:bilateral|separate|individual|one-on-one)\s+(?:meetings|talks|discussions|conversations)\s+with\b/iu;

/** Whether a party is named behind a place in a sentence, by the last word of its name. */
function isNamedBehind(sentence: string, at: number, { party }: Participant): boolean {
  const last = party.name.split(' ').at(-1) ?? party.name;
  return sentence.includes(last, at);
}

/** One meeting for each partner where the words say that they were met apart; the event itself otherwise. */
function split(event: RuledEvent): readonly RuledEvent[] {
  const { participants, citations } = event;
  const isMeeting = traitsOf(event).family === 'meeting' && traitsOf(event).roles === 'mutual';
  if (!isMeeting || participants.length < 3) return [event];
  const [{ quote }] = citations;
  const found = apart.exec(quote);
  if (found === null) return [event];
  const partners = participants.filter((one) => isNamedBehind(quote, found.index, one));
  const [own, ...others] = participants.filter((one) => !partners.includes(one));
  if (own === undefined || others.length > 0) return [event];
  return partners.map((partner) => ({ ...event, mode: null, participants: [own, partner] }));
}

/** The events with one meeting for each of several that one party met apart: "bilateral meetings with Ana Ruiz and Luis Soto". */
export function withMetApart(events: readonly RuledEvent[]): readonly RuledEvent[] {
  return events.flatMap(split);
}

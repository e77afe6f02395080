import { traitsOf } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import type { RuledEvent } from './token-event.ts';

/** A meeting that only sets the scene of what is said: "Speaking at the meeting, Ruiz said", "During the talks, she thanked". */
const scene =
  /^(?:(?:also\s)?speaking\s(?:at|during|after)|at|during)\s(?:the|this|that|their)\s(?:meeting|talks|discussions|session|reception|gathering)\b(?!\s(?:of|with|between|in|on|held)\b)/iu;

const isGathering = (event: RuledEvent): boolean =>
  event.status === 'happened' && /^(?:meeting|ceremony)$/u.test(traitsOf(event).family ?? '');

const sharesActor = (one: RuledEvent, other: RuledEvent): boolean =>
  one.participants.some(({ party }) => other.participants.some((it) => it.party.actor === party.actor));

/** Whether an event gives no day of its own, so that it can be of the day of any meeting told before. */
const isOpen = ({ date }: RuledEvent): boolean => date === null || date.start < date.end;

/**
 * The events with meetings that only set the scene of what is said joined to the last meeting that the text has told of one of the same
 * parties: "Speaking at the meeting, Ruiz praised the pact" is no other meeting.
 */
export function withScenesOfSpeech(events: readonly RuledEvent[]): readonly RuledEvent[] {
  const kept: RuledEvent[] = [];
  for (const event of events) {
    const [{ sentence, quote }] = event.citations;
    const isScene = event.rule === 'event-noun' && isGathering(event) && isOpen(event) && scene.test(quote);
    const at = isScene
      ? kept.findLastIndex(
          (one) => isGathering(one) && one.citations[0].sentence < sentence && sharesActor(one, event),
        )
      : -1;
    if (at < 0) kept.push(event);
    else kept[at] = { ...kept[at], citations: withCitations(kept[at].citations, event.citations) };
  }
  return kept;
}

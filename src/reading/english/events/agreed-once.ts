import { actIs } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import { actorsKey } from './actors-key.ts';
import type { RuledEvent } from './token-event.ts';

/**
 * A key of an agreement: its parties, status and days; null for an event of one actor, one with a recipient, and one that is no
 * agreement.
 */
function keyOf(event: RuledEvent): string | null {
  const { status, date, participants } = event;
  const isJoint = participants.length > 1 && participants.every(({ role }) => role === 'actor');
  if (!isJoint || !isOneVoice(event)) return null;
  return [actorsKey(participants), status, date?.start, date?.end].join(' ');
}

/** Whether an event is a joint stance, or an agreement by word alone, of which several on one day are one agreement. */
function isOneVoice(event: RuledEvent): boolean {
  return actIs(event, 'one voice') || (event.type === 'AGREE' && actIs(event, 'word given'));
}

/** Whether an event is to stand for both: a sealed agreement does so for an undertaking, which is what it holds. */
function leads(one: RuledEvent, other: RuledEvent): boolean {
  return actIs(one, 'sealed') && !actIs(other, 'sealed');
}

/**
 * The events with what the same parties agree on, undertake and pledge together on the same days joined to one, which cites the sentences
 * of all: "agreed to build a port", "they also agreed to lower fees". Events of other parties, other days or another status stay apart.
 */
export function withAgreedOnce(events: readonly RuledEvent[]): readonly RuledEvent[] {
  const places = new Map<string, number>();
  const kept: RuledEvent[] = [];
  for (const event of events) {
    const key = keyOf(event);
    const at = key === null ? undefined : places.get(key);
    if (at === undefined) {
      if (key !== null) places.set(key, kept.length);
      kept.push(event);
      continue;
    }
    const [first, later] = leads(event, kept[at]) ? [event, kept[at]] : [kept[at], event];
    kept[at] = { ...first, citations: withCitations(first.citations, later.citations) };
  }
  return kept;
}

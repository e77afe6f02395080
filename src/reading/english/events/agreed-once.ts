import { actIs } from '../../../model/acts.ts';
import { withCitations } from '../../mechanics/citation.ts';
import { actorsKey } from './actors-key.ts';
import type { RuledEvent } from './token-event.ts';

/** Of one agreement: its parties, how real it is and its days; null for what one side alone takes upon itself, or to another. */
function keyOf(event: RuledEvent): string | null {
  const { status, date, participants } = event;
  const isJoint = participants.length > 1 && participants.every(({ role }) => role === 'actor');
  if (!isJoint || !isOneVoice(event)) return null;
  return [actorsKey(participants), status, date?.start, date?.end].join(' ');
}

/** Whether what several do together on a day is one: what they agree on are their undertakings, told beside. */
function isOneVoice(event: RuledEvent): boolean {
  return actIs(event, 'one voice') || (event.type === 'AGREE' && actIs(event, 'word given'));
}

/** An agreement by that name leads; an undertaking is what it holds. */
function leads(one: RuledEvent, other: RuledEvent): boolean {
  return actIs(one, 'sealed') && !actIs(other, 'sealed');
}

/**
 * What the same parties agree on, undertake and pledge together on the same days is one agreement with the sentences of all: "agreed to build
 * a port", "they also agreed to lower fees". Those of other parties, of other days or only planned stay apart.
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

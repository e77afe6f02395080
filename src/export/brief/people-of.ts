import { traitsOf } from '../../model/acts.ts';
import type { RecordedEvent } from '../../model/record.ts';
import { oneLine } from '../words/one-line.ts';
import type { KnownActors } from './sound-event.ts';

/** People who travel for a state without being named. */
const people = /^(?:officials|diplomats|ministers|lawmakers|envoys|delegates)\b/u;

/**
 * Who travels where only a state is known to: "Peruvian officials" of "senior Peruvian officials visited the port". Null where the sentence
 * does not say, and for a party that is no state on a journey.
 */
export function peopleOf(event: RecordedEvent, actor: string, known: KnownActors): string | null {
  const state = known.get(actor);
  if (traitsOf(event).roles !== 'visiting' || state?.type !== 'state') return null;
  const isTraveller = event.participants.some((one) => one.actor === actor && one.role === 'actor');
  if (!isTraveller) return null;
  const sentence = oneLine(event.citations[0].quote);
  return state.names.map((form) => behind(sentence, form)).find((words) => words !== null) ?? null;
}

/** "Peruvian officials" where a sentence has the name and such people right behind it; null elsewhere. */
function behind(sentence: string, name: string): string | null {
  const [, ...after] = ` ${sentence}`.split(` ${name} `);
  const found = after.map((words) => people.exec(words)?.[0]).find((word) => word !== undefined);
  return found === undefined ? null : `${name} ${found}`;
}

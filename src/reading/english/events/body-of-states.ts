import type { LocalActor } from '../../../model/actor.ts';
import { deliberatingHeads } from '../lexicon/deliberating-bodies.ts';

/**
 * Whether an actor is a body whose members are several states: a body of no state, called a council, a union … or by its letters alone.
 */
export function isBodyOfStates({ type, country, name }: LocalActor): boolean {
  if (type !== 'organization' || country !== null) return false;
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return deliberatingHeads.has(last) || /^\p{Lu}[\p{Lu}\d]{1,6}\+?$/u.test(name);
}

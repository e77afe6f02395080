import type { ActorType } from './actor.ts';

/**
 * Whether an actor is somebody whom an article leaves without a name and a country: "officials", "source close to the talks". What such a
 * group is called by begins with a common word ("al-Shabab" does not), and it is of its article alone.
 */
export function isNameless(actor: {
  readonly type: ActorType;
  readonly country: string | null;
  readonly name: string;
}): boolean {
  return actor.type === 'group' && actor.country === null && !/^\S*\p{Lu}/u.test(actor.name);
}

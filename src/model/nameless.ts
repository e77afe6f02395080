import type { ActorType } from './actor.ts';

/**
 * Whether an article leaves an actor without a name and a country: "officials", "source close to the talks". The words for such an actor
 * begin with a common word ("al-Shabab" does not), and it is never taken for the actor of another article.
 */
export function isNameless(actor: {
  readonly type: ActorType;
  readonly country: string | null;
  readonly name: string;
}): boolean {
  return actor.type === 'group' && actor.country === null && !/^\S*\p{Lu}/u.test(actor.name);
}

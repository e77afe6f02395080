import type { ActorType } from './actor.ts';

/**
 * Whether an actor is somebody whom an article leaves without a name and a country: "officials", "a source close to the talks". Such a group
 * has no capital in what it is called by, and is of its article alone.
 */
export function isNameless(actor: {
  readonly type: ActorType;
  readonly country: string | null;
  readonly name: string;
}): boolean {
  return actor.type === 'group' && actor.country === null && !/\p{Lu}/u.test(actor.name);
}

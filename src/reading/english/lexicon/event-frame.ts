import type { EventType } from '../../../model/claim.ts';
import type { NounClass } from './event-noun-classes.ts';

/**
 * Who plays which part.
 *
 * - mutual: subject and partner are actors alike (talks, a deal)
 * - directed: the subject acts, object or oblique receives
 * - hosting: the subject hosts, the object is the guest
 * - visiting: the subject goes to the object, which is host or place
 * - signing: subject and partner sign
 * - attending: the subject attends
 */
export type RolePlan = 'mutual' | 'directed' | 'hosting' | 'visiting' | 'signing' | 'attending';

/** What kind of event a pattern tells of. */
export interface Outcome {
  readonly type: EventType;
  readonly mode: string | null;
  /** The plain word, as `EventClaim.act`. */
  readonly act: string;
  readonly roles: RolePlan;
}

/** What a verb wants as object: anything, nothing, a noun of any kind (party), a proper name, a person, a named body, or a noun of a class. */
export type Filler = 'any' | 'bare' | 'party' | 'named' | 'person' | 'body' | readonly NounClass[];

/**
 * One pattern of a verb. All that is given must hold; the first pattern of a lemma that holds is taken.
 *
 * `recipients` are prepositions whose nominal receives; `object` among them means the object itself.
 */
export interface VerbFrame {
  /** A class of which the subject must be. */
  readonly subject?: readonly NounClass[];
  readonly object?: Filler;
  /** At least one oblique or object modifier with such a preposition. */
  readonly preposition?: readonly string[];
  /** The class of the noun after that preposition. */
  readonly of?: readonly NounClass[];
  readonly particle?: string;
  /** A complement clause: `yes` must be there, `no` must not; `infinitive` must be there and say "to do". */
  readonly clause?: 'yes' | 'no' | 'infinitive';
  readonly recipients?: readonly string[];
  /** The outcome; `noun`: that of the event noun which is the object; null: no event, and no later pattern is tried. */
  readonly gives: Outcome | 'noun' | null;
  /** How an event told by the complement clause or the object noun then stands. */
  readonly inner?: 'planned' | 'hypothetical' | 'denied' | 'alleged' | 'happened' | 'purpose' | 'silent';
}

/** Makes an outcome; `roles` defaults to directed. */
export function outcome(
  type: EventType,
  act: string,
  more: { readonly mode?: string; readonly roles?: RolePlan } = {},
): Outcome {
  return { type, mode: more.mode ?? null, act, roles: more.roles ?? 'directed' };
}

import type { EventMode, RolePlan } from '../../../model/act-traits.ts';
import { traitsOf, type Act, type ActOf, type EventType } from '../../../model/acts.ts';
import type { NounClass } from './event-noun-classes.ts';

/** What kind of event a pattern tells of. */
export interface Outcome {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly act: Act;
  readonly roles: RolePlan;
}

/** What a verb wants as object: anything, nothing, a noun of any kind (party), a proper name, a person, people with or without a name,
 * a named body, or a noun of a class. */
export type Filler = 'any' | 'bare' | 'party' | 'named' | 'person' | 'people' | 'body' | readonly NounClass[];

/**
 * One pattern of a verb. All that is given must hold; the first pattern of a lemma that holds is taken.
 *
 * `recipients` are prepositions whose nominal receives; `object` among them means the object itself.
 */
export interface VerbFrame {
  /** A class of which the subject must be. */
  readonly subject?: readonly NounClass[];
  readonly object?: Filler;
  /** `no` where the object may not belong to a pronoun, which is mostly the subject: "defended its record". */
  readonly own?: 'no';
  /** At least one oblique or object modifier with such a preposition. */
  readonly preposition?: readonly string[];
  /** The class of the noun after that preposition. */
  readonly of?: readonly NounClass[];
  readonly particle?: string;
  /** Whether no name or quality may stand behind the object: "called him" rings him, "called him a liar" does not. */
  readonly unnamed?: true;
  /** The class of the name or quality that must stand there: "called the raid illegal". */
  readonly named?: readonly NounClass[];
  /** A complement clause: `yes` must be there, `no` must not; `infinitive` must be there and say "to do". */
  readonly clause?: 'yes' | 'no' | 'infinitive';
  readonly recipients?: readonly string[];
  /** The outcome; `noun`: that of the event noun which is the object; null: no event, and no later pattern is tried. */
  readonly gives: Outcome | 'noun' | null;
  /** How an event told by the complement clause or the object noun then stands. */
  readonly inner?: 'planned' | 'hypothetical' | 'denied' | 'alleged' | 'happened' | 'purpose' | 'silent';
}

/** An act under a PLOVER type, with its mode and roles as the table of acts has them unless the pattern gives others. */
export function outcome<T extends EventType>(
  type: T,
  act: ActOf<T>,
  more: { readonly mode?: EventMode | null; readonly roles?: RolePlan } = {},
): Outcome {
  const { mode, roles } = traitsOf({ type, act });
  return { type, act, mode: more.mode === undefined ? mode : more.mode, roles: more.roles ?? roles };
}

/** Whether those who do it and those with whom they do it are parties alike. */
export function isPaired({ roles }: Outcome): boolean {
  return roles === 'mutual' || roles === 'signing';
}

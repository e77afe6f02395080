import * as z from 'zod';
import { phrase } from './parameters.ts';

interface Reasoned {
  readonly why?: string;
  /** Who decides, where no token says it. */
  readonly by?: string;
}

/** A decision as a client sends it: what it says, of what, and why. */
export type SentDecision = Reasoned &
  (
    | { readonly verdict: 'same' | 'different'; readonly a: string; readonly b: string }
    | { readonly verdict: 'split'; readonly a: string; readonly field: 'article' | 'name' | 'office' }
    | { readonly verdict: 'dismissed' | 'rejected'; readonly a: string }
    | { readonly verdict: 'set'; readonly a: string; readonly field: string; readonly value: string }
  );

const reason = {
  why: phrase.exactOptional().meta({ description: 'the reason, in your words' }),
  by: phrase.exactOptional().meta({ description: 'who decides, where no token says it' }),
} as const;

const actor = phrase.meta({ description: 'an actor: a name or an id' });

const actorOrEvent = phrase.meta({ description: 'an actor: a name or an id; or an event: an id' });

const fact = phrase.meta({ description: 'an id or its first digits; an actor also by name' });

/** The decisions that a client may send. */
export const decisionSchema: z.ZodType<SentDecision> = z
  .discriminatedUnion('verdict', [
    z.strictObject({
      verdict: z.enum(['same', 'different']),
      a: actorOrEvent,
      b: actorOrEvent,
      ...reason,
    }),
    z.strictObject({
      verdict: z.literal('split'),
      a: actor,
      field: z.enum(['article', 'name', 'office']).meta({ description: 'by what its reports are parted' }),
      ...reason,
    }),
    z.strictObject({ verdict: z.enum(['dismissed', 'rejected']), a: fact, ...reason }),
    z.strictObject({
      verdict: z.literal('set'),
      a: fact,
      field: phrase.meta({ description: 'as `chancery set --help` lists them' }),
      value: phrase.meta({
        description: 'what it should say; "none" for nothing; several actors are parted by ;',
      }),
      ...reason,
    }),
  ])
  .meta({ id: 'decision' });

/** Which decision is taken back, and by whom. */
export interface SentUndo extends Pick<Reasoned, 'by'> {
  /** Its id or the first digits; the last that stands where not given. */
  readonly judgement?: string;
}

/** What takes a decision back. */
export const undoSchema: z.ZodType<SentUndo> = z
  .strictObject({
    judgement: phrase
      .exactOptional()
      .meta({ description: 'its id or the first digits; the last that stands where not given' }),
    by: reason.by,
  })
  .meta({ id: 'undo' });

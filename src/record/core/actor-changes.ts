import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { lastDayOf } from '../../resolve/block-of.ts';
import { singularDays } from '../../resolve/offices/singular-days.ts';

/** Days, the last not included. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a change of an actor means for the claims that name it: nothing, a new place for each, or a new fold of those in some spans. */
export type ActorChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'within'; readonly spans: readonly Span[] };

/** Compares an actor before and after its block has been folded; `before` is null where the signature was another's. */
export function actorChange(before: ResolvedActor | null, after: ResolvedActor): ActorChange {
  if (before === null || digest(before) !== digest(after)) return { kind: 'all' };
  const spans = changedSpans(before, after);
  return spans.length === 0 ? { kind: 'none' } : { kind: 'within', spans };
}

/**
 * Of the blocks of events and offices that name an actor, those that a change within these spans concerns. Only their folds look at the
 * offices of actors, and each only at those known by its last day.
 */
export function blocksWithin(blocks: readonly string[], spans: readonly Span[]): readonly string[] {
  return blocks.filter((block) => {
    const day = lastDayOf(block);
    return spans.some(({ from, to }) => from <= day && day < to);
  });
}

/** What places a claim, and what every fold sees of an actor. */
function digest(actor: ResolvedActor): string {
  return JSON.stringify([actor.type, actor.anchor, actor.country]);
}

/** When an office is known and was not before, or the other way about. */
function changedSpans(before: ResolvedActor, after: ResolvedActor): readonly Span[] {
  const [old, now] = [singularDays(before), singularDays(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((office) => {
    const days = [old.get(office) ?? never, now.get(office) ?? never].toSorted();
    return days[0] === days[1] ? [] : [{ from: days[0], to: days[1] }];
  });
}

/** Sorts after every day and after the last day of every block. */
const never = '~~';

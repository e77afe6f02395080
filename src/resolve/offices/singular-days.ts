import { isSingular } from '../../world/singular-offices.ts';
import type { ResolvedActor } from '../actors/resolve-actors.ts';

/**
 * The first day on which an actor was given each office that only one person holds at a time, by title and body; empty where none is
 * dated.
 */
export function singularDays({ offices }: ResolvedActor): ReadonlyMap<string, string> {
  return new Map(
    offices
      .filter((held) => isSingular(held.title))
      .map((held) => [JSON.stringify([held.title, held.of]), held.seenOn[0] ?? ''] as const),
  );
}

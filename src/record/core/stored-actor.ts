import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import type { FactText } from './fact-changes.ts';

/** An actor out of its row. */
export function storedActor({ value }: Pick<FactText, 'value'>): ResolvedActor {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by foldActors
  return JSON.parse(value) as ResolvedActor;
}

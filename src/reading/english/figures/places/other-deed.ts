import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import type { FigureContext } from '../figure-context.ts';
import { firstOfJoined } from './by-verb.ts';
import type { Located } from './place-rule.ts';

/**
 * Whether a place belongs to a later verb joined to the figure's that has an object of its own: "killed 70 and *wrecked homes* in Suva".
 */
export function isOfOtherDeed({ tree, anchor }: FigureContext, { token }: Located): boolean {
  const verb = anchor && verbAbove(tree, anchor.index);
  const other = verbAbove(tree, token.index);
  if (!anchor || !verb || !other || other.index <= verb.index || other.relation !== 'conj') return false;
  if (firstOfJoined(tree, other) !== firstOfJoined(tree, verb) || anchor.index > other.index) return false;
  return dependentTokens(tree, other.index, ['obj']).some(({ index }) => index > other.index);
}

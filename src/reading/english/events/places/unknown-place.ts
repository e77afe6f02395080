import { isMonthName, isWeekdayName } from '../../../../model/calendar-names.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { wordSet } from '../../../mechanics/word-list.ts';
import { dependents } from '../../grammar/dependents.ts';
import { notTowns } from '../../lexicon/not-towns.ts';
import { hasPreposition } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

const inside = wordSet('in near outside');

/**
 * Whether the event's own clause names a town that the gazetteer does not know: "they met in Grobbendal". The event was there and not at
 * the dateline; it gets no place rather than a wrong one.
 */
export function isInUnknownPlace(
  tree: Tree,
  { sites }: TokenEvent,
  known: readonly Pick<PlaceFinding, 'span'>[],
): boolean {
  return sites
    .flatMap((site) => (tree.tokens[site].relation === 'conj' ? [site, tree.tokens[site].head] : [site]))
    .flatMap((site) => dependents(tree, site, ['obl', 'nmod']))
    .some((at) => {
      const { upos, text, span } = tree.tokens[at];
      if (upos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(text) || !hasPreposition(tree, at, inside))
        return false;
      if (isMonthName(text) || isWeekdayName(text) || notTowns.has(text.toLowerCase())) return false;
      return !known.some((one) => one.span.start < span.end && span.start < one.span.end);
    });
}

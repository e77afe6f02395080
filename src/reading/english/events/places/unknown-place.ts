import { isMonthName, isWeekdayName } from '../../../../model/calendar-names.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { wordSet } from '../../../mechanics/word-list.ts';
import { dependents } from '../../grammar/dependents.ts';
import { notTowns } from '../../lexicon/not-towns.ts';
import { hasPreposition } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

const inside = wordSet('in near outside');
const edges = wordSet('margin margins sideline sidelines fringe fringes');
const on = wordSet('on at');

/** The phrases of a site and those that the tree hangs below its object or phrases: "met the envoy of Lima *in Grobbendal*". */
function phrasesOf(tree: Tree, site: number): readonly number[] {
  const near = dependents(tree, site, ['obl', 'nmod', 'obj']);
  const below = near.flatMap((noun) => dependents(tree, noun, ['nmod', 'obl']));
  return [...near, ...below, ...below.flatMap((noun) => dependents(tree, noun, ['nmod']))];
}

/** Whether a phrase is a town behind "in" that nobody knows. */
function isUnknownTown(tree: Tree, at: number, known: readonly Pick<PlaceFinding, 'span'>[]): boolean {
  const { upos, text, span } = tree.tokens[at];
  if (upos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(text) || !hasPreposition(tree, at, inside)) return false;
  if (isMonthName(text) || isWeekdayName(text) || notTowns.has(text.toLowerCase())) return false;
  return !known.some((one) => one.span.start < span.end && span.start < one.span.end);
}

/**
 * Whether the event's own clause names a town that the gazetteer does not know, or another gathering at whose edge it was: "they met in
 * Grobbendal", "on its margins he met her". The event was there and not at the dateline; it gets no place rather than a wrong one.
 */
export function isInUnknownPlace(
  tree: Tree,
  { sites }: TokenEvent,
  known: readonly Pick<PlaceFinding, 'span'>[],
): boolean {
  return sites
    .flatMap((site) => (tree.tokens[site].relation === 'conj' ? [site, tree.tokens[site].head] : [site]))
    .flatMap((site) => phrasesOf(tree, site))
    .some(
      (at) =>
        isUnknownTown(tree, at, known) ||
        (edges.has(tree.tokens[at].text.toLowerCase()) && hasPreposition(tree, at, on)),
    );
}

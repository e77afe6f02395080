import { isBelow, verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import { happeningPrepositions } from '../../lexicon/calamity-nouns.ts';
import { happeningToken } from '../parts/happening.ts';
import { nearest, type PlaceRule } from './place-rule.ts';

/**
 * The place of the happening that killed or hurt those who are counted: "a raid on a Suva clinic killed nine", "died in a fire at Suva".
 */
export const atHappening: PlaceRule = (context, measured, located) => {
  const { tree, anchor } = context;
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!anchor || !verb || !(humanVerbs.has(verb.lemma) || verb.lemma === 'leave')) return null;
  const happening = happeningToken(context, measured);
  if (!happening) return null;
  const fit = located.filter(({ token }) => {
    if (!isBelow(tree, token.index, happening.index) || token.index === happening.index) return false;
    if (token.relation === 'compound') return true;
    return happeningPrepositions.has(prepositionOf(tree, token.index) ?? '');
  });
  return nearest(fit, happening.index);
};

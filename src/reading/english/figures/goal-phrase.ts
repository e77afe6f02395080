import type { Token } from '../../../model/annotated.ts';
import { verbAbove } from '../grammar/paths.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import type { Tree } from '../grammar/tree.ts';
import { openingVerbs } from '../lexicon/figure-verbs.ts';
import { isGiving, rolesOfVerb } from '../lexicon/verb-roles.ts';

/**
 * Whether a phrase with "to" is the goal of the verb above a noun, and not what the noun is of: "open the market of 4 million people *to
 * Danish goods*", "send 30 tractors *to Fiji*".
 */
export function isGoal(tree: Tree, noun: Token, phrase: Token): boolean {
  if (prepositionOf(tree, phrase.index) !== 'to') return false;
  const verb = verbAbove(tree, noun.index);
  if (verb === null || verb.index > noun.index) return false;
  return openingVerbs.has(verb.lemma) || isGiving(rolesOfVerb(verb.lemma, null));
}

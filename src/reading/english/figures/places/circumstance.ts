import type { Token } from '../../../../model/annotated.ts';
import type { Tree } from '../../grammar/tree.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import { settingPrepositions, type PlaceRule } from './place-rule.ts';

const when = /^(?:when|after|as|while)$/i;

/**
 * Where people were killed or hurt, from the clause that says how: "12 people were killed when a plane crashed in Fiji", "A bus overturned
 * in Fiji, killing 12".
 */
export const ofCircumstance: PlaceRule = ({ tree, anchor }, _measured, located) => {
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!verb || !humanVerbs.has(verb.lemma)) return null;
  const clauses = clausesOfCircumstance(tree, verb);
  const fit = located.filter(
    ({ token }) =>
      clauses.includes(token.head) &&
      token.relation.startsWith('obl') &&
      settingPrepositions.has(prepositionOf(tree, token.index) ?? ''),
  );
  return fit.length === 1 ? fit[0].finding : null;
};

/**
 * Positions of the verbs whose clauses tell how the harm of a verb came about: "when a plane crashed", "A bus overturned …, killing 12".
 */
export function clausesOfCircumstance(tree: Tree, verb: Token): readonly number[] {
  const clauses = dependentTokens(tree, verb.index, ['advcl'])
    .filter(({ index }) =>
      dependentTokens(tree, index, ['mark', 'advmod']).some(({ text }) => when.test(text)),
    )
    .map(({ index }) => index);
  const isResult = verb.relation === 'advcl' && verb.xpos === 'VBG' && verb.head < verb.index;
  return isResult ? [...clauses, verb.head] : clauses;
}

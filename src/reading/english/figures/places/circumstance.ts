import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import { settingPrepositions, type PlaceRule } from './place-rule.ts';

const when = /^(?:when|after|as|while)$/i;

/**
 * Where those were who were killed or hurt, by the clause that says how: "12 people were killed when a plane crashed in Fiji", "A bus
 * overturned in Fiji, killing 12".
 */
export const ofCircumstance: PlaceRule = ({ tree, anchor }, _measured, located) => {
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!verb || !humanVerbs.has(verb.lemma)) return null;
  const clauses = dependentTokens(tree, verb.index, ['advcl'])
    .filter(({ index }) =>
      dependentTokens(tree, index, ['mark', 'advmod']).some(({ text }) => when.test(text)),
    )
    .map(({ index }) => index);
  if (verb.relation === 'advcl' && verb.xpos === 'VBG' && verb.head < verb.index) clauses.push(verb.head);
  const fit = located.filter(
    ({ token }) =>
      clauses.includes(token.head) &&
      token.relation.startsWith('obl') &&
      settingPrepositions.has(prepositionOf(tree, token.index) ?? ''),
  );
  return fit.length === 1 ? fit[0].finding : null;
};

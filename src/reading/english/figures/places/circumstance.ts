import type { Token } from '../../../../model/annotated.ts';
import type { Tree } from '../../grammar/tree.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { humanVerbs } from '../../lexicon/figure-verbs.ts';
import { firstOfJoined } from './by-verb.ts';
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
      isInClause(tree, token, clauses) && settingPrepositions.has(prepositionOf(tree, token.index) ?? ''),
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
  // "…, killing 12 and wounding nine": the second verb has the clause of the first.
  const first = tree.tokens[firstOfJoined(tree, verb)] ?? verb;
  const isResult = first.relation === 'advcl' && first.xpos === 'VBG' && first.head < first.index;
  return isResult ? [...clauses, first.head] : clauses;
}

/** Whether a place is a phrase of one of the verbs, or of what such a verb is done to: "fired on a bus *near Gao*". */
function isInClause(tree: Tree, { head, relation }: Token, verbs: readonly number[]): boolean {
  if (relation.startsWith('obl')) return verbs.includes(head);
  const hit = tree.tokens[head];
  return (
    relation === 'nmod' && hit !== undefined && /^(?:obj|obl)/.test(hit.relation) && verbs.includes(hit.head)
  );
}

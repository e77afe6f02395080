import { gatheringVerbs, meetingNouns, meetingVerbs } from '../lexicon/meeting-words.ts';
import { dependents, withConjuncts } from './dependents.ts';
import { obliquesOf } from './obliques.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/** The nouns behind "with" of a verb or noun. */
function partners(tree: Tree, word: number): readonly number[] {
  return obliquesOf(tree, word)
    .filter(({ prepositions }) => prepositions.includes('with'))
    .map(({ token }) => token);
}

/**
 * With whom somebody agrees who has just met him: "Ruiz met *Soto* and agreed to open the port", "held talks with *Soto* and agreed". It takes two to
 * agree, and the sentence names the second before the verb. Heads of noun phrases; none where no meeting is joined to the verb.
 */
export function agreedWith(tree: Tree, verb: number): readonly number[] {
  const { relation, head } = tree.tokens[verb];
  if (relation !== 'conj' || head < 0 || lemmaAt(tree, verb) !== 'agree') return [];
  const met = lemmaAt(tree, head);
  const objects = dependents(tree, head, ['obj']);
  if (meetingVerbs.has(met))
    return [...objects.flatMap((object) => withConjuncts(tree, object)), ...partners(tree, head)];
  if (!gatheringVerbs.has(met)) return [];
  const talks = objects.filter((object) => meetingNouns.has(lemmaAt(tree, object)));
  return talks.length === 0
    ? []
    : [...partners(tree, head), ...talks.flatMap((talk) => partners(tree, talk))];
}

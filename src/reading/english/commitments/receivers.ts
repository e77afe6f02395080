import type { Party } from '../../../model/actor.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import { givingVerbs } from '../lexicon/commitment-words.ts';
import type { Scope } from './scope.ts';

/**
 * The parties that receive what is undertaken: "give $3 million to Chad", "will lend Chad two boats". Reads the first verb of giving among
 * these words and the phrases at its object; empty for none.
 */
export function receiversOf(scope: Scope, { start, end }: TokenRange): readonly Party[] {
  const { tree, tokens, sentence } = scope.scene;
  const verb = tokens.slice(start, end).find(({ upos, lemma }) => upos === 'VERB' && givingVerbs.has(lemma));
  if (verb === undefined) return [];
  const given = dependentTokens(tree, verb.index, ['obj']).filter(({ index }) => index > verb.index);
  if (given.length === 0) return [];
  const phrases = [verb, ...given].flatMap(({ index }) => dependentTokens(tree, index, ['obl', 'nmod']));
  const [first, second] = given;
  return distinctParties(
    [
      ...dependentTokens(tree, verb.index, ['iobj']),
      // "lend Chad two boats", with both taken for objects.
      ...(second === undefined || first.upos !== 'PROPN' ? [] : [first]),
      ...phrases.filter(({ index }) => index > verb.index && prepositionOf(tree, index) === 'to'),
    ].flatMap(({ index }) => partiesAt(scope.context, { sentence: sentence.index, token: index })),
  );
}

import type { Party } from '../../../model/actor.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { prepositionsOf } from '../grammar/prepositions.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import { meetingVerbs } from '../lexicon/plural-parties.ts';
import type { Scope } from './scope.ts';

/** The names of those whom somebody speaks to or meets, as tokens: "she spoke *to Ruiz*". */
function met({ scene }: Scope, verb: number): readonly number[] {
  return dependentTokens(scene.tree, verb, ['obj', 'obl'])
    .filter(
      ({ index, upos, relation }) =>
        upos === 'PROPN' &&
        (relation === 'obj' || prepositionsOf(scene.tree, index).some((word) => /^(?:to|with)$/.test(word))),
    )
    .map(({ index }) => index);
}

/** Those whom "they" means where two spoke or met in the clause before: "Sosa spoke to Ruiz and *they* agreed"; empty for any other. */
export function thoseInTouch(scope: Scope, { sentence, token }: TokenPlace): readonly Party[] {
  const { scene, context } = scope;
  const { text, head } = scene.tokens[token];
  const clause = scene.tokens[head];
  if (!/^they$/i.test(text) || clause?.relation !== 'conj') return [];
  const before = scene.tokens[clause.head];
  if (before === undefined || !meetingVerbs.has(before.lemma)) return [];
  const { who } = subjectOf(scene.tree, before.index);
  const others = met(scope, before.index).flatMap((at) => partiesAt(context, { sentence, token: at }));
  const first =
    who === null
      ? []
      : (scope.speakersBy({ sentence, token: who }) ?? partiesAt(context, { sentence, token: who }));
  const voice = scope.voiceAt(sentence, scene.tokens[before.index].span.start);
  const isSpeaker = who !== null && voice !== null && scene.tokens[who].upos === 'PRON';
  const found = distinctParties([...(isSpeaker ? [voice.speaker] : first), ...others]);
  return found.length > 1 && others.length > 0 ? found : [];
}

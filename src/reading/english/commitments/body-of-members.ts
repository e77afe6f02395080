import type { Party } from '../../../model/actor.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import { partyOf } from '../actors/party-of.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { memberGroups } from '../lexicon/own-sides.ts';
import type { Scope } from './scope.ts';

/** The body whose members a noun names: "the union's *leaders*", "EU leaders", "Opec producers and allies"; empty for any other noun. */
export function bodyOfMembers({ context, scene }: Scope, { sentence, token }: TokenPlace): readonly Party[] {
  const { xpos, lemma } = scene.tokens[token];
  if (xpos !== 'NNS' || !memberGroups.has(lemma)) return [];
  return dependentTokens(scene.tree, token, ['compound', 'nmod'])
    .filter(({ index }) => index < token)
    .flatMap(({ index }) => context.mentions.headedBy(sentence, index))
    .filter(({ actor }) => context.findings.actors[actor]?.type === 'organization')
    .map((mention) => partyOf(context, mention));
}

import type { Token } from '../../../model/annotated.ts';
import type { Party } from '../../../model/actor.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import { partiesAt } from '../actors/whom/parties-at.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import { curbNouns, helpingVerbs, supportNouns } from '../lexicon/commitment-words.ts';
import type { Scope } from './scope.ts';

/**
 * The states and bodies towards whom an action is undertaken, by name alone: who is helped ("to support *Chad*"), whom support or a
 * commitment is for ("support for *Chad*"), and against whom a curb is set or lifted ("sanctions against *Chad*"). Empty for none.
 */
export function towardsOf(scope: Scope, { start, end }: TokenRange): readonly Party[] {
  const { scene, context } = scope;
  const words = scene.tokens.slice(start, end);
  const verb = words.find(({ upos }) => upos === 'VERB');
  const isHelp = verb !== undefined && helpingVerbs.has(verb.lemma) && verb.index - start <= 2;
  const helped = isHelp ? dependentTokens(scene.tree, verb.index, ['obj', 'iobj']) : [];
  const named = words.flatMap((noun) => nameBehind(scene, noun, linkOf(noun, start)));
  return distinctParties(
    [...helped, ...named]
      .filter(({ upos, index }) => upos === 'PROPN' && index > start)
      .flatMap(({ index }) => partiesAt(context, { sentence: scene.sentence.index, token: index }))
      .filter(({ actor }) => context.findings.actors[actor]?.type !== 'person'),
  );
}

/** The prepositions by which a noun names the other side; null for a word that names none. */
function linkOf({ upos, lemma, index }: Token, start: number): RegExp | null {
  if (upos !== 'NOUN') return null;
  if (curbNouns.has(lemma)) return /^(?:against|on)$/i;
  // Only the noun that is itself undertaken: "support for Chad", not "to draft a plan with support for Chad".
  return index - start <= 1 && (lemma === 'commitment' || supportNouns.has(lemma))
    ? /^(?:to|for|with)$/i
    : null;
}

/** The name right behind a noun and its preposition, with no owner's mark behind it: "for *Chad*", not "for *Chad*'s plan". */
function nameBehind({ tokens }: Scene, { index }: Token, link: RegExp | null): readonly Token[] {
  if (link === null || !link.test(tokens[index + 1]?.text ?? '')) return [];
  const at = tokens[index + 2]?.upos === 'DET' ? index + 3 : index + 2;
  let last = at;
  while (tokens[last + 1]?.upos === 'PROPN') last += 1;
  const next = tokens[last + 1];
  return tokens[at]?.upos === 'PROPN' && next?.xpos !== 'POS' && next?.upos !== 'NOUN' ? [tokens[at]] : [];
}

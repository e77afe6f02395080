import { isNegated } from '../grammar/negation.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import { isPassive } from '../grammar/voice.ts';
import { saysClause } from '../lexicon/speech-verbs.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';

/**
 * Who speaks in a quotation that a sentence ending in a colon leads in: "Soto said on social media:", "Soto had this to say:" before a
 * paragraph of the words. The subject of its last verb of saying; null where the sentence has none or denies that it was said.
 */
export function ledInBy(scene: Scene | undefined): TokenPlace | null {
  const last = scene?.tokens.at(-1);
  if (scene === undefined || last?.text !== ':') return null;
  const { tree, tokens, quotationOf, sentence } = scene;
  const verb = tokens.findLast(
    ({ upos, lemma, index }) => upos === 'VERB' && saysClause(lemma) && quotationOf[index] === -1,
  );
  if (verb === undefined || verb.xpos === 'VBN' || isPassive(tree, verb.index)) return null;
  const speaker = subjectOf(tree, verb.index).who;
  if (speaker === null || isNegated(tree, verb.index)) return null;
  return { sentence: sentence.index, token: speaker };
}

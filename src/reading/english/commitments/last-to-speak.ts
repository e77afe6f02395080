import type { Party } from '../../../model/actor.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import type { Scope } from './scope.ts';

/**
 * Whom an unresolved "he" or "she" that opens a sentence means: the person whose words end the one before. "Rojas said that …. *He*
 * agreed to …".
 */
export function lastToSpeak({ context, voiceAt }: Scope, { sentence, token }: TokenPlace): readonly Party[] {
  const before = context.scenes[sentence - 1];
  if (token > 1 || before?.sentence.index !== sentence - 1) return [];
  const pronoun = context.scenes[sentence].tokens[token].text.toLowerCase();
  if (pronoun !== 'he' && pronoun !== 'she') return [];
  const end = before.tokens.findLast(({ upos }) => upos !== 'PUNCT');
  const speaker = end === undefined ? null : (voiceAt(sentence - 1, end.span.start)?.speaker ?? null);
  const isPerson = speaker !== null && context.findings.actors[speaker.actor]?.type === 'person';
  return isPerson && mayBe(context, speaker, pronoun) ? [speaker] : [];
}

/** Whether a pronoun fits a person: "she" only if the article calls that person "she" or "her" elsewhere, "he" only if it does not. */
function mayBe({ mentions, text }: ArticleContext, { actor }: Party, pronoun: 'he' | 'she'): boolean {
  const called = mentions.pronounsOf(actor).map(({ span }) => text.slice(span.start, span.end).toLowerCase());
  const isWoman = called.some((word) => /^(?:she|her|hers|herself)$/.test(word));
  return isWoman === (pronoun === 'she');
}

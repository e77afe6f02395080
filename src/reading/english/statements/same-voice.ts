import { lemmaAt } from '../grammar/word-kinds.ts';
import type { Party } from '../../../model/actor.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { singleVoices } from '../lexicon/speech-nouns.ts';
import { voicedSpeaker } from './voice-of.ts';

/** Who spoke last, by which word. */
interface Last {
  readonly speakers: readonly Party[];
  readonly place: TokenPlace | null;
}

function lemmaOf({ scenes }: ArticleContext, { sentence, token }: TokenPlace): string {
  return lemmaAt(scenes[sentence].tree, token);
}

/** Whether a word stands alone behind "the": "the official", not "the Kenyan official". */
function isBareDefinite(context: ArticleContext, { sentence, token }: TokenPlace): boolean {
  const { tokens } = context.scenes[sentence];
  return (
    tokens[token - 1]?.text.toLowerCase() === 'the' &&
    !/^(?:of|for|from|at|in)$/.test(tokens[token + 1]?.text ?? '')
  );
}

/** Whether a word means whoever spoke last: "he" or "she" of one without a name, the same noun again, or "the source". */
function isSameOne(context: ArticleContext, place: TokenPlace, noun: string): boolean {
  const { text, xpos } = context.scenes[place.sentence].tokens[place.token];
  if (/^(?:he|she)$/i.test(text)) return true;
  const lemma = lemmaOf(context, place);
  const isAgain = lemma === noun || (lemma === 'source' && xpos === 'NN');
  return isAgain && isBareDefinite(context, place);
}

/**
 * The state or body for which one person without a name has just spoken and speaks again: "A Kenyan official said … He said …", "… the
 * official said". Null where the last to speak has a name, or is several.
 */
export function sameVoice(
  context: ArticleContext,
  place: TokenPlace | null,
  { speakers, place: before }: Last,
): readonly Party[] | null {
  const [speaker] = speakers;
  if (place === null || before === null || speaker === undefined || speakers.length > 1) return null;
  if (context.findings.actors[speaker.actor]?.type === 'person') return null;
  const noun = lemmaOf(context, before);
  if (!singleVoices.has(noun) || context.scenes[before.sentence].tokens[before.token].xpos === 'NNS')
    return null;
  return isSameOne(context, place, noun) ? [voicedSpeaker(context, before, speaker)] : null;
}

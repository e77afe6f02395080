import { weighingVerbs } from '../lexicon/commitment-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';

/** Most words from the word that undertakes to what is undertaken: "committed, she said, to". */
const nearest = 3;

/**
 * The words of an undertaking, from the word that undertakes where the rest by itself tells no deed: "*ready for* a ceasefire", "*committed
 * to* improving ties", "*considering* a ban", but "to open the port" and "$2 million" as they are.
 */
export function withCue(scene: Scene, anchor: number, action: TokenRange): TokenRange {
  const isNear = anchor < action.start && action.start - anchor <= nearest;
  const { lemma, xpos } = scene.tokens[anchor];
  const isWeighed = xpos === 'VBG' && weighingVerbs.has(lemma);
  if (!isNear || !(isFragment(scene, action.start) || isWeighed)) return action;
  return { ...action, start: anchor };
}

/** Whether words begin with a preposition or a gerund: "for a ceasefire", "to improving ties", "sending an envoy". */
function isFragment({ tokens }: Scene, start: number): boolean {
  const { text, xpos } = tokens[start];
  if (xpos === 'VBG') return true;
  if (!/^to$/i.test(text)) return /^(?:for|of|on|with|in)$/i.test(text);
  const next = tokens[start + 1]?.upos === 'ADV' ? start + 2 : start + 1;
  // "to free the crew": the tagger may take a bare verb for an adjective.
  return /^(?:VBG|DT|PRP\$|CD|NNP?S?)$/.test(tokens[next]?.xpos ?? '');
}

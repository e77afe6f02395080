import type { Sentence } from '../../../model/annotated.ts';
import type { Scene } from '../grammar/scene.ts';
import { isFinite } from '../grammar/word-kinds.ts';
import { planningWords } from '../lexicon/figure-verbs.ts';

/** Whether a sentence ends in a colon, and so leads in the points behind it. */
function leadsIn({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === ':';
}

/** Whether a sentence is a point of a list: it has no verb of its own ("Supply of 14 ferries, *valued* at $90 million."). */
function isVerbless({ tokens }: Sentence): boolean {
  return tokens.every(
    (token) => !isFinite(token) || (token.xpos === 'VBD' && tokens[token.index - 1]?.text === ','),
  );
}

/**
 * Positions of the sentences that are points of a list of plans: they have no verb and stand behind a line that ends in a colon and tells
 * what is to come ("these forthcoming contracts:"). Linear in the sentences.
 */
export function pointsOfPlans(scenes: readonly Scene[]): ReadonlySet<number> {
  const points = new Set<number>();
  let isPlan = false;
  for (const { sentence } of scenes) {
    if (leadsIn(sentence)) isPlan = sentence.tokens.some(({ text }) => planningWords.has(text.toLowerCase()));
    else if (!isVerbless(sentence)) isPlan = false;
    else if (isPlan) points.add(sentence.index);
  }
  return points;
}

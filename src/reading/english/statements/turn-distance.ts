import type { ArticleContext } from '../actors/article-context.ts';
import type { Attribution } from './attribution.ts';

/**
 * How many sentences lie between a turn of speech and the words now said: from the cue of the one to where the other begins, so that
 * a long quotation is no distance.
 */
export function distanceFrom(context: ArticleContext, before: Attribution, now: Attribution): number {
  const start = now.content[0]?.start ?? 0;
  let first = now.sentence;
  while (first > before.sentence && context.scenes[first].sentence.span.start > start) first -= 1;
  return first - before.sentence;
}

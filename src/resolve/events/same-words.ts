import { actIs } from '../../model/acts.ts';
import type { EventReport } from './event-report.ts';

/**
 * Whether two sentences tell of one act of one side: most of the shorter one's content words are shared. One article that supports,
 * welcomes or pledges twice means two things, unless it says so in nearly the same words or in half of a long sentence, since all its
 * sentences name the same parties.
 */
export function sameWords(a: EventReport, b: EventReport): boolean {
  const shared = a.words.intersection(b.words).size;
  const least = Math.min(a.words.size, b.words.size);
  if (shared >= 7 && shared >= 0.5 * least) return true;
  if (!actIs(a.signature, 'often')) return shared >= 3 && shared >= 0.45 * least;
  const all = a.words.size + b.words.size - shared;
  if (!a.articles.isDisjointFrom(b.articles))
    return shared >= 4 && (shared >= 0.6 * all || (shared >= 5 && shared >= 0.8 * least));
  return shared >= 4 && (shared >= 0.4 * all || shared >= 0.6 * least);
}

/** Nearly the same words: a sentence that two texts share. */
export function nearlyAlike(a: EventReport, b: EventReport): boolean {
  const shared = a.words.intersection(b.words).size;
  return shared >= 4 && shared >= 0.6 * (a.words.size + b.words.size - shared);
}

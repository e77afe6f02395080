import type { PartialDate } from '../../../model/dates.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import type { Attribution } from './attribution.ts';
import { isOfStay } from './of-stay.ts';
import { saidBeforeWords } from '../lexicon/reporting-words.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** "had said", "has often said": told on another day. */
const elsewhen = new RegExp(String.raw`\b${anyOf(saidBeforeWords)}\b`, 'iu');

/**
 * When it was said: the day that the sentence names outside the words said; without any date there, what the article plainly reports
 * was said on the day of its news (implied), wherever it stands. Null where that stays open, as in a look back on a stay of several days.
 */
export function dateOfStatement(context: ArticleContext, attribution: Attribution): PartialDate | null {
  const { text, setting } = context;
  const around = setting
    .datesIn(attribution.sentence)
    .filter(({ span }) =>
      attribution.content.every((piece) => span.end <= piece.start || span.start >= piece.end),
    );
  const stated = around.find(({ date }) => date?.precision === 'day')?.date ?? null;
  if (stated !== null || around.length > 0) return stated;
  const { cue } = attribution;
  if (cue === null || attribution.future || attribution.hypothetical || attribution.nested) return null;
  const isBefore = elsewhen.test(text.slice(cue.start, cue.end)) || isOfStay(context, attribution.sentence);
  return isBefore ? null : setting.newsDay;
}

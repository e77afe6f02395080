import type { ArticleContext } from '../actors/article-context.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import type { Attribution } from './attribution.ts';

/** What the dates of an article's statements are read from. */
export interface Calendar {
  readonly datesOf: ReadonlyMap<number, readonly DateFinding[]>;
  readonly newsDay: PartialDate | null;
  /** Text of the article. */
  readonly text: string;
  /** Sentences from the start for which the day of the news speaks. */
  readonly reach: number;
}

/** Shelves the dates of an article for its statements. */
export function calendarOf({ text, findings, newsDay }: ArticleContext, reach: number): Calendar {
  return { text, reach, newsDay, datesOf: Map.groupBy(findings.dates, ({ sentence }) => sentence) };
}

/** Sentences from the start of the article that tell its own news. */
export const opening = 12;

/** "had said", "has often said": told on another day. */
const elsewhen = /\b(?:had|has|have|once|often|repeatedly|earlier|previously|later|long)\b/iu;

/**
 * When it was said: the day that the sentence names outside the words said; without any date there, what the article plainly reports
 * within its reach was said on the day of its news (implied). Null where that stays open.
 */
export function dateOfStatement(
  { datesOf, newsDay, text, reach }: Calendar,
  attribution: Attribution,
): PartialDate | null {
  const around = (datesOf.get(attribution.sentence) ?? []).filter(({ span }) =>
    attribution.content.every((piece) => span.end <= piece.start || span.start >= piece.end),
  );
  const stated = around.find(({ date }) => date?.precision === 'day')?.date ?? null;
  if (stated !== null || around.length > 0 || attribution.sentence >= reach) return stated;
  const { cue } = attribution;
  if (cue === null || attribution.future || attribution.hypothetical || attribution.nested) return null;
  return elsewhen.test(text.slice(cue.start, cue.end)) ? null : newsDay;
}

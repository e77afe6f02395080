import type { PartialDate } from '../../../model/dates.ts';
import type { FigureContext } from './figure-context.ts';
import type { Framed } from './frame.ts';

/**
 * How a number is put whose year has not begun when the article appears: nothing is so yet. A value that something is to have *by*
 * then is aimed at ("how to lift trade to 150 billion dollars by 2030"); any other is foreseen ("from 7.5 to 25 percent in 2026"). What the
 * sentence's verbs say of the number goes first. Months and days are left alone: one without its year may lie behind.
 */
export function framedAhead(framed: Framed, asOf: PartialDate | null, context: FigureContext): Framed {
  const { newsDay } = context;
  const isAhead = asOf !== null && newsDay !== null && asOf.precision === 'year' && asOf.start > newsDay.end;
  if (!isAhead || framed.frame !== 'actual' || framed.status !== 'happened') return framed;
  const before = wordsBefore(context.sentence.text, asOf.start.slice(0, 4));
  if (budgetYear.test(before)) return framed;
  return { frame: deadline.test(before) ? 'target' : 'forecast', status: 'planned' };
}

/** A budget year begins before the year that it is named after: what is asked for it has been asked. */
const budgetYear = /\b(?:fiscal|financial|budget)\syear\s$|\bFY\s?$/i;

/** "by 2030", "by the end of 2030". */
const deadline = /\bby\s(?:[\w-]+\s){0,4}$/i;

/** The words before a year in its sentence, as many as say how it is meant. */
function wordsBefore(sentence: string, year: string): string {
  const at = Math.max(0, sentence.indexOf(year));
  return sentence.slice(Math.max(0, at - 40), at);
}

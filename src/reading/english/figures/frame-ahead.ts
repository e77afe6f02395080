import type { PartialDate } from '../../../model/dates.ts';
import type { FigureContext } from './figure-context.ts';
import type { Framed } from './frame.ts';

/** A day's precision is left alone: a weekday of the report's own week may lie a day ahead. */
const coarse: ReadonlySet<PartialDate['precision']> = new Set(['year', 'month']);

/**
 * How a number is put whose year or month has not begun when the article appears: nothing is so yet. A value that something is to have *by*
 * then is aimed at ("how to lift trade to 150 billion dollars by 2030"); any other is foreseen ("from 7.5 to 25 percent in 2026"). What the
 * sentence's verbs say of the number goes first.
 */
export function framedAhead(framed: Framed, asOf: PartialDate | null, context: FigureContext): Framed {
  const { newsDay } = context;
  const isAhead = asOf !== null && newsDay !== null && coarse.has(asOf.precision) && asOf.start > newsDay.end;
  if (!isAhead || framed.frame !== 'actual' || framed.status !== 'happened') return framed;
  const frame = isDeadline(context.sentence.text, asOf.start.slice(0, 4)) ? 'target' : 'forecast';
  return { frame, status: 'planned' };
}

/** Whether "by" stands before the year: "by 2030", "by the end of 2030". */
function isDeadline(sentence: string, year: string): boolean {
  const at = sentence.indexOf(year);
  return at > 0 && /\bby\s(?:[\w-]+\s){0,4}$/i.test(sentence.slice(Math.max(0, at - 40), at));
}

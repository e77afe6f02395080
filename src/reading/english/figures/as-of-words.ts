import { anyOf } from '../../../model/word-pattern.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { roundingPattern } from '../lexicon/bounding-words.ts';
import { clauseOpeners } from '../lexicon/function-words.ts';
import { dateLinks, pointersToNow } from '../lexicon/period-words.ts';
import type { FigureContext } from './figure-context.ts';

const link = `(?:${anyOf(dateLinks)}|by|on|at|during|over)`;
const parts = ['end', 'start', 'beginning', 'middle'];
const opening = new RegExp(String.raw`^[\s"“'‘]*${link}\s+(?:the\s+)?(?:${anyOf(parts)}\s+of\s+)?$`, 'i');
/** The "to" right before the amount that something fell or rose to. */
const toAmount = new RegExp(String.raw`\bto\s+(?:${roundingPattern}\s+)?$`, 'i');
const joining = new Set(['or', 'and', 'since', 'until', 'as']);
const openers = [...clauseOpeners].filter((word) => !joining.has(word));
const edge = new RegExp(
  String.raw`[;:()"“”]|,\s|\s[-–—]\s|\b${anyOf([...openers, 'said', 'says', 'to'])}\b`,
  'i',
);
const led = new RegExp(String.raw`\b${link}\s+(?:the\s+)?$`, 'i');
const bare = new RegExp(String.raw`^(?:${anyOf(pointersToNow)})\b`, 'i');

/**
 * The date by its words alone, where the tree hangs it elsewhere: one that opens the sentence ("On Monday rice prices rose by 4 percent"),
 * else the next behind the number in its own clause ("killed 16 people in the north this week").
 */
export function dateByWords(context: FigureContext, dates: readonly DateFinding[]): DateFinding | null {
  return dates.find((one) => opens(context, one)) ?? dates.find((one) => follows(context, one)) ?? null;
}

function opens({ sentence: { text, span }, finding }: FigureContext, date: DateFinding): boolean {
  if (date.span.end > finding.span.start || !opening.test(text.slice(0, date.span.start - span.start)))
    return false;
  const between = text.slice(date.span.end - span.start, finding.span.start - span.start);
  return !edge.test(between.replace(/^,/, '').replace(toAmount, '')) && !/\d|\band\b/.test(between);
}

function follows({ sentence: { text, span }, finding }: FigureContext, date: DateFinding): boolean {
  const end = Math.max(finding.span.end, finding.counted?.end ?? 0);
  if (date.span.start < end || date.span.start - end > 90) return false;
  const between = text.slice(end - span.start, date.span.start - span.start);
  if (edge.test(between) || /\d|\band\b/.test(between)) return false;
  return led.test(between) || bare.test(text.slice(date.span.start - span.start, date.span.end - span.start));
}

import type { DateFinding } from '../../mechanics/findings.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { roundingPattern } from '../lexicon/bounding-words.ts';
import { dateLinks } from '../lexicon/period-words.ts';
import type { FigureContext } from './figure-context.ts';

/**
 * The date right behind the number or its noun: "3.1 billion in 2015", "14 in the past", "586 tons as of late 2013", "at the end of
 * 2024"; null for none.
 */
export function dateBehind(
  { finding, sentence }: FigureContext,
  dates: readonly DateFinding[],
): DateFinding | null {
  const end = Math.max(finding.span.end, finding.counted?.end ?? 0);
  return (
    dates.find(({ span }) => {
      if (span.start < end || span.start - end > 24) return false;
      return linking.test(sentence.text.slice(end - sentence.span.start, span.start - sentence.span.start));
    }) ?? null
  );
}

const linking = new RegExp(String.raw`^\)?,?\s*(?:${anyOf(dateLinks)}\s+)?(?:the\s+)?$`, 'i');

const start = new RegExp(String.raw`\bfrom\s+(?:${roundingPattern}\s+)?$`, 'i');

/** Whether the amount is the first of "from A to B": only a date of its own tells as of when it held. */
export function isStart({ front }: FigureContext): boolean {
  return start.test(front);
}

/** Whether a date stands right behind another number and is that number's. */
export function belongsToOther({ quantities, finding, sentence }: FigureContext, date: DateFinding): boolean {
  return quantities.some((other) => {
    if (other === finding || other.span.end > date.span.start) return false;
    const between = sentence.text.slice(
      Math.max(other.span.end, other.counted?.end ?? 0) - sentence.span.start,
      date.span.start - sentence.span.start,
    );
    const close = between.length < 16 && linking.test(between) && /\S/.test(between);
    return close && (isRise(sentence.text) || hasOwnLink(sentence, other));
  });
}

/** Whether an amount has a preposition of its own, and so a date of its own: "by 43 percent … and by 60 percent by 2035". */
function hasOwnLink({ text, span }: FigureContext['sentence'], other: FigureContext['finding']): boolean {
  return /\b(?:and|,)\s+(?:by|to|at)\s+$/i.test(text.slice(0, other.span.start - span.start));
}

function isRise(text: string): boolean {
  return /\bfrom\b[^.]*\bto\b|\bcompared\b|\bagainst\b|\bup\b|\bdown\b/i.test(text);
}

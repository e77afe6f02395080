import { matchesOf } from '../../../mechanics/matches.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { monthPattern } from '../../../../world/month-names.ts';
import type { Tree } from '../../grammar/tree.ts';

/** Words that look like a day: a number beside a month, or "on the 7th of …". */
const dayLike = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${monthPattern}\b|\b${monthPattern}\s+\d{1,2}\b|\b(?:on|since|until)\s+the\s+\d{1,2}(?:st|nd|rd|th)\s+of\b`,
  'gu',
);

/** Whether a sentence has words like a day that no rule of dates could read ("on 32 October"); its events then get no implied day. */
export function hasUnreadDay({ sentence }: Tree, dates: readonly DateFinding[]): boolean {
  const { start } = sentence.span;
  return matchesOf(sentence.text, dayLike).some(
    ({ index, 0: words }) =>
      !dates.some(({ span }) => span.start < start + index + words.length && start + index < span.end),
  );
}

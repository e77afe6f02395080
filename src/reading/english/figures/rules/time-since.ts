import type { MeasureRule } from '../figure-context.ts';
import { readCounted } from '../../quantities/counted.ts';

const been =
  /\b(?:has|have|had|['’]s)\s+(?:now\s+|already\s+)?(?:been|passed|gone by)\s+(?:only\s+|just\s+|more than\s+|about\s+|nearly\s+|almost\s+)?$/i;
const since = /^\s+(?:have\s+passed\s+)?since\s+(?:the\s+|an?\s+|its\s+|their\s+)?(?=\p{L})/u;

/** Whether a length of time is told as what has passed: "it has been 56 days since the last test". */
export function tellsTimePassed(front: string, rest: string): boolean {
  return since.test(rest) && (been.test(front) || /^\s+have\s+passed\b/.test(rest));
}

/** Measures how long ago something was: "It has been 56 days since the last test". */
export const timeSince: MeasureRule = {
  card: {
    name: 'figure-time-since',
    kind: 'figure',
    pattern: 'A length of time that has been or has passed since something.',
    example: 'It has been 56 days since the last launch.',
    mustNotMatch: 'They have waited 56 days since the vote.',
  },
  measure({ finding, sentence, front, rest }) {
    if (finding.rule !== 'length-of-time' || !tellsTimePassed(front, rest)) return null;
    const match = since.exec(rest);
    const from = finding.span.end - sentence.span.start + (match?.[0].length ?? 0);
    const phrase = readCounted(sentence, from);
    if (phrase === null) return null;
    return {
      measure: `time since ${sentence.text.slice(phrase.start, phrase.end)}`,
      of: null,
      unit: null,
      head: null,
    };
  },
};

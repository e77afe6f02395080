import { anyOf } from '../../../../model/word-pattern.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { meetingVerbs } from '../../lexicon/meeting-words.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import type { MeasureRule } from '../figure-context.ts';

const spoken = new RegExp(
  String.raw`\b(?:(${anyOf(formsOf(['meet']))})|${anyOf(formsOf([...meetingVerbs].filter((verb) => verb !== 'meet')))})(?:\s+(?!for\b)[\p{L}.'’-]+){0,8}\s+for\s+(?:${roundingPattern}\s+)?$`,
  'iu',
);

/** Whether the words before a length of time tell of talks that took so long: "met privately for". */
export function tellsOfTalks(front: string): boolean {
  return spoken.test(front);
}

/** Measures how long talks took: "The leaders met for 90 minutes", "spoke with the envoy for an hour". */
export const timeOfTalks: MeasureRule = {
  card: {
    name: 'figure-time-of-talks',
    kind: 'figure',
    pattern: 'A length of time for which people met, spoke or talked is that of their meeting or talks.',
    example: 'The two ministers met for 90 minutes.',
    mustNotMatch: 'The two ministers waited for 90 minutes.',
  },
  measure({ finding, front }) {
    if (finding.rule !== 'length-of-time' && finding.rule !== 'hour-in-words') return null;
    const match = finding.counted === null ? spoken.exec(front) : null;
    if (match === null) return null;
    const measure = match[1] === undefined ? 'talks' : 'meeting';
    return { measure, of: null, unit: null, head: null };
  },
};

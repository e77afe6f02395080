import { anyOf } from '../../../../model/word-pattern.ts';
import { spentStates } from '../../lexicon/amount-words.ts';
import type { MeasureRule } from '../figure-context.ts';

/** Words behind a length of time that say in what state it was spent. */
export const spentTime: RegExp = new RegExp(String.raw`^\s+(?:left\s+)?in\s+(${anyOf(spentStates)})\b`);

/** Measures the state in which a length of time was spent: "eight years in prison", "10 months in office". */
export const timeSpent: MeasureRule = {
  card: {
    name: 'figure-time-spent',
    kind: 'figure',
    pattern: 'A length of time "in prison", "in office", "in exile" and their like measures that state.',
    example: 'She spent six years in prison.',
    mustNotMatch: 'She spent six years abroad.',
  },
  measure({ finding, rest }) {
    if (finding.rule !== 'length-of-time') return null;
    const match = spentTime.exec(rest);
    return match && { measure: match[1] ?? '', of: null, unit: null, head: null };
  },
};

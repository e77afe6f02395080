import { scoreConflictCases } from '../record/score-conflict-cases.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

/** Disagreements between small articles of our own words: how many are found. */
const found: Row = {
  what: 'conflicts in our own cases',
  bestKnown: '',
  aims: { 'cases.conflicts': 75 },
  measure: async () => {
    const { found: right, of } = await scoreConflictCases();
    return [{ key: 'cases.conflicts', value: percent(right, of), unit: '%', of }];
  },
};

/** Near misses among our own cases that are reported, and what is reported beside the wanted. */
const invented: Row = {
  what: 'conflicts invented in our own cases',
  bestKnown: '',
  aims: { 'alarms.own-conflicts': 0 },
  lowerIsBetter: true,
  measure: async (): Promise<readonly Measure[]> => {
    const { invented: wrong, nearMisses } = await scoreConflictCases();
    return [{ key: 'alarms.own-conflicts', value: wrong.length, unit: '', of: nearMisses }];
  },
};

/** What the record makes of our own disagreements. */
export const conflictRows: readonly Row[] = [found, invented];

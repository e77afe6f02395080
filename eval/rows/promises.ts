import { scorePromiseCases } from '../record/score-promise-cases.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';

/** Promises of small articles of our own words: how many are followed to where they were kept or broken. */
const found: Row = {
  what: 'promises kept or broken in our own cases',
  bestKnown: '',
  aims: { 'cases.promises': 90 },
  measure: async () => {
    const { found: right, of } = await scorePromiseCases();
    return [{ key: 'cases.promises', value: percent(right, of), unit: '%', of }];
  },
};

/** Open promises that are said to be kept or broken, and ends that are told wrongly. */
const invented: Row = {
  what: 'ends of promises invented in our own cases',
  bestKnown: '',
  aims: { 'alarms.own-promises': 0 },
  lowerIsBetter: true,
  measure: async () => {
    const { invented: wrong, nearMisses } = await scorePromiseCases();
    return [{ key: 'alarms.own-promises', value: wrong.length, unit: '', of: nearMisses }];
  },
};

/** What the record makes of our own promises. */
export const promiseRows: readonly Row[] = [found, invented];

import { scorePromiseCases } from '../record/score-promise-cases.ts';
import type { Row } from '../row.ts';
import { ownCaseRows } from './own-cases.ts';

/** Promises of small articles of our own words: how many are followed to where they were kept or broken, and what ends are told wrongly. */
export const promiseRows: readonly Row[] = ownCaseRows(scorePromiseCases, {
  found: { what: 'promises kept or broken in our own cases', key: 'cases.promises' },
  invented: { what: 'ends of promises invented in our own cases', key: 'alarms.own-promises' },
  aim: 90,
});

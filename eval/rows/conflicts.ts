import { scoreConflictCases } from '../record/score-conflict-cases.ts';
import type { Row } from '../row.ts';
import { ownCaseRows } from './own-cases.ts';

/** Disagreements between small articles of our own words: how many are found, and which near misses are reported. */
export const conflictRows: readonly Row[] = ownCaseRows(scoreConflictCases, {
  found: { what: 'conflicts in our own cases', key: 'cases.conflicts' },
  invented: { what: 'conflicts invented in our own cases', key: 'alarms.own-conflicts' },
  aim: 75,
});

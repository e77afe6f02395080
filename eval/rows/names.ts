import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sameNameFrom } from '../../src/resolve/names/compare-names.ts';
import { namePairs } from '../names/pairs.ts';
import { scoreNames, scorePairs } from '../names/score.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

/** Names alike or not: an open list of pairs, and the project's own. */
export const nameRow: Row = {
  what: 'names alike or not',
  bestKnown: '77.6% accuracy',
  aims: { 'names.open-accuracy': 80, 'names.own-precision': 98, 'names.own-recall': 98 },
  measure: async (data) => {
    const own = scorePairs(namePairs, sameNameFrom);
    const measures: Measure[] = [
      { key: 'names.own-precision', value: percent(own.precision, 1), unit: '%', of: own.pairs },
      { key: 'names.own-recall', value: percent(own.recall, 1), unit: '%', of: own.pairs },
    ];
    if (data !== null && existsSync(join(data, 'names', 'name-pairs.csv'))) {
      const { open } = scoreNames(data);
      measures.push({
        key: 'names.open-accuracy',
        value: percent(open.accuracy, 1),
        unit: '%',
        of: open.pairs,
      });
    }
    return measures;
  },
};

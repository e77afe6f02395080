import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scoreRootCodes } from '../events/score.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';
import { annotator } from './annotator.ts';

/** Root codes of marked pairs, and silence on the reversed pairs. */
export const eventRow: Row = {
  what: 'event root code, marked pair',
  bestKnown: 'roberta-large 0.821 macro-F1 (sister set)',
  aims: { 'events.macro-f1': 82, 'events.reversed-silent': 90 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'events');
    if (folder === null || !existsSync(folder)) return null;
    const files = readdirSync(folder)
      .filter((name) => /^plv_.*\.tsv$/.test(name))
      .toSorted();
    const [file] = files;
    if (file === undefined) return null;
    const score = await scoreRootCodes(join(folder, file), annotator());
    return [
      { key: 'events.macro-f1', value: percent(score.macroF1, 1), unit: '%', of: score.cases },
      { key: 'events.accuracy', value: percent(score.accuracy, 1), unit: '%', of: score.cases },
      { key: 'events.reversed-silent', value: percent(score.reversedSilent, 1), unit: '%', of: score.cases },
    ];
  },
};

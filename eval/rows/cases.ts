import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextCases } from '../cases/case-form.ts';
import { scoreTextCases } from '../cases/score.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';

/** Small texts that once gave nothing: how many give all that they must. */
export const caseRow: Row = {
  what: 'own cases that were silent',
  bestKnown: '',
  aims: { 'cases.silence': 95 },
  measure: async (data) => {
    const file = data === null ? null : join(data, 'cases', 'silence.jsonl');
    if (file === null || !existsSync(file)) return null;
    const { held, of } = await scoreTextCases(readTextCases(readFileSync(file, 'utf8')));
    return [{ key: 'cases.silence', value: percent(held, of), unit: '%', of }];
  },
};

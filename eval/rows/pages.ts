import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scorePages } from '../pages/score.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';

/** Main text of web pages, by shared four-word shingles. */
export const pageRow: Row = {
  what: 'main text F1',
  bestKnown: 'rs-trafilatura 97.0; trafilatura 95.8; Readability 94.7',
  aims: { 'pages.f1': 97.5 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'pages');
    const score = folder === null || !existsSync(folder) ? null : scorePages(folder);
    if (score === null) return null;
    return (['f1', 'precision', 'recall'] as const).map((name) => ({
      key: `pages.${name}`,
      value: percent(score[name], 1),
      unit: '%',
      of: score.pages,
    }));
  },
};

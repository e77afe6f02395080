import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scoreQuotes } from '../quotes/score.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';
import { annotator } from './annotator.ts';

/** Exact spans of source, cue and content, and the share of plain attributions found. */
export const quoteRow: Row = {
  what: 'quotes: source / cue / content',
  bestKnown: 'CRF 50.6 / 53.4 / 28.6; BiLSTM-CRF 69.6 / 66.7 / 59.0',
  aims: {
    'quotes.source': 70,
    'quotes.cue': 67,
    'quotes.content': 60,
    'quotes.direct': 90,
    'quotes.indirect': 80,
  },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'quotes');
    if (folder === null || !existsSync(folder)) return null;
    const [file] = readdirSync(folder)
      .filter((name) => /^polnear-.*\.jsonl$/.test(name))
      .toSorted();
    if (file === undefined) return null;
    const score = await scoreQuotes(join(folder, file), annotator());
    const shares = {
      source: score.source.f1,
      cue: score.cue.f1,
      content: score.content.f1,
      direct: score.directFound,
      indirect: score.indirectFound,
    };
    return Object.entries(shares).map(([name, share]) => ({
      key: `quotes.${name}`,
      value: percent(share, 1),
      unit: '%',
      of: null,
    }));
  },
};

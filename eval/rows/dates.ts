import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreDates } from '../dates/score.ts';
import { figureCases } from '../quantities/cases.ts';
import { scoreCases } from '../quantities/score-cases.ts';
import { scoreValues } from '../quantities/score-values.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';
import { annotator } from './annotator.ts';

const key = (text: string): string => text.replace(/\s+/g, '-').toLowerCase();

const dates: Row = {
  what: 'date values on news',
  bestKnown: 'Recognizers 66% (MEANTIME), 64% (AQUAINT)',
  aims: { 'dates.meantime': 90, 'dates.aquaint': 90 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'dates');
    if (folder === null || !existsSync(folder)) return null;
    const scores = await scoreDates(folder, annotator());
    return scores.map(({ set, right, of }): Measure => ({
      key: `dates.${key(set)}`,
      value: percent(right, of),
      unit: '%',
      of,
    }));
  },
};

const values: Row = {
  what: 'money, percent, counts found',
  bestKnown: 'Recognizers 88 / 99 / 97%',
  aims: { 'values.money': 97, 'values.percent': 99, 'values.counts': 97 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'dates');
    if (folder === null || !existsSync(folder)) return null;
    const scores = await scoreValues(folder, annotator());
    return scores.map(({ set, right, of }): Measure => ({
      key: `values.${set}`,
      value: percent(right, of),
      unit: '%',
      of,
    }));
  },
};

const ownCases: Row = {
  what: 'own figure cases wholly right',
  bestKnown: '7 of 30 (best library, trial)',
  aims: { 'figures.own-before': 97, 'figures.own-after': 97 },
  measure: async () =>
    Promise.all(
      (['before', 'after'] as const).map(async (when): Promise<Measure> => {
        const { right, of } = await scoreCases(when, figureCases[`${when} the rules`], annotator());
        return { key: `figures.own-${when}`, value: percent(right, of), unit: '%', of };
      }),
    ),
};

/** Dates and figures, on corpora and on the project's own cases. */
export const dateRows: readonly Row[] = [dates, values, ownCases];

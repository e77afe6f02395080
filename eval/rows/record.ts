import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadGold } from '../record/gold.ts';
import { joinExport } from '../record/exported.ts';
import { exportOf } from '../record/read-articles.ts';
import { scoreRecord } from '../record/score-record.ts';
import type { RecordScore } from '../record/score-record.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

/** A gold file with its scored record. */
interface Scored {
  readonly set: string;
  readonly score: RecordScore;
}

let scored: Promise<readonly Scored[] | null> | null = null;

/** Reads the gold articles once for all rows; null where there is no gold. */
function scoresOf(data: string | null): Promise<readonly Scored[] | null> {
  scored ??= readAll(data);
  return scored;
}

async function readAll(data: string | null): Promise<readonly Scored[] | null> {
  const folder = data === null ? null : join(data, 'gold');
  if (data === null || folder === null || !existsSync(folder)) return null;
  const found: Scored[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()) {
    const gold = loadGold(join(folder, name));
    const set = name.replace(/\.json$/, '');
    const articles = [join(data, 'articles', set), join(data, 'articles')].find((path) =>
      holds(path, gold.articles),
    );
    if (articles === undefined) continue;
    const files = Object.values(gold.articles).map((path) => fileOf(articles, path));
    const score = scoreRecord(joinExport(gold, await exportOf(files), articles));
    found.push({ set, score });
  }
  return found.length === 0 ? null : found;
}

const endings = ['', '.json', '.txt', '.html'];

function holds(folder: string, articles: Readonly<Record<string, string>>): boolean {
  return Object.values(articles).every((path) =>
    endings.some((ending) => existsSync(join(folder, path + ending))),
  );
}

function fileOf(folder: string, path: string): string {
  const ending = endings.find((one) => existsSync(join(folder, path + one))) ?? '';
  return join(folder, path + ending);
}

const recall: Row = {
  what: 'recall on gold articles',
  bestKnown: '',
  aims: {
    'recall.actor': 97,
    'recall.event': 85,
    'recall.statement': 90,
    'recall.commitment': 80,
    'recall.figure': 95,
    'recall.conflict': 85,
  },
  measure: async (data) =>
    (await scoresOf(data))?.flatMap(({ set, score }) =>
      score.kinds.map(({ kind, found, of }): Measure => ({
        key: `recall.${kind}${suffix(set)}`,
        value: percent(found, of),
        unit: '%',
        of,
      })),
    ) ?? null,
};

const slots: Row = {
  what: 'slots of what was found',
  bestKnown: '',
  aims: {},
  measure: async (data) =>
    (await scoresOf(data))?.flatMap(({ set, score }) =>
      [...score.slots].map(([name, { right, of }]): Measure => ({
        key: `slot.${name.replaceAll(' ', '-')}${suffix(set)}`,
        value: percent(right, of),
        unit: '%',
        of,
      })),
    ) ?? null,
};

const alarms: Row = {
  what: 'repeats and false alarms',
  bestKnown: '',
  aims: { 'alarms.conflicts': 1, 'alarms.actors': 0, 'repeats.event': 10 },
  lowerIsBetter: true,
  measure: async (data) =>
    (await scoresOf(data))?.flatMap(({ set, score }): readonly Measure[] => {
      const event = score.kinds.find(({ kind }) => kind === 'event');
      return [
        {
          key: `alarms.conflicts${suffix(set)}`,
          value: score.falseConflicts.length,
          unit: '',
          of: score.nearMisses,
        },
        { key: `alarms.actors${suffix(set)}`, value: score.falseActors.length, unit: '', of: null },
        {
          key: `repeats.event${suffix(set)}`,
          value: percent(event?.repeats ?? 0, event?.found ?? 0),
          unit: '%',
          of: event?.found ?? 0,
        },
      ];
    }) ?? null,
};

/** The development set has the plain keys; others carry their name. */
function suffix(set: string): string {
  return set === 'dev' ? '' : `.${set}`;
}

/** What the record finds of hand-made answers. */
export const recordRows: readonly Row[] = [recall, slots, alarms];

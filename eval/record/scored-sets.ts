import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { joinExport } from './exported.ts';
import { loadGold } from './gold.ts';
import type { Gold } from './gold.ts';
import { exportOf } from './read-articles.ts';
import { scoreRecord } from './score-record.ts';
import type { RecordScore } from './score-record.ts';

/** A gold file with its scored record. */
export interface ScoredSet {
  /** Base name of the gold file: `dev`. */
  readonly set: string;
  readonly score: RecordScore;
}

let scored: Promise<readonly ScoredSet[] | null> | null = null;

/**
 * Scores every file of `gold/` on the record of the whole folder of articles that it is about, each folder read once a run.
 *
 * Null where there is no gold, or none whose articles are there. In order of name.
 */
export function scoredSets(data: string | null): Promise<readonly ScoredSet[] | null> {
  scored ??= scoreAll(data);
  return scored;
}

async function scoreAll(data: string | null): Promise<readonly ScoredSet[] | null> {
  const folder = data === null ? null : join(data, 'gold');
  if (data === null || folder === null || !existsSync(folder)) return null;
  const exports = new Map<string, string>();
  const found: ScoredSet[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json')) continue;
    const gold = loadGold(join(folder, name));
    const set = name.replace(/\.json$/, '');
    const articles = articlesOf(join(data, 'articles'), set, gold);
    if (articles === undefined) continue;
    const jsonl = exports.get(articles) ?? (await exportOf([articles]));
    exports.set(articles, jsonl);
    found.push({ set, score: scoreRecord(joinExport(gold, jsonl, articles)) });
  }
  return found.length === 0 ? null : found;
}

/** The folder that a gold's paths are relative to: the one of its name, another below `articles`, or `articles` itself. */
function articlesOf(folder: string, set: string, gold: Gold): string | undefined {
  if (!existsSync(folder)) return undefined;
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return [set, ...inner, ''].map((name) => join(folder, name)).find((path) => holds(path, gold));
}

const endings = ['', '.json', '.txt', '.html'];

function holds(folder: string, { articles }: Gold): boolean {
  return Object.values(articles).every((path) =>
    endings.some((ending) => existsSync(join(folder, path + ending))),
  );
}

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Our own answers for further articles of the data, `eval/gold/*.json.gz`: names, places in the text and patterns of a few words. */
const ownGold = join(import.meta.dirname, '..', 'gold');

/** The files of answers in a folder, in order of name; none where there is no folder. */
function answersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.json(?:\.gz)?$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/**
 * Scores every file of `gold/` of the data, and every one of our own, on the record of the whole folder of articles that it is about, each folder read once a run.
 *
 * Null where there is no gold, or none whose articles are there. In order of name.
 */
export function scoredSets(data: string | null): Promise<readonly ScoredSet[] | null> {
  scored ??= scoreAll(data);
  return scored;
}

async function scoreAll(data: string | null): Promise<readonly ScoredSet[] | null> {
  if (data === null) return null;
  const exports = new Map<string, string>();
  const found: ScoredSet[] = [];
  for (const path of [...answersIn(join(data, 'gold')), ...answersIn(ownGold)]) {
    const gold = loadGold(path);
    const set = basename(path).replace(/\.json(?:\.gz)?$/, '');
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

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { recordLine } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/pipeline/open-store.ts';

/** The program that is killed. */
export const reader: string = fileURLToPath(new URL('read-crawl.ts', import.meta.url));

/** What a run costs, in a process of its own. */
export interface Cost {
  readonly pages: number;
  /** How often it noted how far it had come. */
  readonly places: number;
  readonly cpuSeconds: number;
  /** Of the process, with the engine and what it has not yet given back. */
  readonly peakMb: number;
  readonly heldMb: number;
}

/** What is read into which record, and how often the run is killed before it is let to its end. */
export interface KilledRuns {
  readonly archive: string;
  readonly record: string;
  readonly kills: number;
  /** How often an unbroken run notes how far it has come: the kills are spread over these. */
  readonly places: number;
}

/** What became of the runs. */
export interface KilledOutcome {
  /** How many runs were killed before they came to their ends. */
  readonly kills: number;
  /** The run that came to its end. */
  readonly lastRun: Cost;
  /** Pages that more than one run met. */
  readonly readAgain: number;
}

/** Runs the reader; kills it with SIGKILL once it has noted `after` places, never where that is null. Its cost, or null where it was killed. */
async function run({ archive, record }: KilledRuns, after: number | null): Promise<Cost | null> {
  const child = spawn(process.execPath, [reader, archive, '--record', record], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  let places = 0;
  let cost: Cost | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) cost = { ...JSON.parse(line), places };
    else places += 1;
    if (after !== null && places >= after) child.kill('SIGKILL');
  }
  await gone;
  return cost;
}

async function articlesIn(record: string): Promise<number> {
  const store = openStore(record);
  const { articles } = await store.status();
  await store.close();
  return articles;
}

/** Reads an archive in runs that are killed at points spread over it, each going on where the one before stopped, and one to the end. */
export async function killedAndResumed(runs: KilledRuns): Promise<KilledOutcome> {
  const each = Math.max(1, Math.floor(runs.places / (runs.kills + 1)));
  let kills = 0;
  let kept = 0;
  for (let round = 0; round < runs.kills; round += 1) {
    if ((await run(runs, each)) === null) kills += 1;
    kept = await articlesIn(runs.record);
  }
  const lastRun = await run(runs, null);
  if (lastRun === null) throw new Error(`the last run over ${runs.archive} did not come to its end`);
  const all = await articlesIn(runs.record);
  return { kills, lastRun, readAgain: kept + lastRun.pages - all };
}

/** A hash of a record's export, once it is settled. */
export async function exportOf(record: string): Promise<string> {
  const store = openStore(record);
  await store.settle();
  const hash = createHash('sha256');
  for await (const value of store.values()) hash.update(recordLine(value));
  await store.close();
  return hash.digest('hex');
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { recordLine } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/pipeline/open-store.ts';

/** The program that is killed. */
export const reader: string = fileURLToPath(new URL('read-crawl.ts', import.meta.url));

/** What is read into which record, and how often the run is killed before it is let to its end. */
export interface KilledRuns {
  readonly archive: string;
  readonly record: string;
  readonly kills: number;
}

/** What became of the runs. */
export interface KilledOutcome {
  /** How many runs were killed before they came to their ends. */
  readonly kills: number;
  /** Pages that the last run read or met as known. */
  readonly lastRunPages: number;
  /** Pages that more than one run met. */
  readonly readAgain: number;
}

interface Run {
  readonly killed: boolean;
  readonly pages: number;
}

/** Runs the reader; kills it with SIGKILL once it has noted `after` places, never where that is null. */
async function run({ archive, record }: KilledRuns, after: number | null): Promise<Run> {
  const child = spawn(process.execPath, [reader, archive, '--record', record], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  let killed = false;
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      if (after === null || printed.split('\n').length <= after) return;
      killed = child.kill('SIGKILL') || killed;
    });
    child.on('close', () => resolve());
  });
  const cost = /\{.*\}/.exec(printed)?.[0];
  if (cost === undefined) return { killed, pages: 0 };
  const { pages }: { pages: number } = JSON.parse(cost);
  return { killed: false, pages };
}

async function articlesIn(record: string): Promise<number> {
  const store = openStore(record);
  const { articles } = await store.status();
  await store.close();
  return articles;
}

/** Reads an archive in runs that are killed at different points, each going on where the one before stopped, and one to the end. */
export async function killedAndResumed(runs: KilledRuns): Promise<KilledOutcome> {
  let kills = 0;
  let kept = 0;
  for (let round = 0; round < runs.kills; round += 1) {
    const { killed } = await run(runs, 1 + (round % 2));
    if (killed) kills += 1;
    kept = await articlesIn(runs.record);
  }
  const { pages } = await run(runs, null);
  const all = await articlesIn(runs.record);
  return { kills, lastRunPages: pages, readAgain: kept + pages - all };
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

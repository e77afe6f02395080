import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killedAndResumed, exportOf, reader, type Cost } from './killed-runs.ts';
import { writeCrawl, writeLoose } from './write-crawl.ts';

const { values: options } = parseArgs({
  options: {
    /** Sizes of the WARC files, in megabytes of records. */
    sizes: { type: 'string', default: '10,100' },
    /** All stages instead of intake and article alone. */
    whole: { type: 'boolean', default: false },
    /** Size of the file that is read by runs that are killed, in megabytes of records. */
    killed: { type: 'string', default: '20' },
    /** How often they are killed before one is let to its end. */
    kills: { type: 'string', default: '3' },
    /** Endings of the files: "warc", "warc.gz". */
    forms: { type: 'string', default: 'warc,warc.gz' },
  },
});

/** Reads a path in a process of its own, so that its memory is its own. */
function costOf(path: string): Cost {
  const args = [reader, path, ...(options.whole ? ['--whole'] : [])];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const cost: Cost = JSON.parse(stdout);
  return cost;
}

function tell(what: string, { pages, cpuSeconds, peakMb, heldMb }: Cost): void {
  const rate = (pages / cpuSeconds).toFixed(0);
  console.log(
    `${what.padEnd(30)} ${String(pages).padStart(7)} pages, ${rate.padStart(4)} a CPU second, peak ${peakMb.toFixed(0)} MB, held ${heldMb.toFixed(0)} MB`,
  );
}

const forms = options.forms.split(',');
const numbersIn = (list: string): readonly number[] => list.split(',').filter(Boolean).map(Number);

/** Prints what reading WARC files of several sizes costs. */
function tellSizes(folder: string): void {
  for (const size of numbersIn(options.sizes))
    for (const ending of forms) {
      const path = join(folder, `crawl-${size}.${ending}`);
      writeCrawl(path, { bytes: size * 1e6 });
      tell(`${size} MB ${ending} (${(statSync(path).size / 1e6).toFixed(0)} MB file)`, costOf(path));
      rmSync(path);
    }
}

/** Prints what the same pages cost in a file and loose. */
function tellLoose(folder: string): void {
  const pages = writeCrawl(join(folder, 'small.warc.gz'), { bytes: 20e6 });
  writeLoose(join(folder, 'loose'), pages);
  tell('the same pages: small.warc.gz', costOf(join(folder, 'small.warc.gz')));
  tell('the same pages: loose files', costOf(join(folder, 'loose')));
}

/** Reads a file into a record unbroken, and in runs that are killed; prints both and whether the records are the same. */
async function tellKilled(folder: string, ending: string): Promise<void> {
  const [archive, whole, record] = [`killed.${ending}`, 'unbroken.db', 'killed.db'].map((name) =>
    join(folder, name),
  );
  writeCrawl(archive, { bytes: Number(options.killed) * 1e6 });
  const unbroken = await killedAndResumed({ archive, record: whole, kills: 0, places: 0 });
  tell(`${options.killed} MB ${ending} into a record`, unbroken.lastRun);
  const { places } = unbroken.lastRun;
  const killed = await killedAndResumed({ archive, record, kills: Number(options.kills), places });
  tell(`the last run after ${killed.kills} kills`, killed.lastRun);
  const hashes = [await exportOf(whole), await exportOf(record)];
  const same = hashes[0] === hashes[1];
  console.log(
    `killed ${killed.kills} times and resumed: export ${same ? 'equal to' : 'NOT as'} an unbroken reading's (${hashes.map((one) => one.slice(0, 16)).join(', ')}); ` +
      `${killed.readAgain} of ${unbroken.lastRun.pages} pages met again`,
  );
  if (!same) process.exitCode = 1;
  for (const path of [archive, whole, record]) rmSync(path);
}

/** Prints what archives cost to read, beside the same pages as loose files, and whether killed runs lose anything. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-archives-'));
  try {
    tellSizes(folder);
    if (options.sizes !== '') tellLoose(folder);
    for (const ending of options.killed === '0' ? [] : forms) await tellKilled(folder, ending);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();

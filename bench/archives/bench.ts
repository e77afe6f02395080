import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killedAndResumed, exportOf, reader } from './killed-runs.ts';
import { writeCrawl, writeLoose } from './write-crawl.ts';

const { values: options } = parseArgs({
  options: {
    /** Sizes of the WARC files, in megabytes of records. */
    sizes: { type: 'string', default: '10,100' },
    /** All stages instead of intake and article alone. */
    whole: { type: 'boolean', default: false },
    /** How often the run is killed before it is let to its end. */
    kills: { type: 'string', default: '3' },
  },
});

interface Cost {
  readonly pages: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

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

function tell(what: string, { pages, cpuSeconds, peakMb }: Cost): void {
  const rate = (pages / cpuSeconds).toFixed(0);
  console.log(
    `${what.padEnd(30)} ${String(pages).padStart(7)} pages, ${rate.padStart(4)} a CPU second, peak ${peakMb.toFixed(0)} MB`,
  );
}

/** Prints what reading WARC files of several sizes costs, beside the same pages as loose files, and whether killed runs lose anything. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-archives-'));
  try {
    for (const size of options.sizes.split(',').map(Number)) {
      for (const ending of ['warc', 'warc.gz']) {
        const path = join(folder, `crawl-${size}.${ending}`);
        writeCrawl(path, { bytes: size * 1e6 });
        tell(`${size} MB ${ending} (${(statSync(path).size / 1e6).toFixed(0)} MB file)`, costOf(path));
        rmSync(path);
      }
    }
    const pages = writeCrawl(join(folder, 'small.warc.gz'), { bytes: 20e6 });
    writeLoose(join(folder, 'loose'), pages);
    tell('the same pages: small.warc.gz', costOf(join(folder, 'small.warc.gz')));
    tell('the same pages: loose files', costOf(join(folder, 'loose')));
    const archive = join(folder, 'small.warc.gz');
    const killed = await killedAndResumed({
      archive,
      record: join(folder, 'killed.db'),
      kills: Number(options.kills),
    });
    const unbroken = await killedAndResumed({ archive, record: join(folder, 'unbroken.db'), kills: 0 });
    const same =
      (await exportOf(join(folder, 'killed.db'))) === (await exportOf(join(folder, 'unbroken.db')));
    console.log(
      `killed ${killed.kills} times and resumed: export ${same ? 'equal to' : 'NOT as'} an unbroken reading's; ` +
        `${killed.readAgain} of ${unbroken.lastRunPages} pages met again`,
    );
    if (!same) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();

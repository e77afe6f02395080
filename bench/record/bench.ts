import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPaths } from '../../src/cli/reading/read-paths.ts';
import { silentSession } from '../../src/cli/silent-session.ts';
import { openThreadPool, type ThreadPool } from '../../src/pipeline/thread-pool.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { defaultDataFolder } from '../../eval/setting.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultDataFolder },
    threads: { type: 'string', default: String(availableParallelism()) },
    rounds: { type: 'string', default: '4' },
  },
});

const threads = Number(options.threads);

interface Round {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  /** Processor time of all threads, in milliseconds. */
  readonly cpuMs: number;
}

/**
 * Reads a folder into a new record on disk, as `chancery read` does, settling included. The first round starts the threads; the
 * later ones find them warm, as all but the first minute of a long run does.
 */
async function round(folder: string, pool: ThreadPool): Promise<Round> {
  const place = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const store = openStore(join(place, 'bench.db'));
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await readPaths([folder], { store, session: silentSession(), threads, pool });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  let [articles, words] = [0, 0];
  for await (const value of store.values()) {
    if (value.kind !== 'article' || value.language !== 'en') continue;
    articles += 1;
    words += (await store.article(value.id)).text.split(/\s+/).length;
  }
  await store.close();
  rmSync(place, { recursive: true, force: true });
  return { articles, words, seconds, cpuMs: (user + system) / 1000 };
}

/** Prints articles of 500 words a second and peak memory, text to record. */
async function main(): Promise<void> {
  const dev = join(options.data, 'articles', 'dev');
  const folder = existsSync(dev) ? dev : join(import.meta.dirname, '..', '..', 'examples');
  console.log(`text to record: ${folder}, ${options.threads} threads`);
  const pool = openThreadPool(threads);
  for (let i = 1; i <= Number(options.rounds); i += 1) {
    const { articles, words, seconds, cpuMs } = await round(folder, pool);
    const mean = Math.round(words / articles);
    console.log(
      `round ${i}: ${articles} English articles of ${mean} words in ${seconds.toFixed(1)} s: ` +
        `${(articles / seconds).toFixed(1)} articles/s, ${(words / 500 / seconds).toFixed(1)} articles of 500 words/s, ` +
        `${((500 * cpuMs) / words).toFixed(1)} ms CPU for 500 words`,
    );
  }
  await pool.close();
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

await main();

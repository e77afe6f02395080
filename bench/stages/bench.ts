import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/article/read-article.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import type { Article } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/reading.ts';
import { loadGazetteer } from '../../src/pipeline/gazetteer.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { readAnnotated } from '../../src/reading/read-annotated.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { defaultDataFolder } from '../../eval/setting.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultDataFolder },
    rounds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
});

const annotator = createAnnotator(loadModels());
const knowledge = { gazetteer: loadGazetteer() };

/** Processor time by stage, in milliseconds. */
type Spent = Map<string, number>;

async function timed<T>(spent: Spent, stage: string, work: () => Promise<T>): Promise<T> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  spent.set(stage, (user + system) / 1000);
  return result;
}

async function articlesIn(folder: string): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const input of readInputs([folder])) {
    if (input.kind !== 'source') continue;
    const outcome = readArticle(input.source);
    if (outcome.kind === 'article' && outcome.article.language === 'en') articles.push(outcome.article);
  }
  return articles;
}

async function keep(readings: readonly Reading[], spent: Spent): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'chancery-stages-'));
  const store = openStore(join(place, 'bench.db'));
  await timed(spent, 'save', async () => {
    for (let from = 0; from < readings.length; from += 24) await store.save(readings.slice(from, from + 24));
  });
  await timed(spent, 'settle', () => store.settle());
  await store.close();
  rmSync(place, { recursive: true, force: true });
}

/** One round over a folder in one thread; every stage is done whole before the next begins. */
async function round(folder: string): Promise<void> {
  const spent: Spent = new Map();
  const articles = await timed(spent, 'intake and article', () => articlesIn(folder));
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const annotated = await timed(spent, 'annotate', async () =>
    articles.map((one) => annotator.annotate(one)),
  );
  const readings = await timed(spent, 'read', async () =>
    annotated.map((one) => readAnnotated(one, knowledge, 'bench')),
  );
  if (options.only !== 'reading') await keep(readings, spent);
  const each = [...spent].map(([stage, ms]) => `${stage} ${((500 * ms) / words).toFixed(2)}`).join(', ');
  const all = [...spent.values()].reduce((a, b) => a + b, 0);
  console.log(`CPU ms for 500 words: ${each}; all ${((500 * all) / words).toFixed(2)}`);
}

/** Prints what each stage costs on one core, once the code is warm. */
async function main(): Promise<void> {
  const dev = join(options.data, 'articles', 'dev');
  const folder = existsSync(dev) ? dev : join(import.meta.dirname, '..', '..', 'examples');
  for (let i = 0; i < Number(options.rounds); i += 1) await round(folder);
}

await main();

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readInputs } from '../../src/intake/read-inputs.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import type { Article } from '../../src/model/article.ts';
import { loadGazetteer } from '../../src/pipeline/gazetteer.ts';
import { readAnnotated } from '../../src/reading/read-annotated.ts';
import type { Row } from '../row.ts';
import { annotator } from './annotator.ts';

/** Raw text to tree, and tree to claims, on one core; the second round is timed, when the code is warm. */
export const speedRow: Row = {
  what: 'speed on one core (varies by machine)',
  bestKnown: 'wink-nlp 480,000 tokens/s, tags only; compromise 20,000',
  gated: false,
  aims: { 'speed.tokens-to-tree': 120_000, 'speed.articles-read': 500 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'articles');
    if (folder === null || !existsSync(folder)) return null;
    const articles = await firstArticles(folder, 300);
    const knowledge = { gazetteer: loadGazetteer() };
    await timeRound(articles, knowledge);
    const { tokens, treeMs, readMs } = await timeRound(articles, knowledge);
    return [
      {
        key: 'speed.tokens-to-tree',
        value: Math.round((1000 * tokens) / treeMs),
        unit: 'tokens/s',
        of: null,
      },
      {
        key: 'speed.articles-read',
        value: Math.round((1000 * articles.length) / readMs),
        unit: 'articles/s',
        of: null,
      },
    ];
  },
};

async function timeRound(
  articles: readonly Article[],
  knowledge: Parameters<typeof readAnnotated>[1],
): Promise<Times> {
  const own = annotator();
  const start = performance.now();
  const annotated: Annotated[] = [];
  for (const article of articles) annotated.push(await own.annotate(article));
  const middle = performance.now();
  // Counted outside the clock: asking for tokens makes their views.
  const tokens = annotated.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, s) => n + s.tokens.length, 0),
    0,
  );
  const again = performance.now();
  for (const one of annotated) readAnnotated(one, knowledge, 'bench');
  return { tokens, treeMs: middle - start, readMs: performance.now() - again };
}

interface Times {
  readonly tokens: number;
  readonly treeMs: number;
  readonly readMs: number;
}

async function firstArticles(folder: string, most: number): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const input of readInputs([folder])) {
    if (input.kind !== 'source') continue;
    const outcome = readArticle(input.source);
    if (outcome.kind === 'article' && outcome.article.language === 'en') articles.push(outcome.article);
    if (articles.length === most) break;
  }
  return articles;
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/model/article.ts';
import { outcomeOfPage } from './page-outcome.ts';

/** How well main text is found: of the mean precision and mean recall over the pages. */
export interface PagesScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly pages: number;
}

/** The article's running text: its blocks but for the title, the standfirst and the captions, one a line. */
export function bodyOf(article: Article): string {
  const title = article.blocks.findIndex((block) => block.kind === 'headline');
  return article.blocks
    .filter(
      (block, at) => block.kind !== 'caption' && block.kind !== 'standfirst' && !(at === title && at === 0),
    )
    .map((block) => article.text.slice(block.span.start, block.span.end))
    .join('\n');
}

/** The main text that the article stage finds in a page; empty where it finds no article. */
export function mainTextOf(bytes: Uint8Array, name: string): string {
  const outcome = outcomeOfPage(bytes, name);
  return outcome.kind === 'article' ? bodyOf(outcome.article) : '';
}

/** Runs of four words, each with its count; a shorter text is one run. */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_\p{Mn}\p{Mc}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

interface PageScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

const total = (counts: Map<string, number>): number => counts.values().reduce((sum, count) => sum + count, 0);

/** Nothing found and nothing wanted is right; a share of nothing is not counted. */
function scorePage(wanted: string, got: string): PageScore {
  const [want, have] = [shinglesOf(wanted), shinglesOf(got)];
  let shared = 0;
  for (const [shingle, count] of have) shared += Math.min(count, want.get(shingle) ?? 0);
  const share = (of: number): number | null => (of === 0 ? null : shared / of);
  return { precision: share(total(have)), recall: share(total(want)) };
}

function mean(values: readonly (number | null)[]): number {
  const counted = values.filter((value) => value !== null);
  return counted.reduce((sum, value) => sum + value, 0) / Math.max(1, counted.length);
}

/**
 * Scores main text on a folder with `ground-truth.json` ({id: {articleBody}}) and `html/<id>.html.gz`: multisets of
 * four-word shingles, F1 of the mean precision and the mean recall. Null where the folder has no ground truth.
 *
 * Source of the metric: the 181-page article extraction benchmark (Zyte, 2020).
 */
export function scorePages(folder: string): PagesScore | null {
  const truthFile = join(folder, 'ground-truth.json');
  if (!existsSync(truthFile)) return null;
  const truth: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(
    readFileSync(truthFile, 'utf8'),
  );
  const html = join(folder, 'html');
  const files = new Set(readdirSync(html));
  const scores = Object.entries(truth)
    .filter(([id]) => files.has(`${id}.html.gz`))
    .map(([id, page]) => {
      const bytes = gunzipSync(readFileSync(join(html, `${id}.html.gz`)));
      return scorePage(page.articleBody, mainTextOf(bytes, `${id}.html`));
    });
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, pages: scores.length };
}

import { SvelteMap } from 'svelte/reactivity';
import { ask, asked } from './api.svelte.ts';
import { mostAtOnce, type SeveralValues } from './several-values.ts';
import type { ArticleHead } from './types.ts';

const heads = new SvelteMap<string, ArticleHead>();
/** Those that have been asked for, whether they have come or not. */
const wanted = new Set<string>();
/** Those that are asked for next, together. */
let waiting: string[] = [];
/** How long the first of them waits for others, in milliseconds. */
const restMs = 40;

/** The head of an article: null until it has come; it is asked for once. */
export function headOf(article: string): ArticleHead | null {
  return heads.get(article) ?? null;
}

/** Asks for the head of an article that is not known yet, together with those that are wanted at about the same time. */
export function wantHead(article: string): void {
  if (wanted.has(article)) return;
  wanted.add(article);
  waiting.push(article);
  if (waiting.length === 1) setTimeout(askWaiting, restMs);
}

function askWaiting(): void {
  const all = waiting;
  waiting = [];
  for (let from = 0; from < all.length; from += mostAtOnce) void askFor(all.slice(from, from + mostAtOnce));
}

async function askFor(articles: readonly string[]): Promise<void> {
  try {
    const { values } = await ask<SeveralValues>(asked('/values', { id: articles }));
    for (const value of values) if (value.kind === 'article') heads.set(value.id, value);
  } catch {
    // They are asked for again when the sentence is shown again.
    for (const article of articles) wanted.delete(article);
  }
}

import { SvelteMap } from 'svelte/reactivity';
import { ask } from './api.svelte.ts';
import type { ArticleHead } from './types.ts';

const heads = new SvelteMap<string, ArticleHead>();
const wanted = new Set<string>();

/** The head of an article: null until it has come; it is asked for once. */
export function headOf(article: string): ArticleHead | null {
  return heads.get(article) ?? null;
}

/** Asks for the head of an article that is not known yet. */
export function wantHead(article: string): void {
  if (wanted.has(article)) return;
  wanted.add(article);
  ask<ArticleHead>(`/values/${article}`).then(
    (head) => heads.set(article, head),
    // It is asked for again when the sentence is shown again.
    () => wanted.delete(article),
  );
}

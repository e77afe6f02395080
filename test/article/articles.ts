import { readArticle } from '../../src/article/read-article.ts';
import { noHints } from '../../src/intake/json-article.ts';
import type { Article, BlockKind } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { MediaType, Source, SourceHints } from '../../src/model/source.ts';

/** A source of this text, as a file without an envelope would give it. */
export function sourceOf(
  text: string | Uint8Array,
  more: {
    readonly mediaType?: MediaType;
    readonly hints?: Partial<SourceHints>;
    readonly charset?: string;
  } = {},
): Source {
  return {
    source: 'report.txt',
    mediaType: more.mediaType ?? 'text/plain',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    charset: more.charset ?? null,
    retrievedAt: null,
    hints: { ...noHints, ...more.hints },
  };
}

/** The article of a source that must be one, with its issues. */
export function articleOf(source: Source): { readonly article: Article; readonly issues: readonly Issue[] } {
  const outcome = readArticle(source);
  if (outcome.kind !== 'article') throw new Error(`no article: ${outcome.reason}`);
  return outcome;
}

/** Its blocks as [kind, text], in order. */
export function blocksOf(source: Source): readonly (readonly [BlockKind, string])[] {
  const { article } = articleOf(source);
  return article.blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)] as const);
}

/** A paragraph long enough to be one. */
export const filler =
  'The delegations met for two hours in the old customs house and went through the agenda of the spring round point by point.';

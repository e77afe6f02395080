import type { Article, BlockKind } from '../../src/model/article.ts';

/** An English article of the given blocks, as the reader gets it: for cases and speed trials. */
export function plainArticle(blocks: readonly (readonly [kind: BlockKind, text: string])[]): Article {
  let text = '';
  const placed = blocks.map(([kind, content]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += content;
    return { kind, span: { start, end: text.length } };
  });
  return {
    id: 'plain',
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: null,
    retrievedAt: null,
    language: 'en',
    text,
    blocks: placed,
    sourceHash: '',
    source: 'plain',
  };
}

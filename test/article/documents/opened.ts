import { readSource } from '../../../src/article/read-source.ts';
import type { ArticleOutcome } from '../../../src/article/read-article.ts';
import type { DocumentType } from '../../../src/model/source.ts';
import { sourceOf } from '../articles.ts';

export const pdf = 'application/pdf';
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const odt = 'application/vnd.oasis.opendocument.text';

/** What a document becomes. */
export async function outcomeOf(bytes: Uint8Array, mediaType: DocumentType): Promise<ArticleOutcome> {
  return readSource({ ...sourceOf(bytes, { mediaType }), source: 'paper' });
}

/** Its blocks as "kind: text", or the code that says why it is none. */
export async function blocksIn(bytes: Uint8Array, mediaType: DocumentType): Promise<readonly string[]> {
  const outcome = await outcomeOf(bytes, mediaType);
  if (outcome.kind !== 'article') return [outcome.code ?? outcome.reason];
  const { text, blocks } = outcome.article;
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

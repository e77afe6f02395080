import { documentTypeOf, type Source } from '../model/source.ts';
import { openDocument } from './documents/open-document.ts';
import { readArticle, type ArticleOutcome } from './read-article.ts';

/** Reads one source as an article, as `readArticle` does; a document (PDF, Word, OpenDocument) is opened first. */
export async function readSource(source: Source): Promise<ArticleOutcome> {
  const type = documentTypeOf(source.mediaType);
  if (type === null) return readArticle(source);
  const opened = await openDocument(source.bytes, type);
  return opened.kind === 'document'
    ? readArticle(source, opened.document)
    : { kind: 'not-an-article', reason: 'the document could not be opened', code: opened.code };
}

import { documentTypeOf, type Source } from '../model/source.ts';
import { openDocument } from './documents/open-document.ts';
import { noCharacterMaps, type CharacterMaps } from './documents/pdf/character-maps.ts';
import { readArticle, type ArticleOutcome } from './read-article.ts';

/**
 * Reads one source as an article, as `readArticle` does; a document (PDF, Word, OpenDocument) is opened first, a PDF that names character maps with those that
 * are handed in.
 */
export async function readSource(
  source: Source,
  maps: CharacterMaps = noCharacterMaps,
): Promise<ArticleOutcome> {
  const type = documentTypeOf(source.mediaType);
  if (type === null) return readArticle(source);
  const opened = await openDocument(source.bytes, type, maps);
  return opened.kind === 'document'
    ? readArticle(source, opened.document)
    : { kind: 'not-an-article', reason: 'the document could not be opened', code: opened.code };
}

import { hash } from 'node:crypto';
import { documentTypeOf, type Source } from '../model/source.ts';
import { cleanText, tidy } from './clean-text.ts';
import { decode } from './decode.ts';
import { addressOf } from './html/page-facts.ts';
import { readPageTree } from './html/page-tree.ts';
import { textHashOf } from './text-hash.ts';
import { readTextHeader } from './text-header.ts';

/**
 * An article's id: a hash of its address, its text and its envelope, since the same text under another date is another article. Where it has
 * no address on the web the file that it lies in does not count: one text in two files is one article, found in two places. `sourceHash` is the
 * hash of its bytes, where it is known.
 */
export function idOf(source: Source, url: string | null, sourceHash: string | null = null): string {
  const { id, title, byline, outlet, publishedOn, language } = source.hints;
  const form = source.mediaType === 'text/markdown' ? 'text/plain' : source.mediaType;
  const envelope = JSON.stringify([form, id, title, byline, outlet, publishedOn, language]);
  const address = url ?? (/^https?:/i.test(source.source) ? source.source : '');
  return hash('sha256', `${address}\0${textHashOf(source, sourceHash)}\0${envelope}`).slice(0, 24);
}

/**
 * The id of the article that a source holds, if it holds one. It needs the address alone: where the envelope gives it, nothing of the text
 * is read; else the header of a text or the head of a page. Nothing is dropped, cut into blocks or judged.
 */
export function articleIdOf(source: Source): string {
  return idOf(source, tidy(source.hints.url ?? ownAddress(source)));
}

/** The address that a text's header or a page's head gives; null for none. A document gives none. */
function ownAddress({ bytes, charset, mediaType }: Source): string | null {
  if (documentTypeOf(mediaType) !== null) return null;
  const { text } = decode(bytes, charset);
  if (mediaType === 'text/html') return addressOf(readPageTree(text));
  return readTextHeader(cleanText(text)).url;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Source } from '../model/source.ts';
import { cleanText, tidy } from './clean-text.ts';
import { decode } from './decode.ts';
import { readPageFacts } from './html/page-facts.ts';
import { readPageTree } from './html/page-tree.ts';
import { readTextHeader } from './text-header.ts';

/** What an article's id is made from, beside its source. */
export interface Addressed {
  /** Web address; null for none. */
  readonly url: string | null;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sourceHash: string;
}

/** The envelope is part of what the id is made from: the same bytes under another date are another article. */
export function idOf(source: Source, { url, sourceHash }: Addressed): string {
  const { id, title, byline, outlet, publishedOn, language } = source.hints;
  const envelope = JSON.stringify([source.mediaType, id, title, byline, outlet, publishedOn, language]);
  return bytesToHex(sha256(utf8ToBytes(`${url ?? source.source}\0${sourceHash}\0${envelope}`))).slice(0, 24);
}

/** The hash by which an article tells the bytes that it was read from. */
export function hashOf({ bytes }: Source): string {
  return bytesToHex(sha256(bytes));
}

/**
 * The id of the article that a source holds, if it holds one. It needs the address alone: where the envelope gives it, nothing of the text
 * is read; else the header of a text or the head of a page. Nothing is dropped, cut into blocks or judged.
 */
export function articleIdOf(source: Source): string {
  const url = tidy(source.hints.url ?? ownAddress(source));
  return idOf(source, { url, sourceHash: hashOf(source) });
}

/** The address that a text's header or a page's head gives; null for none. */
function ownAddress({ bytes, charset, mediaType }: Source): string | null {
  const { text } = decode(bytes, charset);
  if (mediaType === 'text/html') return readPageFacts(readPageTree(text)).url;
  return readTextHeader(cleanText(text)).url;
}

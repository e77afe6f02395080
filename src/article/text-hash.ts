import { hash } from 'node:crypto';
import type { Source } from '../model/source.ts';

/** The hash by which an article tells the bytes that it was read from. */
export function hashOf({ bytes }: Source): string {
  return hash('sha256', bytes);
}

/**
 * The hash by which one text is known wherever it lies. A text in UTF-8 counts without its byte order mark, its kinds of line ends and the
 * blanks at its end: a colleague's editor changes them, and none of them is read. Pages, documents, and bytes of other charsets, count as they
 * are; whoever has hashed them already hands that in.
 */
export function textHashOf(source: Source, sourceHash: string | null = null): string {
  const isText = source.mediaType === 'text/plain' || source.mediaType === 'text/markdown';
  const text = isText ? plainText(source.bytes) : null;
  return text === null ? (sourceHash ?? hashOf(source)) : hash('sha256', text);
}

function plainText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').trimEnd();
  } catch {
    return null; // Not UTF-8: its letters depend on the charset that somebody names.
  }
}

import { Failure } from '../model/failure.ts';
import type { FailureCode } from '../model/failure.ts';

/** The failure that an error of the file system means for the one who named the path. */
export function fileFailure(path: string, error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const meaning: FailureCode = code === 'ENOENT' || code === 'ENOTDIR' ? 'input-missing' : 'input-unreadable';
  return new Failure(meaning, path, { cause: error });
}

/**
 * Gathers a stream's bytes; throws `input-too-large` as soon as they pass the limit, so that a pipe without end is
 * not gathered in memory.
 */
export async function gatherBytes(
  stream: AsyncIterable<Uint8Array | string>,
  limit: { readonly bytes: number; readonly subject: string },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > limit.bytes) throw new Failure('input-too-large', limit.subject);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

/** First characters of PDF, ZIP, PNG, GIF, JPEG, gzip, RAR and 7-Zip files. */
const magics = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00FF\u00D8\u00FF',
  '\u001F\u008B',
  'Rar!',
  '7z\u00BC',
];

/** Whether bytes are no text: a NUL among the first 8,192 that no UTF-16 mark explains, or a known binary's magic. */
export function looksBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return false;
  const head = bytes.subarray(0, 8192);
  const opening = String.fromCharCode(...head.subarray(0, 8));
  return head.includes(0) || magics.some((magic) => opening.startsWith(magic));
}

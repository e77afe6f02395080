import { once } from 'node:events';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { Transform } from 'node:stream';
import { Failure } from '../../model/failure.ts';
import type { WebAnswer } from './transport.ts';

/** What is asked of a server, the best first. */
export const acceptedCodings = 'gzip, deflate, br, zstd';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
};

/** More codings than this, one around the other, are a bomb and no page. */
const mostCodings = 2;

/** The codings of an answer in the order in which they are taken off. Throws `answer-broken` for one that is not known. */
function codingsOf(answer: WebAnswer, subject: string): readonly (() => Transform)[] {
  const names = (answer.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .toReversed();
  const found = names.flatMap((name) => decoders[name] ?? []);
  if (found.length < names.length || names.length > mostCodings)
    throw new Failure('answer-broken', `${subject} (coded as ${names.join(', ')})`);
  return found;
}

/** Bytes through one decoder, a piece at a time: what has not been asked for is not unpacked. */
async function* through(bytes: AsyncIterable<Uint8Array>, decoder: Transform): AsyncGenerator<Uint8Array> {
  const feeding = feed(bytes, decoder).catch((error: unknown) => {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const piece of decoder) if (piece instanceof Uint8Array) yield piece;
    await feeding;
  } finally {
    decoder.destroy();
  }
}

async function feed(bytes: AsyncIterable<Uint8Array>, decoder: Transform): Promise<void> {
  for await (const piece of bytes) {
    if (decoder.destroyed) return;
    if (!decoder.write(piece)) await Promise.race([once(decoder, 'drain'), once(decoder, 'close')]);
  }
  decoder.end();
}

/**
 * The bytes of an answer, unpacked. Throws `answer-too-large` as soon as the unpacked bytes pass the bound: a few kilobytes that unpack to
 * gigabytes are ended there; `answer-broken` for what does not unpack. `heard` is called for every piece.
 */
export async function decodedBody(
  answer: WebAnswer,
  {
    bytes: most,
    subject,
    heard,
  }: { readonly bytes: number; readonly subject: string; readonly heard: () => void },
): Promise<Uint8Array> {
  const codings = codingsOf(answer, subject);
  const decoded = codings.reduce<AsyncIterable<Uint8Array>>(
    (bytes, coding) => through(bytes, coding()),
    hearing(answer.body, heard),
  );
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of decoded) {
      length += piece.length;
      if (length > most) throw new Failure('answer-too-large', subject);
      pieces.push(piece);
    }
  } catch (cause) {
    throw isOfDecoder(cause)
      ? new Failure('answer-broken', `${subject} (it does not unpack)`, { cause })
      : cause;
  }
  return Buffer.concat(pieces, length);
}

async function* hearing(bytes: AsyncIterable<Uint8Array>, heard: () => void): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    heard();
    yield piece;
  }
}

/** Whether an error is zlib's own ("Z_DATA_ERROR", "ERR__ERROR_FORMAT_PADDING_1", "ZSTD_error_…"). */
function isOfDecoder(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:Z_|ERR__ERROR|ERR_BROTLI|ZSTD_|ERR_ZSTD)/.test(code);
}

/**
 * Where a byte is found again: `offset` bytes into the file or entry, where reading may begin, and `skip` bytes of what is decoded from there.
 */
export type BytePlace = readonly [offset: number, skip: number];

/** Bytes of a stream with the place of the first of them. */
export interface PlacedBytes {
  readonly bytes: Uint8Array;
  readonly place: BytePlace;
}

/** A stream of bytes as they lie, from an offset on: each chunk is its own place. */
export async function* placed(
  stream: AsyncIterable<Uint8Array | string>,
  offset = 0,
): AsyncGenerator<PlacedBytes> {
  let at = offset;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    yield { bytes, place: [at, 0] };
    at += bytes.length;
  }
}

/** A stream of one chunk. */
export async function* inOneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The bytes alone. */
export async function* bytesOf(stream: AsyncIterable<PlacedBytes>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of stream) yield bytes;
}

/** A stream without its first bytes. */
export async function* without(
  stream: AsyncIterable<PlacedBytes>,
  count: number,
): AsyncGenerator<PlacedBytes> {
  let left = count;
  for await (const { bytes, place } of stream) {
    const dropped = Math.min(left, bytes.length);
    left -= dropped;
    if (dropped < bytes.length)
      yield { bytes: bytes.subarray(dropped), place: [place[0], place[1] + dropped] };
  }
}

import type { PlacedBytes } from './placed-bytes.ts';

/** A stretch of a stream that is held, with where it lies. */
export interface ByteWindow {
  bytes: Uint8Array;
  /** Offset of its first byte. */
  offset: number;
  readonly chunks: AsyncIterator<PlacedBytes>;
}

/** Opens a window at the start of a stream, holding nothing yet. */
export function byteWindow(stream: AsyncIterable<PlacedBytes>): ByteWindow {
  return { bytes: new Uint8Array(0), offset: 0, chunks: stream[Symbol.asyncIterator]() };
}

/** Holds at least so many bytes; false where the stream ends before. */
export async function holdAtLeast(window: ByteWindow, count: number): Promise<boolean> {
  const parts = [window.bytes];
  let length = window.bytes.length;
  while (length < count) {
    const next = await window.chunks.next();
    if (next.done === true) break;
    if (length === 0) [window.offset] = next.value.place;
    parts.push(next.value.bytes);
    length += next.value.bytes.length;
  }
  if (parts.length > 1) window.bytes = Buffer.concat(parts, length);
  return length >= count;
}

/** Lets go of the first bytes. */
export function letGo(window: ByteWindow, count: number): void {
  window.bytes = window.bytes.subarray(count);
  window.offset += count;
}

import type { BytePlace, PlacedBytes } from './placed-bytes.ts';

/** Reads a stream by lines and by counts, holding no more than is asked for. */
export interface ByteReader {
  /** Where the next byte is found again; null at the end. */
  readonly place: () => Promise<BytePlace | null>;
  /** The next line without its end; null at the end. Of a longer one only the first `most` bytes are kept. */
  readonly line: (most: number) => Promise<string | null>;
  /** The next bytes; fewer where the stream ends before. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes bytes by; false where the stream ends before. */
  readonly skip: (count: number) => Promise<boolean>;
}

/** A stream with how much of its chunk at hand has been used. */
interface Held {
  readonly chunks: AsyncIterator<PlacedBytes>;
  current: PlacedBytes | null;
  used: number;
}

const newline = 0x0a;

/** What is left of the chunk at hand, or the next one; null at the end. */
async function rest(held: Held): Promise<Uint8Array | null> {
  while (held.current === null || held.used >= held.current.bytes.length) {
    const next = await held.chunks.next();
    if (next.done === true) return null;
    held.current = next.value;
    held.used = 0;
  }
  return held.current.bytes.subarray(held.used);
}

/** Uses so many bytes and hands them to `keep`; false where the stream ends before. */
async function pass(held: Held, count: number, keep: (part: Uint8Array) => void): Promise<boolean> {
  for (let left = count; left > 0;) {
    const bytes = await rest(held);
    if (bytes === null) return false;
    const part = bytes.subarray(0, left);
    keep(part);
    held.used += part.length;
    left -= part.length;
  }
  return true;
}

async function lineFrom(held: Held, most: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  for (let kept = 0; ;) {
    const bytes = await rest(held);
    if (bytes === null) return parts.length === 0 ? null : textOf(parts);
    const end = bytes.indexOf(newline);
    const part = end === -1 ? bytes : bytes.subarray(0, end);
    if (kept < most) parts.push(part.slice(0, most - kept));
    kept += part.length;
    held.used += end === -1 ? part.length : end + 1;
    if (end !== -1) return textOf(parts);
  }
}

function textOf(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
}

/** Makes a reader of a stream. */
export function byteReader(stream: AsyncIterable<PlacedBytes>): ByteReader {
  const held: Held = { chunks: stream[Symbol.asyncIterator](), current: null, used: 0 };
  return {
    place: async () => {
      const bytes = await rest(held);
      const { current } = held;
      return bytes === null || current === null ? null : [current.place[0], current.place[1] + held.used];
    },
    line: (most) => lineFrom(held, most),
    take: async (count) => {
      const parts: Uint8Array[] = [];
      await pass(held, count, (part) => parts.push(part));
      return Buffer.concat(parts);
    },
    skip: (count) => pass(held, count, () => {}),
  };
}

import { Gunzip } from 'fflate';
import type { BytePlace, PlacedBytes } from './placed-bytes.ts';

/** So much is unpacked at once: a thousand times as much may come of it. */
const stepBytes = 16_384;

/**
 * Unpacks gzip. Each member begins a place of its own, so that reading can begin again at it: WARC files have one for each record. Throws
 * what the library throws for bytes that are damaged, or cut inside a member.
 */
export async function* gunzip(stream: AsyncIterable<PlacedBytes>): AsyncGenerator<PlacedBytes> {
  const ready: PlacedBytes[] = [];
  let [base, place]: [number | null, BytePlace] = [null, [0, 0]];
  const unpacker = new Gunzip((bytes) => {
    if (bytes.length > 0) ready.push({ bytes, place });
    place = [place[0], place[1] + bytes.length];
  });
  unpacker.onmember = (offset) => {
    place = [(base ?? 0) + offset, 0];
  };
  for await (const { bytes, place: at } of stream) {
    if (base === null) [base, place] = [at[0], [at[0], 0]];
    for (let from = 0; from < bytes.length; from += stepBytes) {
      unpacker.push(bytes.subarray(from, from + stepBytes));
      yield* ready.splice(0);
    }
  }
  unpacker.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}

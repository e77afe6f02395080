import { Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { bytesOf, type PlacedBytes } from './placed-bytes.ts';

/** Unpacks Zstandard (RFC 8878). It has no places inside: what was read before is unpacked again and dropped. Throws for damaged bytes. */
export async function* unzstd(stream: AsyncIterable<PlacedBytes>): AsyncGenerator<PlacedBytes> {
  const source = Readable.from(bytesOf(stream), { objectMode: false });
  const unpacker = createZstdDecompress();
  source.on('error', (error) => unpacker.destroy(error));
  let unpacked = 0;
  try {
    for await (const chunk of source.pipe(unpacker)) {
      const bytes: Uint8Array = chunk;
      yield { bytes, place: [0, unpacked] };
      unpacked += bytes.length;
    }
  } finally {
    source.destroy();
  }
}

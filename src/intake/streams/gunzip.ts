import { constants, crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';
import { byteWindow, holdAtLeast, letGo, type ByteWindow } from './byte-window.ts';
import { gzipHeadLength } from './gzip-head.ts';
import type { PlacedBytes } from './placed-bytes.ts';

/** A member that is not longer, packed and unpacked, is unpacked at once: records of WARC files are, and it costs a third. */
const packedAtOnce = 1_000_000;
const unpackedAtOnce = 16_000_000;
/** Behind its data each member has a checksum and a length. */
const trailerBytes = 8;

interface Unpacked {
  readonly bytes: Uint8Array;
  /** How many packed bytes it came from. */
  readonly used: number;
}

/** What comes of packed bytes, to their end or to that of the member; null where that is too much to be held. */
function unpackAtOnce(packed: Uint8Array): Unpacked | null {
  try {
    const options = {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: unpackedAtOnce,
    } as const;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- with `info` the engine is given too (node:zlib), which its types do not tell
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: InflateRaw;
    };
    return { bytes: buffer, used: engine.bytesWritten };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

/** Gives what an unpacker has ready until it has taken in what was written to it. Throws its error. */
async function* unpackedOf(unpacker: InflateRaw, packed: Uint8Array): AsyncGenerator<Uint8Array> {
  let isTaken = false;
  let failure: Error | null = null;
  let wake = (): void => {};
  const note = (error?: Error | null): void => {
    isTaken = true;
    failure ??= error ?? null;
    wake();
  };
  const more = (): void => wake();
  unpacker.on('readable', more);
  // Damaged data ends the unpacker without a word to the one who writes.
  unpacker.on('error', note);
  unpacker.write(packed, note);
  for (;;) {
    const waked = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const wasTaken = isTaken;
    for (let bytes: unknown = unpacker.read(); bytes instanceof Uint8Array; bytes = unpacker.read())
      yield bytes;
    if (wasTaken) break;
    if (!isTaken) await waked;
  }
  unpacker.removeListener('readable', more);
  unpacker.removeListener('error', note);
  if (failure !== null) throw failure;
}

/** Throws where what was unpacked is not what was packed: its checksum stands behind the data. */
function check(trailer: Uint8Array, checksum: number): void {
  if (Buffer.from(trailer.subarray(0, 4)).readUInt32LE(0) !== checksum)
    throw new Error('the checksum of the member is of other bytes');
}

/** Unpacks a member of any length as a stream, and leaves the window behind its data. Gives the checksum of what came of it. */
async function* unpackStream(window: ByteWindow, member: number): AsyncGenerator<PlacedBytes, number> {
  const unpacker = createInflateRaw();
  unpacker.on('error', () => {}); // Told by `unpackedOf`.
  let [fed, unpacked, checksum] = [0, 0, 0];
  try {
    for (;;) {
      const packed = window.bytes;
      fed += packed.length;
      for await (const bytes of unpackedOf(unpacker, packed)) {
        yield { bytes, place: [member, unpacked] };
        unpacked += bytes.length;
        checksum = crc32(bytes, checksum);
      }
      // Bytes that the unpacker did not take stand behind the end of the member.
      const left = fed - unpacker.bytesWritten;
      letGo(window, packed.length - left);
      if (left > 0) return checksum;
      if (!(await holdAtLeast(window, 1))) throw new Error('the stream ends inside a member');
    }
  } finally {
    unpacker.destroy();
  }
}

/** Unpacks one member. Throws where it is damaged, or where the stream ends inside it, after what came of it. */
async function* unpackMember(window: ByteWindow): AsyncGenerator<PlacedBytes> {
  const member = window.offset;
  letGo(window, await gzipHeadLength(window));
  for (let size = window.bytes.length; ; size = window.bytes.length) {
    const unpacked = window.bytes.length > packedAtOnce ? null : unpackAtOnce(window.bytes);
    if (unpacked === null) {
      const checksum = yield* unpackStream(window, member);
      if (!(await holdAtLeast(window, trailerBytes))) throw new Error('the end of the member is missing');
      check(window.bytes, checksum);
      letGo(window, trailerBytes);
      return;
    }
    const { bytes, used } = unpacked;
    const isWhole = used + trailerBytes <= window.bytes.length && used < window.bytes.length;
    if (
      !isWhole &&
      (await holdAtLeast(window, Math.max(size * 2, size + trailerBytes)), window.bytes.length > size)
    )
      continue;
    if (isWhole) check(window.bytes.subarray(used), crc32(bytes));
    yield { bytes, place: [member, 0] };
    if (!isWhole) throw new Error('the stream ends inside a member');
    letGo(window, used + trailerBytes);
    return;
  }
}

/**
 * Unpacks gzip (RFC 1952). Each member begins a place of its own, so that reading can begin again at it: WARC files have one for each record.
 * Zeros that pad the end are left out. Throws for bytes that are damaged, or cut inside a member, after what came of them. A long member is
 * given before its checksum is known.
 */
export async function* gunzip(stream: AsyncIterable<PlacedBytes>): AsyncGenerator<PlacedBytes> {
  const window = byteWindow(stream);
  while (await holdAtLeast(window, 1)) {
    if (window.bytes[0] === 0) letGo(window, 1);
    else yield* unpackMember(window);
  }
}

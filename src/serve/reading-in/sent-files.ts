import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Failure } from '../../model/failure.ts';
import type { SentName } from '../../pipeline/reading-in/sent-names.ts';

/** Bounds of what is sent for one reading. */
export interface SentLimits {
  readonly mostFiles: number;
  /** Bytes of one file, and of all files of a reading. */
  readonly fileBytes: number;
  readonly allBytes: number;
}

/** A file as far as it has come. */
interface SentFile extends SentName {
  /** Where its bytes lie: under a number in a folder of the reading, whatever its name is. */
  readonly path: string;
  bytes: number;
  /** Whether a part of it is coming just now. */
  isComing: boolean;
}

/** A part of a file: its bytes, and where they begin in it. */
export interface SentPart {
  readonly at: number;
  readonly bytes: ReadableStream<Uint8Array> | null;
}

/** The files that are sent for one reading, on the disk until it has ended. */
export interface SentFiles {
  /**
   * Writes a part of a file as it comes, holding no more of it than a chunk; gives how many bytes of the file are there. A part that begins at 0 begins
   * the file anew. Throws `part-misplaced`, `input-too-large` and `output-unwritable`.
   */
  readonly take: (of: SentName, part: SentPart) => Promise<number>;
  readonly all: () => readonly (SentName & { readonly path: string })[];
  /** Removes them. */
  readonly remove: () => Promise<void>;
}

/** Holds files in a folder of their own below that for temporary files, which is made with the first. */
export function sentFiles(limits: SentLimits): SentFiles {
  const files = new Map<string, SentFile>();
  let folder: Promise<string> | null = null;
  let total = 0;
  const begun = async (of: SentName): Promise<SentFile> => {
    folder ??= mkdtemp(join(tmpdir(), 'chancery-sent-'));
    const path = join(await folder, String(files.size));
    const key = JSON.stringify([of.folder, of.name]);
    const found = files.get(key);
    if (found !== undefined) return found;
    if (files.size >= limits.mostFiles)
      throw new Failure('input-too-large', `more than ${limits.mostFiles} files in one reading`);
    const file = { ...of, path, bytes: 0, isComing: false };
    files.set(key, file);
    return file;
  };
  const sizedAs = (file: SentFile, bytes: number): void => {
    total += bytes - file.bytes;
    file.bytes = bytes;
  };
  return {
    take: async (of, part) => {
      const file = await begun(of);
      checkPlace(file, part);
      file.isComing = true;
      sizedAs(file, part.at);
      try {
        await write(file, part, (length) => {
          sizedAs(file, file.bytes + length);
          return file.bytes <= limits.fileBytes && total <= limits.allBytes;
        });
      } catch (error) {
        sizedAs(file, part.at);
        await truncate(file.path, part.at).catch(() => {});
        throw error;
      } finally {
        file.isComing = false;
      }
      return file.bytes;
    },
    all: () => [...files.values()],
    remove: async () => {
      if (folder !== null) await rm(await folder, { recursive: true, force: true });
    },
  };
}

function checkPlace({ name, bytes, isComing }: SentFile, { at }: SentPart): void {
  const called = name.slice(0, 100);
  if (isComing) throw new Failure('part-misplaced', `${called}: a part of it is coming already`);
  if (at !== 0 && at !== bytes) throw new Failure('part-misplaced', `${called}: ${bytes} bytes have come`);
}

/** Writes a part where it belongs. Throws `input-too-large` with the first chunk that does not fit. */
async function write(
  { name, path }: SentFile,
  { at, bytes }: SentPart,
  fits: (length: number) => boolean,
): Promise<void> {
  const called = name.slice(0, 200);
  const bounded = new Transform({
    transform: (chunk: Uint8Array, _encoding, pass) =>
      fits(chunk.length) ? pass(null, chunk) : pass(new Failure('input-too-large', called)),
  });
  const source = bytes === null ? Readable.from([]) : Readable.fromWeb(bytes);
  const place = { flags: at === 0 ? 'w' : 'r+', start: at, mode: 0o600 };
  try {
    await pipeline(source, bounded, createWriteStream(path, place));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const isOfDisk = cause instanceof Error && 'path' in cause;
    const code = isOfDisk || isFull(cause) ? 'output-unwritable' : 'part-misplaced';
    throw new Failure(code, code === 'part-misplaced' ? `${called}: it broke off` : called, { cause });
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

import type { Readable } from 'node:stream';
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { Failure } from '../../model/failure.ts';
import { gatherBytes } from '../bytes-of.ts';
import { deepest, type Entry, type ReadEntry } from '../entry.ts';
import { failed } from '../failed.ts';
import type { Intake } from '../intake.ts';
import { localFiles } from './local-files.ts';
import { readInnerFiles, type InnerFile } from './read-inner-files.ts';
import { bytesOf, inOneChunk, placed, without, type PlacedBytes } from '../streams/placed-bytes.ts';

/** Strings are not decoded by the library, which would end the whole file at the first bad name. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/** A ZIP file opened by its directory, or the bytes of one that has none: its end is missing. */
type Opened = { readonly zip: ZipFile } | { readonly cut: AsyncIterable<Uint8Array> };

async function openZip(entry: Entry): Promise<Opened> {
  const yauzl = await import('yauzl');
  const { path, limits, subject } = entry;
  if (path !== null) return openedOrCut(yauzl.openPromise(path, options), () => bytesOf(entry.open(0)));
  const bytes = await gatherBytes(bytesOf(entry.open(0)), { bytes: limits.documentBytes, subject });
  return openedOrCut(yauzl.fromBufferPromise(Buffer.from(bytes), options), () => inOneChunk(bytes));
}

async function openedOrCut(opening: Promise<ZipFile>, cut: () => AsyncIterable<Uint8Array>): Promise<Opened> {
  try {
    return { zip: await opening };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return { cut: cut() };
  }
}

/** Bytes of an entry from an offset on: of a stored one by seeking, of a packed one by unpacking what stands before. */
async function* bytesFrom(zip: ZipFile, inner: ZipEntry, offset: number): AsyncGenerator<PlacedBytes> {
  const isStored = inner.compressionMethod === 0;
  const seek = isStored && offset > 0 ? { start: Math.min(offset, inner.compressedSize) } : undefined;
  const stream: Readable = await zip.openReadStreamPromise(inner, seek);
  try {
    if (isStored) yield* placed(stream, offset);
    else yield* without(placed(stream), offset);
  } finally {
    stream.destroy();
  }
}

/** Unix keeps a file's kind in the upper half of this field; a link is a file that holds a path. */
const isLink = ({ externalFileAttributes }: ZipEntry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

function refusalOf(inner: ZipEntry, subject: string): Intake | null {
  if (isLink(inner)) return { kind: 'passed', path: subject, why: 'no-file' };
  return inner.isEncrypted() ? failed('input-encrypted', subject) : null;
}

/** The files in the order of the directory. */
async function* filesIn(zip: ZipFile): AsyncGenerator<InnerFile> {
  const yauzl = await import('yauzl');
  for await (const inner of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = inner;
    yield {
      name: yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false),
      refusal: (subject) => refusalOf(inner, subject),
      open: (offset) => bytesFrom(zip, inner, offset),
    };
  }
}

async function* readWhole(entry: Entry, zip: ZipFile, read: ReadEntry): AsyncGenerator<Intake> {
  const count = yield* readInnerFiles(entry, filesIn(zip), read);
  if (count === 0) yield failed('input-empty', entry.subject);
}

/** The files that are there are read; the one in which the file is cut is named, then the file itself. */
async function* readCut(
  entry: Entry,
  cut: AsyncIterable<Uint8Array>,
  read: ReadEntry,
): AsyncGenerator<Intake> {
  yield* readInnerFiles(entry, localFiles(cut), read);
  yield failed('archive-broken', entry.subject);
}

/**
 * Reads a ZIP or WACZ file entry by entry, in the order of its directory, as a folder is read: each entry is called `<archive>/<name>`. Entries
 * whose paths lead out of it are refused, those with a password too; what is damaged in one entry leaves the others. Of a file whose directory is cut
 * off the entries that are there are read as they lie. After each entry it tells how far it has come.
 */
export async function* readZip(entry: Entry, read: ReadEntry): AsyncGenerator<Intake> {
  if (entry.depth >= deepest) {
    yield failed('archive-too-deep', entry.subject);
    return;
  }
  let opened: Opened | null = null;
  try {
    opened = await openZip(entry);
    yield* 'zip' in opened ? readWhole(entry, opened.zip, read) : readCut(entry, opened.cut, read);
  } catch (error) {
    yield error instanceof Failure
      ? { kind: 'failure', failure: error }
      : failed('archive-broken', entry.subject);
  } finally {
    if (opened !== null && 'zip' in opened) opened.zip.close();
  }
}

import type { Readable } from 'node:stream';
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { Failure } from '../../model/failure.ts';
import { compareText } from '../../model/order.ts';
import { gatherBytes } from '../bytes-of.ts';
import { deepest, type Entry, type ReadEntry } from '../entry.ts';
import { failed } from '../failed.ts';
import type { Intake } from '../intake.ts';
import { formOfName } from '../read-bytes.ts';
import { bytesOf, placed, without, type PlacedBytes } from '../streams/placed-bytes.ts';
import { isLeftAlone } from '../walk.ts';

type Yauzl = typeof import('yauzl');

/** Strings are not decoded by the library, which would end the whole file at the first bad name. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

async function openZip(yauzl: Yauzl, entry: Entry): Promise<ZipFile> {
  if (entry.path !== null) return yauzl.openPromise(entry.path, options);
  const bytes = await gatherBytes(bytesOf(entry.open(0)), {
    bytes: entry.limits.documentBytes,
    subject: entry.subject,
  });
  return yauzl.fromBufferPromise(Buffer.from(bytes), options);
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

/** What becomes of an entry by its name and head alone; null for one that is to be read. */
function refusal(inner: ZipEntry, name: string, subject: string): Intake | 'left-alone' | null {
  const parts = name.split('/');
  if (name.endsWith('/')) return 'left-alone';
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || parts.includes('..'))
    return failed('archive-path', subject);
  if (parts.some(isLeftAlone)) return 'left-alone';
  if (isLink(inner)) return { kind: 'passed', path: subject, why: 'no-file' };
  return inner.isEncrypted() ? failed('input-encrypted', subject) : null;
}

/** A WACZ file (1.1.1) is a ZIP file whose WARC files lie in `archive/`; its index and its list of pages tell of the same. */
const isOfWacz = (name: string): boolean => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name);

/** Endings that are not read, with how many entries have them. */
type Unread = Map<string, number>;

function isUnread(entry: Entry, name: string, unread: Unread): boolean {
  if (entry.form === 'wacz') return !isOfWacz(name);
  if (formOfName(name) !== null) return false;
  const ending = /\.[^./]{1,12}$/.exec(name)?.[0].toLowerCase() ?? '';
  unread.set(ending, (unread.get(ending) ?? 0) + 1);
  return true;
}

interface Inside {
  readonly zip: ZipFile;
  readonly inner: ZipEntry;
  readonly name: string;
  readonly resume: readonly number[];
}

async function* readInner(
  entry: Entry,
  { zip, inner, name, resume }: Inside,
  read: ReadEntry,
): AsyncGenerator<Intake> {
  const subject = `${entry.subject}/${name}`;
  try {
    yield* read({
      ...entry,
      name,
      form: null,
      source: `${entry.source}/${name}`,
      subject,
      open: (offset) => entry.bound.counted(bytesFrom(zip, inner, offset)),
      path: null,
      depth: entry.depth + 1,
      resume,
    });
  } catch (error) {
    if (error instanceof Failure && error.code === 'archive-bomb') throw error;
    yield error instanceof Failure ? { kind: 'failure', failure: error } : failed('archive-broken', subject);
  }
}

async function* readEntries(entry: Entry, zip: ZipFile, read: ReadEntry): AsyncGenerator<Intake> {
  const yauzl = await import('yauzl');
  const [first = 0, ...resume] = entry.resume;
  const unread: Unread = new Map();
  let at = -1;
  for await (const inner of zip.eachEntry()) {
    at += 1;
    if (at < first) continue;
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = inner;
    const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
    const refused = refusal(inner, name, `${entry.subject}/${name}`);
    if (refused === 'left-alone' || (refused === null && isUnread(entry, name, unread))) continue;
    if (refused !== null) yield refused;
    else
      for await (const intake of readInner(
        entry,
        { zip, inner, name, resume: at === first ? resume : [] },
        read,
      ))
        yield intake.kind === 'reached' ? { ...intake, position: [at, ...(intake.position ?? [])] } : intake;
    yield { kind: 'reached', archive: '', position: [at + 1] };
  }
  for (const [ending, count] of [...unread].toSorted(([a], [b]) => compareText(a, b)))
    yield { kind: 'passed', path: `${entry.subject}/*${ending}`, why: 'type', count };
  if (at === -1) yield failed('input-empty', entry.subject);
}

/**
 * Reads a ZIP or WACZ file entry by entry, in the order of its directory, as a folder is read: each entry is called `<archive>/<name>`. Entries
 * whose paths lead out of it are refused, those with a password too; what is damaged in one entry leaves the others. After each entry it
 * tells how far it has come.
 */
export async function* readZip(entry: Entry, read: ReadEntry): AsyncGenerator<Intake> {
  if (entry.depth >= deepest) {
    yield failed('archive-too-deep', entry.subject);
    return;
  }
  let zip: ZipFile | null = null;
  try {
    zip = await openZip(await import('yauzl'), entry);
    yield* readEntries(entry, zip, read);
  } catch (error) {
    yield error instanceof Failure
      ? { kind: 'failure', failure: error }
      : failed('archive-broken', entry.subject);
  } finally {
    zip?.close();
  }
}

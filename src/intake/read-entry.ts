import { Failure } from '../model/failure.ts';
import { readMail } from './archives/read-mail.ts';
import { readWarc } from './archives/read-warc.ts';
import { readZip } from './archives/read-zip.ts';
import { gatherBytes } from './bytes-of.ts';
import { deepest, type Entry } from './entry.ts';
import { failed } from './failed.ts';
import type { Intake } from './intake.ts';
import { readJsonLines } from './json-lines.ts';
import {
  formOfName,
  isDocumentForm,
  readBytes,
  sniffForm,
  type ByteForm,
  type FileForm,
} from './read-bytes.ts';
import { gunzip } from './streams/gunzip.ts';
import { peeked } from './streams/peeked.ts';
import { bytesOf, without, type PlacedBytes } from './streams/placed-bytes.ts';
import { unzstd } from './streams/unzstd.ts';

type Packed = 'gzip' | 'zstd';

const unpackers: Readonly<
  Record<Packed, (stream: AsyncIterable<PlacedBytes>) => AsyncIterable<PlacedBytes>>
> = {
  gzip: gunzip,
  zstd: unzstd,
};

/** The same entry without its packing. From an offset of a gzip file on it can be unpacked only where a member begins. */
function unpacked(entry: Entry, form: Packed): Entry {
  const inside = entry.name.replace(/\.(?:gz|zst)$/i, '');
  return {
    ...entry,
    name: inside,
    form: null,
    path: null,
    open: (offset) => entry.bound.counted(unpackers[form](entry.open(offset))),
  };
}

async function* readWhole(entry: Entry, form: ByteForm): AsyncGenerator<Intake> {
  const { limits, source, subject } = entry;
  const most = isDocumentForm(form) ? limits.documentBytes : limits.fileBytes;
  const bytes = await gatherBytes(bytesOf(entry.open(0)), { bytes: most, subject });
  yield* readBytes(bytes, { source, subject, form });
}

/** A WARC file from where another run has stopped. */
async function* readWarcFrom(entry: Entry): AsyncGenerator<Intake> {
  if (entry.depth >= deepest) {
    yield failed('archive-too-deep', entry.subject);
    return;
  }
  const [offset = 0, skip = 0] = entry.resume;
  yield* readWarc(without(entry.open(offset), skip), entry);
}

async function* readForm(entry: Entry, form: FileForm): AsyncGenerator<Intake> {
  switch (form) {
    case 'gzip':
    case 'zstd': {
      const inside = unpacked(entry, form);
      const isPackedTwice = ['gzip', 'zstd'].includes(formOfName(inside.name) ?? '');
      if (isPackedTwice) yield failed('archive-too-deep', entry.subject);
      else yield* readEntry(inside);
      return;
    }
    case 'zip':
    case 'wacz':
      yield* readZip({ ...entry, form }, readEntry);
      return;
    case 'warc':
      yield* readWarcFrom(entry);
      return;
    case 'mail':
      yield* readMail(entry, readEntry);
      return;
    case 'json-lines':
      yield* readJsonLines(bytesOf(entry.open(0)), entry);
      return;
    case 'json':
    case 'csv':
    case 'tsv':
    case 'feed':
    case 'html':
    case 'markdown':
    case 'text':
    case 'pdf':
    case 'docx':
    case 'odt':
      yield* readWhole(entry, form);
  }
}

/**
 * Reads one file of any form, on the disk or inside an archive: by the form that is known, else by its ending, else by its first bytes. Throws
 * what its stream throws.
 */
export async function* readEntry(entry: Entry): AsyncGenerator<Intake> {
  const named = entry.form ?? formOfName(entry.name);
  if (named !== null) {
    yield* readForm(entry, named);
    return;
  }
  const { head, stream } = await peeked(entry.open(0));
  let isFirst = true;
  const open = (offset: number): AsyncIterable<PlacedBytes> => {
    const begun = isFirst && offset === 0;
    isFirst = false;
    return begun ? stream : entry.open(offset);
  };
  const form = sniffForm(head);
  const isPackedTwice = /\.(?:gz|zst)$/i.test(entry.subject) && (form === 'gzip' || form === 'zstd');
  if (isPackedTwice && entry.path === null) throw new Failure('archive-too-deep', entry.subject);
  yield* readForm({ ...entry, open }, form);
}

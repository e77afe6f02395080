import { placed, without } from '../streams/placed-bytes.ts';
import type { InnerFile } from './read-inner-files.ts';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** Stored, or packed with deflate. */
const methods: readonly number[] = [0, 8];

type Come =
  | { readonly kind: 'file'; readonly file: UnzipFile }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly isLast: boolean }
  | { readonly kind: 'damage'; readonly error: Error };

/** What comes of a stream of a ZIP file, one after the other; null at the end, also where the stream is cut in a file. */
function comingFrom(chunks: AsyncIterator<Uint8Array>): () => Promise<Come | null> {
  let come: Come[] = [];
  let given = 0;
  const unzip = new Unzip((file) => {
    come.push({ kind: 'file', file });
    file.ondata = (error, bytes, isLast) =>
      come.push(error === null ? { kind: 'bytes', bytes, isLast } : { kind: 'damage', error });
    if (methods.includes(file.compression)) file.start();
    else come.push({ kind: 'damage', error: new Error(`packed by method ${file.compression}`) });
  });
  unzip.register(UnzipInflate);
  return async () => {
    while (given >= come.length) {
      [come, given] = [[], 0];
      const next = await chunks.next();
      if (next.done === true) return null;
      unzip.push(next.value);
    }
    given += 1;
    return come[given - 1];
  };
}

/**
 * The files in a ZIP file in the order in which they lie there, before its directory, until it ends or is cut; nothing is held but the chunk at hand. The bytes
 * of each come once, before the next is asked for, and throw where it is damaged, or where the file is cut in it, after what came of it. That a file is a link
 * only the directory says.
 */
export async function* localFiles(stream: AsyncIterable<Uint8Array>): AsyncGenerator<InnerFile> {
  const chunks = stream[Symbol.asyncIterator]();
  const coming = comingFrom(chunks);
  let next = await coming();
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      next = await coming();
      if (next === null) throw new Error('the file is cut here');
      if (next.kind === 'file') throw new Error('the end is missing');
      if (next.kind === 'damage') throw next.error;
      if (next.bytes.length > 0) yield next.bytes;
      if (next.isLast) return;
    }
  }
  try {
    while (next !== null) {
      const begun: Come = next;
      if (begun.kind === 'file')
        yield {
          name: begun.file.name,
          refusal: () => null,
          open: (offset) => without(placed(bytes()), offset),
        };
      // Where the bytes were read, the next file may have come.
      if (next === begun || next?.kind !== 'file') next = await coming();
    }
  } finally {
    await chunks.return?.();
  }
}

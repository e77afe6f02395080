import { fileFailure } from './bytes-of.ts';
import type { Entry } from './entry.ts';
import type { Intake, IntakeLimits } from './intake.ts';
import { Failure } from '../model/failure.ts';
import type { FileForm } from './read-bytes.ts';
import { readEntry } from './read-entry.ts';
import { placed, type PlacedBytes } from './streams/placed-bytes.ts';
import { unpackingBound } from './unpacking-bound.ts';

/** Bytes that come once, from a pipe or over the web. */
export interface OneStream {
  /** Its name, whose ending tells the form where none is known. */
  readonly name: string;
  readonly form: FileForm | null;
  readonly source: string;
  readonly subject: string;
  readonly bytes: AsyncIterable<Uint8Array | string>;
  readonly limits: IntakeLimits;
}

/** Reads a stream of any form. Where a run stopped is of no use to the next, since the stream comes from its start each time. Never throws. */
export async function* readStream(stream: OneStream): AsyncGenerator<Intake> {
  try {
    for await (const intake of readEntry(entryOf(stream))) if (intake.kind !== 'reached') yield intake;
  } catch (error) {
    yield { kind: 'failure', failure: failureOf(stream.subject, error) };
  }
}

function entryOf({ bytes, ...stream }: OneStream): Entry {
  let come = 0;
  async function* counted(): AsyncGenerator<PlacedBytes> {
    for await (const part of placed(bytes)) {
      come += part.bytes.length;
      yield part;
    }
  }
  const { subject, limits } = stream;
  const bound = unpackingBound({ subject, free: limits.unpackedBytes, packed: () => come });
  return { ...stream, open: counted, path: null, depth: 0, bound, resume: [] };
}

/** An error without a code of the file system comes from what unpacks: the bytes are damaged. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const isOfSystem = error instanceof Error && 'syscall' in error;
  return isOfSystem ? fileFailure(path, error) : new Failure('archive-broken', path, { cause: error });
}

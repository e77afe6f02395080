import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';
import { fileFailure, gatherBytes } from './bytes-of.ts';
import { failed } from './failed.ts';
import { isWebAddress } from './fetch/is-web-address.ts';
import { usualLimits } from './intake.ts';
import type { Intake, IntakeLimits } from './intake.ts';
import { readJsonLines } from './json-lines.ts';
import { formOfName, readBytes, sniffForm } from './read-bytes.ts';
import { walkFiles } from './walk.ts';

/** How inputs are read. */
export interface ReadInputsOptions {
  readonly limits?: Partial<IntakeLimits>;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Reads an address on the web; where it is not given, addresses are refused. */
  readonly web?: (address: string) => AsyncGenerator<Intake>;
}

interface FileToRead {
  readonly path: string;
  readonly source: string;
  readonly limits: IntakeLimits;
}

async function wholeFile(file: FileToRead): Promise<Uint8Array> {
  const handle = await open(file.path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > file.limits.fileBytes) throw new Failure('input-too-large', file.path);
    const stream = handle.createReadStream({ autoClose: false });
    return await gatherBytes(stream, { bytes: file.limits.fileBytes, subject: file.path });
  } finally {
    await handle.close();
  }
}

async function* readFile(file: FileToRead): AsyncGenerator<Intake> {
  const named = formOfName(file.path);
  try {
    if (named === 'json-lines') {
      yield* readJsonLines(createReadStream(file.path), { ...file, subject: file.path });
      return;
    }
    const bytes = await wholeFile(file);
    const form = named ?? (/\.te?xt$/i.test(file.path) ? 'text' : sniffForm(bytes));
    yield* readBytes(bytes, { source: file.source, subject: file.path, form });
  } catch (error) {
    yield { kind: 'failure', failure: error instanceof Failure ? error : fileFailure(file.path, error) };
  }
}

/** Standard input is gathered whole up to the limit, since its form shows only in its first characters. */
async function* readStandardInput(
  stdin: AsyncIterable<Uint8Array | string>,
  limits: IntakeLimits,
): AsyncGenerator<Intake> {
  try {
    const bytes = await gatherBytes(stdin, { bytes: limits.fileBytes, subject: '-' });
    const form = sniffForm(bytes);
    if (form === 'json-lines') yield* readJsonLines(only(bytes), { source: '-', subject: '-', limits });
    else yield* readBytes(bytes, { source: '-', subject: '-', form });
  } catch (error) {
    yield { kind: 'failure', failure: error instanceof Failure ? error : fileFailure('-', error) };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * Reads files, folders and standard input (`-`) as sources, one at a time, in the order given; a folder's files in the
 * order of their names. Nothing is held but the file at hand.
 *
 * Forms: `.txt`, `.md`, `.html`, `.json` (an object or a list), `.jsonl`, feeds (`.xml`, `.rss`, `.atom`); a file of
 * another ending that is given by itself, and standard input, show their form by their first characters.
 * Never throws: what cannot be read gives a failure in its place, and the rest is read.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadInputsOptions = {},
): AsyncGenerator<Intake> {
  const limits: IntakeLimits = { ...usualLimits, ...options.limits };
  for (const path of paths) {
    if (path === '-') {
      yield* readStandardInput(options.stdin ?? process.stdin, limits);
      continue;
    }
    if (isWebAddress(path)) {
      if (options.web === undefined) yield failed('url-not-web', path);
      else yield* options.web(path);
      continue;
    }
    for await (const entry of walkFiles(path)) {
      if (entry.kind !== 'file') yield entry;
      else yield* readFile({ ...entry, limits });
    }
  }
}

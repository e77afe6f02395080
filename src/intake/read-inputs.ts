import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';
import type { Entry } from './entry.ts';
import { failed } from './failed.ts';
import { isWebAddress } from './fetch/is-web-address.ts';
import { calledTo, metInFolder, type Input, type NamedFile } from './named-files.ts';
import { usualLimits } from './intake.ts';
import type { Intake, IntakeLimits } from './intake.ts';
import { formOfName, isDocumentForm, type FileForm } from './file-forms.ts';
import { readEntry } from './read-entry.ts';
import { failureOf, readStream } from './read-stream.ts';
import { placed } from './streams/placed-bytes.ts';
import { unpackingBound } from './unpacking-bound.ts';
import { walkFiles } from './walk.ts';

/** How inputs are read. */
export interface ReadInputsOptions {
  readonly limits?: Partial<IntakeLimits>;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** How far another run has read an archive, as `Reached` told it; null where none did. Every archive is read whole where not given. */
  readonly reachedIn?: (archive: string) => Promise<readonly number[] | null>;
  /** Reads an address on the web; where it is not given, addresses are refused. */
  readonly web?: (address: string) => AsyncGenerator<Intake>;
  /** Told of each input as it is begun. */
  readonly onInput?: (input: Input) => void;
}

/** Standard input shows its form in its first bytes. */
const standardInput = { name: '-', form: null, source: '-', subject: '-' };

interface FileToRead {
  /** Where its bytes lie. */
  readonly path: string;
  /** Its name, whose ending tells the form. */
  readonly name: string;
  readonly source: string;
  /** What it is called to the user. */
  readonly subject: string;
  readonly limits: IntakeLimits;
  readonly reachedIn: ReadInputsOptions['reachedIn'];
}

/** Forms that are read as streams: their size is bound by what they hold. */
const streamed: ReadonlySet<FileForm | null> = new Set([
  'json-lines',
  'gzip',
  'zstd',
  'zip',
  'wacz',
  'warc',
  null,
] as const);

/** Throws `input-too-large` for a file that is read whole, before any of it is read. */
function refuseLarge({ name, subject, limits }: FileToRead, size: number): void {
  const form = formOfName(name);
  if (form === null || streamed.has(form)) return;
  if (size > (isDocumentForm(form) ? limits.documentBytes : limits.fileBytes))
    throw new Failure('input-too-large', subject);
}

async function* readFile(file: FileToRead): AsyncGenerator<Intake> {
  try {
    const { size, mtimeMs } = await stat(file.path);
    refuseLarge(file, size);
    const isArchive = streamed.has(formOfName(file.name));
    const archive = isArchive ? `${await realpath(file.path)} ${size} ${mtimeMs}` : '';
    const resume = (isArchive ? await file.reachedIn?.(archive) : null) ?? [];
    const entry: Entry = {
      ...file,
      form: null,
      open: (offset) => placed(createReadStream(file.path, { start: offset }), offset),
      depth: 0,
      bound: unpackingBound({ subject: file.subject, free: file.limits.unpackedBytes, packed: () => size }),
      resume,
    };
    let begun = resume.length > 0;
    for await (const intake of readEntry(entry)) {
      begun ||= intake.kind === 'reached';
      yield intake.kind === 'reached' ? { ...intake, archive } : intake;
    }
    if (begun) yield { kind: 'reached', archive, position: null };
  } catch (error) {
    yield { kind: 'failure', failure: failureOf(file.subject, error) };
  }
}

/**
 * Reads files, folders and standard input (`-`) as sources, one at a time, in the order given; a folder's files in the
 * order of their names, and files that go by another name by that. Nothing is held but the file, entry or record at hand.
 *
 * Forms: text, Markdown, pages, JSON, JSON Lines, CSV, feeds, PDF, Word and OpenDocument texts, mail; packed with gzip or Zstandard, or in
 * ZIP, WARC and WACZ files. A file of another ending that is given by itself, and standard input, show their form by their first bytes.
 * Never throws: what cannot be read gives a failure in its place, and the rest is read.
 */
export async function* readInputs(
  inputs: readonly Input[],
  options: ReadInputsOptions = {},
): AsyncGenerator<Intake> {
  const limits: IntakeLimits = { ...usualLimits, ...options.limits };
  for (const input of inputs) {
    options.onInput?.(input);
    if (typeof input !== 'string') {
      yield* readNamed(input, limits);
    } else if (input === '-') {
      yield* readStream({ ...standardInput, bytes: options.stdin ?? process.stdin, limits });
    } else if (isWebAddress(input)) {
      if (options.web === undefined) yield failed('url-not-web', input);
      else yield* options.web(input);
    } else {
      yield* readPath(input, { limits, reachedIn: options.reachedIn });
    }
  }
}

/** Reads what lies at a path of this machine. */
async function* readPath(
  path: string,
  manner: Pick<FileToRead, 'limits' | 'reachedIn'>,
): AsyncGenerator<Intake> {
  for await (const entry of walkFiles(path)) {
    if (entry.kind !== 'file') yield entry;
    else yield* readFile({ ...entry, name: entry.path, subject: entry.path, ...manner });
  }
}

/** Reads a file that goes by another name, as a walk that came to it by that name would. */
async function* readNamed(file: NamedFile, limits: IntakeLimits): AsyncGenerator<Intake> {
  const met = metInFolder(file);
  if (met === 'left-alone') return;
  if (met !== 'read') {
    yield met;
    return;
  }
  const { path, name } = file;
  const named = { path, name, source: name, subject: calledTo(file), limits, reachedIn: undefined };
  // Where a run has stopped in it helps nobody: the bytes lie there for this run alone.
  for await (const intake of readFile(named)) if (intake.kind !== 'reached') yield intake;
}

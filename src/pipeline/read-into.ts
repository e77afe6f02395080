import { Failure } from '../model/failure.ts';
import type { Reading } from '../model/reading.ts';
import type { Intake } from '../intake/intake.ts';
import type { Source } from '../model/source.ts';
import type { Outcome } from './reader.ts';

/** What became of one input, told once it is safe in the record. */
export type Progress =
  | { readonly kind: 'saved'; readonly source: string; readonly reading: Reading; readonly isNew: boolean }
  | { readonly kind: 'not-an-article'; readonly source: string; readonly reason: string }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** The doors of the pipeline: how a source is read, and where its reading is kept. */
export interface Doors {
  /** Bytes to claims, in this thread or another. */
  readonly read: (source: Source) => Promise<Outcome>;
  /** Keeps a reading; once it returns, the reading survives a crash. Gives false where the record had it. */
  readonly save: (reading: Reading) => Promise<boolean>;
  /** How many sources may be under way at once, from 1. */
  readonly ahead: number;
}

/** Reads every input into the record, a few at once, and tells what became of each in the order given. */
export async function* readInto(inputs: AsyncIterable<Intake>, doors: Doors): AsyncGenerator<Progress> {
  const underWay: Promise<Progress | (() => Promise<Progress>)>[] = [];
  for await (const input of inputs) {
    underWay.push(begin(input, doors));
    if (underWay.length >= doors.ahead) yield await finish(underWay.shift());
  }
  while (underWay.length > 0) yield await finish(underWay.shift());
}

async function begin(input: Intake, doors: Doors): Promise<Progress | (() => Promise<Progress>)> {
  if (input.kind === 'failure') return input;
  const { source } = input.source;
  const outcome = await readSafely(input.source, doors);
  if (outcome.kind === 'failure') return outcome;
  if (outcome.kind === 'not-an-article') return { kind: 'not-an-article', source, reason: outcome.reason };
  const { reading } = outcome;
  return async () => ({ kind: 'saved', source, reading, isNew: await doors.save(reading) });
}

/** A fault of ours in one article must not cost the others: it is reported by name. */
async function readSafely(source: Source, doors: Doors): Promise<Outcome | (Progress & { kind: 'failure' })> {
  try {
    return await doors.read(source);
  } catch (cause) {
    return { kind: 'failure', failure: new Failure('reading-failed', source.source, { cause }) };
  }
}

async function finish(begun: Promise<Progress | (() => Promise<Progress>)> | undefined): Promise<Progress> {
  if (begun === undefined) throw new Error('nothing under way');
  const done = await begun;
  return typeof done === 'function' ? done() : done;
}

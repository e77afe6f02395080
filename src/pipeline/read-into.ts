import type { Intake, Passed, Reached } from '../intake/intake.ts';
import { Failure } from '../model/failure.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { IsKnown } from './known-article.ts';
import type { Unreadable } from './reader.ts';

/** What became of the inputs, told once it is safe in the record. */
export type Progress =
  | { readonly kind: 'saved'; readonly saved: number; readonly known: number }
  | (Unreadable & { readonly source: string })
  | { readonly kind: 'failure'; readonly failure: Failure }
  | Passed;

/** What `Doors.read` gives for one source: a reading, in the form that `Doors.save` takes, or why there is none. */
export type Given<R> = { readonly kind: 'reading'; readonly reading: R } | Unreadable | Repeated;

/** What a source tells is in the record already, from the same place: the same text in other bytes. */
export interface Repeated {
  readonly kind: 'known';
}

/** How `readInto` reads a source and where it keeps readings: both are handed in. */
export interface Doors<R = Reading> {
  /** Bytes to claims, in this thread or another. */
  readonly read: (source: Source) => Promise<Given<R>>;
  /** Keeps readings; once it returns, they survive a crash. */
  readonly save: (readings: readonly R[]) => Promise<{ readonly saved: number; readonly known: number }>;
  /** Whether what a source holds is in the record already: it is then not read. Every source is read where not given. */
  readonly isKnown?: IsKnown;
  /** Keeps how far an archive has been read. It is called once all that was read of it up to there is kept. */
  readonly noteReached?: (reached: Pick<Reached, 'archive' | 'position'>) => Promise<void>;
  /** How many sources may be under way at once, from 1. */
  readonly ahead: number;
}

/** How many readings are saved in one transaction: each commit waits for the disk, with one article or with many. */
const together = 24;

/** Reads every input into the record, a few at once, and tells what became of them in the order given. */
export async function* readInto<R>(inputs: AsyncIterable<Intake>, doors: Doors<R>): AsyncGenerator<Progress> {
  let unsaved: R[] = [];
  // How far each archive is read, once what is unsaved is saved; and how often that has been told since it was noted.
  let reached = new Map<string, Reached>();
  let told = 0;
  async function* flush(): AsyncGenerator<Progress> {
    if (unsaved.length > 0) yield { kind: 'saved', ...(await doors.save(unsaved)) };
    for (const one of reached.values()) await doors.noteReached?.(one);
    [unsaved, reached, told] = [[], new Map(), 0];
  }
  for await (const outcome of outcomesOf(inputs, doors)) {
    switch (outcome.kind) {
      case 'reading':
        unsaved.push(outcome.reading);
        if (unsaved.length >= together) yield* flush();
        break;
      case 'reached':
        reached.set(outcome.archive, outcome);
        told += 1;
        if (unsaved.length === 0 && told >= together) yield* flush();
        break;
      case 'known':
        yield { kind: 'saved', saved: 0, known: 1 };
        break;
      case 'not-an-article':
      case 'failure':
      case 'passed':
        yield outcome;
    }
  }
  yield* flush();
}

type Read<R> =
  | Extract<Given<R>, { kind: 'reading' }>
  | Repeated
  | Reached
  | Exclude<Progress, { kind: 'saved' }>;

/** What reading gives for each input, in their order, with at most `ahead` of them under way. */
async function* outcomesOf<R>(inputs: AsyncIterable<Intake>, doors: Doors<R>): AsyncGenerator<Read<R>> {
  const underWay: Promise<Read<R>>[] = [];
  for await (const input of inputs) {
    underWay.push(readSafely(input, doors));
    if (underWay.length < doors.ahead) continue;
    const [first] = underWay.splice(0, 1);
    if (first !== undefined) yield await first;
  }
  for (const one of underWay) yield await one;
}

/**
 * Reads one input. An error thrown while reading becomes the failure `reading-failed` of that source, so that the other inputs are
 * still read.
 */
async function readSafely<R>(input: Intake, doors: Doors<R>): Promise<Read<R>> {
  if (input.kind === 'unchanged') return { kind: 'known' };
  if (input.kind !== 'source') return input;
  const { source } = input.source;
  try {
    if (doors.isKnown !== undefined && (await doors.isKnown(input.source))) return { kind: 'known' };
    const outcome = await doors.read(input.source);
    return outcome.kind === 'not-an-article' ? { ...outcome, source } : outcome;
  } catch (cause) {
    // A bound of the reading itself says so by its own code.
    if (cause instanceof Failure && cause.code.startsWith('reading-'))
      return { kind: 'failure', failure: cause };
    return { kind: 'failure', failure: new Failure('reading-failed', source, { cause }) };
  }
}

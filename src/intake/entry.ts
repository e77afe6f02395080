import type { Intake, IntakeLimits } from './intake.ts';
import type { FileForm } from './read-bytes.ts';
import type { PlacedBytes } from './streams/placed-bytes.ts';
import type { UnpackingBound } from './unpacking-bound.ts';

/** One file to read, on the disk or inside an archive. */
export interface Entry {
  /** Its name, whose ending tells the form. */
  readonly name: string;
  /** The form where it is known otherwise. */
  readonly form: FileForm | null;
  readonly source: string;
  /** What it is called to the user. */
  readonly subject: string;
  /** Its bytes from an offset on. */
  readonly open: (offset: number) => AsyncIterable<PlacedBytes>;
  /** Where it lies on the disk; null inside an archive. */
  readonly path: string | null;
  /** How many archives are around it. */
  readonly depth: number;
  readonly limits: IntakeLimits;
  readonly bound: UnpackingBound;
  /** Where another run has stopped, in this entry and those inside; empty to begin at the beginning. */
  readonly resume: readonly number[];
}

/** Reads an entry of any form. Archives are handed it, to read what is inside them. */
export type ReadEntry = (entry: Entry) => AsyncGenerator<Intake>;

/** So many archives may be around a file: one, or one inside another. */
export const deepest = 2;

import type { Failure } from '../model/failure.ts';
import type { Source } from '../model/source.ts';

/**
 * Why something in a folder was passed over: its ending is of no kind that is read, it is a pipe, a socket or a device, a link back to a
 * folder above it or to itself, or a link to what is read by its own path.
 */
export type PassedOver = 'type' | 'no-file' | 'link-above' | 'link-endless' | 'link-inside';

/** Something in a folder that was passed over. */
export interface Passed {
  readonly kind: 'passed';
  readonly path: string;
  readonly why: PassedOver;
}

/** Something that has not changed since it was read: its server says so. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly source: string;
}

/** What intake gives for each thing it meets: a source to read, or why there is none. After a failure the other inputs are still read. */
export type Intake =
  | { readonly kind: 'source'; readonly source: Source }
  | Passed
  | Unchanged
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Bounds on what is taken in. */
export interface IntakeLimits {
  /** Greatest size of one file, or of standard input, in bytes; `.jsonl` is bound by the line instead. */
  readonly fileBytes: number;
  /** Greatest size of one line of a `.jsonl` file, in bytes. */
  readonly lineBytes: number;
}

/** 20 MB a file, 20 MB a line: a hundred times the longest treaty. */
export const usualLimits: IntakeLimits = { fileBytes: 20_000_000, lineBytes: 20_000_000 };

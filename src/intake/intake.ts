import type { Failure } from '../model/failure.ts';
import type { Source } from '../model/source.ts';

/**
 * Why something in a folder was passed over: its ending is of no kind that is read, it is a pipe, a socket or a device, a link back to a
 * folder above it or to itself, a link to what is read by its own path, records of an archive that hold no article (requests, pictures, …),
 * or addresses that a list names (OPML, a sitemap).
 */
export type PassedOver =
  | 'type'
  | 'no-file'
  | 'link-above'
  | 'link-endless'
  | 'link-inside'
  | 'record'
  | 'address';

/** Something in a folder that was passed over. */
export interface Passed {
  readonly kind: 'passed';
  readonly path: string;
  readonly why: PassedOver;
  /** How many of a kind are told together; one where not given. */
  readonly count?: number;
}

/** How far an archive has been read: all before it was given, so that another run may begin there. */
export interface Reached {
  readonly kind: 'reached';
  /** What tells the file from others: its path, size and time of change. */
  readonly archive: string;
  /** The number of the next entry, or the offset of the next record, in each archive around it from the outermost in; null at the end. */
  readonly position: readonly number[] | null;
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
  | Reached
  | Unchanged
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Bounds on what is taken in. */
export interface IntakeLimits {
  /** Greatest size of one text, page or feed, in bytes, also inside an archive; `.jsonl` is bound by the line, archives by what unpacks. */
  readonly fileBytes: number;
  /** Greatest size of one document (PDF, Word, OpenDocument, mail), or of an archive inside another, in bytes. */
  readonly documentBytes: number;
  /** So many bytes may come of any archive, however small it is; beyond them no more than 250 times its size. */
  readonly unpackedBytes: number;
  /** Greatest size of one line of a `.jsonl` file, in bytes. */
  readonly lineBytes: number;
}

/** 20 MB a file, 20 MB a line: a hundred times the longest treaty; documents may hold pictures. */
export const usualLimits: IntakeLimits = {
  fileBytes: 20_000_000,
  documentBytes: 100_000_000,
  unpackedBytes: 100_000_000,
  lineBytes: 20_000_000,
};

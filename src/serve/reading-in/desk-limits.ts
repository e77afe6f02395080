import type { SentLimits } from './sent-files.ts';

/** Bounds of what is read for others. */
export interface DeskLimits extends SentLimits {
  /** Readings that have not ended: one is under way, the others wait or are being sent. */
  readonly mostOpen: number;
  /** Ended readings that can still be asked about. */
  readonly mostEnded: number;
  /** How long a reading may wait for its next file, in milliseconds. */
  readonly patienceMs: number;
  /** How long a reading that is stopped may take to end what is under way, in milliseconds. */
  readonly graceMs: number;
}

/** A folder of a year's news, and archives of a month of the web; ten minutes until somebody has gone. */
export const usualDeskLimits: DeskLimits = {
  mostFiles: 20_000,
  fileBytes: 500_000_000,
  allBytes: 2_000_000_000,
  mostOpen: 8,
  mostEnded: 20,
  patienceMs: 600_000,
  graceMs: 90_000,
};

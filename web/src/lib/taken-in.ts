import type { ToldReading } from '../../../src/model/told-reading.ts';

/** What the server takes in. */
export interface TakenIn {
  readonly takesIn: boolean;
  readonly fileBytes: number;
  readonly endings: readonly string[];
  readonly leftAlone: string;
  readonly readings: readonly ToldReading[];
}

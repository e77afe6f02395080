/** Why something was not read. */
export interface ToldRefusal {
  readonly subject: string;
  readonly code: string;
  readonly title: string;
}

/** How far a reading on the server is. */
export interface ToldReading {
  readonly id: string;
  readonly state: 'gathering' | 'waiting' | 'reading' | 'settling' | 'done' | 'stopped' | 'failed';
  readonly inputs: number;
  readonly left: number;
  readonly read: number;
  readonly saved: number;
  readonly known: number;
  readonly refused: number;
  readonly refusals: readonly ToldRefusal[];
  readonly passed: number;
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly source: string;
  }[];
  readonly after: string | null;
  readonly failure: ToldRefusal | null;
}

/** What the server takes in. */
export interface TakenIn {
  readonly takesIn: boolean;
  readonly fileBytes: number;
  readonly endings: readonly string[];
  readonly leftAlone: string;
  readonly readings: readonly ToldReading[];
}

/** Whether nothing more becomes of a reading. */
export const isOver = ({ state }: ToldReading): boolean =>
  state === 'done' || state === 'stopped' || state === 'failed';

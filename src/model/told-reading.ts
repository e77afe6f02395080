import type { FailureCode } from './failure.ts';

/** An article that was read, as it is told. */
export interface ReadArticle {
  readonly id: string;
  readonly title: string | null;
  readonly source: string;
}

/** How far a reading is: files are sent; it waits for another; it is read; facts are made of it; it has ended in one of three ways. */
export const readingStates = [
  'gathering',
  'waiting',
  'reading',
  'settling',
  'done',
  'stopped',
  'failed',
] as const;
export type ReadingState = (typeof readingStates)[number];

/** Why something was not read, in the words of its code. */
export interface ToldRefusal {
  readonly subject: string;
  readonly code: FailureCode;
  readonly title: string;
}

/** A reading as clients are told it. */
export interface ToldReading {
  readonly id: string;
  readonly state: ReadingState;
  /** Who began it: the name of a token; null where none is asked for. */
  readonly by: string | null;
  /** Files that were sent, and addresses. */
  readonly inputs: number;
  /** Inputs that have not been dealt with. */
  readonly left: number;
  /** Articles that were read; one is counted as saved once it is safe. */
  readonly read: number;
  readonly saved: number;
  readonly known: number;
  readonly refused: number;
  /** What was refused first: of more, `refused` tells their number. */
  readonly refusals: readonly ToldRefusal[];
  /** Files of folders that are of no kind that is read, and what archives hold beside articles. */
  readonly passed: number;
  /** The articles that were read first. */
  readonly articles: readonly ReadArticle[];
  /** The place of the live stream behind which its news stand; null before it is read. */
  readonly after: string | null;
  /** Why it has failed. */
  readonly failure: ToldRefusal | null;
}

/** Whether nothing more becomes of a reading. */
export function isOver({ state }: Pick<ToldReading, 'state'>): boolean {
  return state === 'done' || state === 'stopped' || state === 'failed';
}

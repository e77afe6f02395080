import { failureTexts, type FailureCode } from '../../model/failure.ts';
import type { JobStep, ReadArticle } from '../../pipeline/reading-in/read-job.ts';

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

/** How many refusals, and how many articles, are told one by one. */
const mostRefusals = 200;
const mostArticles = 50;

/** A reading of which nothing has been sent yet. */
export function newReading(id: string, by: string | null): ToldReading {
  const none = { inputs: 0, left: 0, read: 0, saved: 0, known: 0, refused: 0, passed: 0 };
  return { id, state: 'gathering', by, ...none, refusals: [], articles: [], after: null, failure: null };
}

/** Whether nothing more becomes of a reading. */
export function isOver({ state }: Pick<ToldReading, 'state'>): boolean {
  return state === 'done' || state === 'stopped' || state === 'failed';
}

/** A refusal in the words of its code. */
export function toldRefusal({
  code,
  subject,
}: {
  readonly code: FailureCode;
  readonly subject: string;
}): ToldRefusal {
  return { subject, code, title: failureTexts[code] };
}

/** The reading after one more step of its job; `begun` inputs have been taken up by then. */
export function afterStep(told: ToldReading, step: JobStep, begun: number): ToldReading {
  const next = counted(told, step);
  const dealtWith = next.read + next.refused + next.known;
  const left = Math.max(next.inputs - begun, next.inputs - dealtWith, 0);
  return { ...next, left: Math.min(told.left, left) };
}

function counted(told: ToldReading, step: JobStep): ToldReading {
  switch (step.kind) {
    case 'begun':
      return told;
    case 'read':
      return { ...told, read: told.read + 1, articles: few(told.articles, step.article, mostArticles) };
    case 'saved':
      return { ...told, saved: told.saved + step.saved, known: told.known + step.known };
    case 'refused':
      return {
        ...told,
        refused: told.refused + 1,
        refusals: few(told.refusals, toldRefusal(step), mostRefusals),
      };
    case 'passed':
      return { ...told, passed: told.passed + step.count };
    case 'settling':
      return { ...told, state: 'settling' };
  }
}

/** The first so many of a list that grows. */
function few<T>(list: readonly T[], one: T, most: number): readonly T[] {
  return list.length < most ? [...list, one] : list;
}

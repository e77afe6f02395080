import { failureTexts, type FailureCode } from '../../model/failure.ts';
import type { ToldReading, ToldRefusal } from '../../model/told-reading.ts';
import type { JobStep } from '../../pipeline/reading-in/read-job.ts';

/** How many refusals, and how many articles, are told one by one. */
const mostRefusals = 200;
const mostArticles = 50;

/** A reading of which nothing has been sent yet. */
export function newReading(id: string, by: string | null): ToldReading {
  const none = { inputs: 0, left: 0, read: 0, saved: 0, known: 0, refused: 0, passed: 0 };
  return { id, state: 'gathering', by, ...none, refusals: [], articles: [], after: null, failure: null };
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

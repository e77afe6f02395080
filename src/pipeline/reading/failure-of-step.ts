import { Failure } from '../../model/failure.ts';
import type { Progress } from '../read-into.ts';

/** The failure that a step of reading tells of, under its code; null for one that tells of none. */
export function failureOfStep(step: Progress): Failure | null {
  switch (step.kind) {
    case 'saved':
    case 'passed':
      return null;
    case 'failure':
      return step.failure;
    case 'not-an-article':
      return step.code === undefined
        ? new Failure('input-not-article', `${step.source} (${step.reason})`)
        : new Failure(step.code, step.source);
  }
}

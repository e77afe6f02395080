import { Failure, type FailureCode } from '../model/failure.ts';
import type { Intake } from './intake.ts';

/** An input that cannot be read, told as a value so that the other inputs are read. */
export function failed(code: FailureCode, subject: string): Intake {
  return { kind: 'failure', failure: new Failure(code, subject) };
}

import type { Passed } from '../../intake/intake.ts';
import type { Progress } from '../../pipeline/read-into.ts';
import { failureOfStep } from '../../pipeline/reading/failure-of-step.ts';
import { failureLine } from '../output.ts';
import type { Session } from '../session.ts';
import { passedLines } from '../show/passed-lines.ts';
import { countOne, unreadLines, type Unread } from '../show/unread-lines.ts';

/** How many articles were saved, known already, or failed. */
export interface Tally {
  readonly saved: number;
  readonly known: number;
  readonly failed: number;
}

/** Tells what becomes of the inputs as it comes, and what was passed over or not read at the end; gives the numbers of articles. */
export async function tellProgress(
  progress: AsyncGenerator<Progress>,
  { session, unread }: { readonly session: Session; readonly unread: Unread },
): Promise<Tally> {
  const tally = { saved: 0, known: 0, failed: 0 };
  const passed: Passed[] = [];
  for await (const step of progress) {
    switch (step.kind) {
      case 'saved':
        tally.saved += step.saved;
        tally.known += step.known;
        break;
      case 'passed':
        passed.push(step);
        break;
      case 'not-an-article':
      case 'failure':
        tally.failed += 1;
    }
    const failure = failureOfStep(step);
    if (failure === null) continue;
    session.output.message(failureLine(failure));
    countOne(unread.refused, failure.code);
  }
  for (const line of [...passedLines(passed), ...unreadLines(unread)]) session.output.message(line);
  return tally;
}

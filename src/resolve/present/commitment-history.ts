import type { CommitmentFields } from '../../model/claim.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import { furthest, stageRank } from '../commitments/stage-rank.ts';
import type { CommitmentFact } from '../facts.ts';
import { dueChanges, sumChanges } from '../commitments/due-changes.ts';
import { compareClaims, type CitedClaim, type Citing } from './cited-claim.ts';
import { dueOf } from './due.ts';

type Step = RecordedCommitment['history'][number];

interface Told {
  readonly fields: CommitmentFields;
  readonly step: Step;
}

/**
 * The first report of every stage, sum and day on every day, by day and stage. A report that changes the sum or the day that was given
 * last is a revision, unless it tells that the undertaking was kept or broken.
 */
export function historyOf(claims: readonly CitedClaim[], citing: Citing): RecordedCommitment['history'] {
  const told = firstReports(claims, citing).toSorted(
    (a, b) =>
      compareText(a.step.on ?? '~', b.step.on ?? '~') || stageRank(a.step.stage) - stageRank(b.step.stage),
  );
  const steps: Step[] = [];
  let [due, sum]: [CommitmentFields['due'], CommitmentFields['quantity']] = [null, null];
  for (const { fields, step } of told) {
    const changed = dueChanges(due, fields.due) || sumChanges(sum, fields.quantity);
    steps.push(changed ? { ...step, stage: furthest(step.stage, 'revised') } : step);
    due = fields.due ?? due;
    sum = fields.quantity ?? sum;
  }
  return steps;
}

function firstReports(claims: readonly CitedClaim[], { quoteOf }: Citing): readonly Told[] {
  const told = new Map<string, Told>();
  for (const { step, publishedOn: on, citations } of claims.toSorted(compareClaims)) {
    const [first] = citations;
    if (step === null || first === undefined) continue;
    const { stage, basis, quantity } = step;
    const due = dueOf(step.due);
    const key = JSON.stringify([stage, on, due, quantity]);
    if (!told.has(key))
      told.set(key, { fields: step, step: { stage, basis, on, quantity, due, citation: quoteOf(first) } });
  }
  return withoutConcluded([...told.values()]);
}

/** Leaves out the steps that only follow from a deed where a report of the same day says the same stage. */
function withoutConcluded(told: readonly Told[]): readonly Told[] {
  const said = new Set(
    told.filter(({ step }) => step.basis === 'stated').map(({ step }) => `${step.stage} ${step.on}`),
  );
  return told.filter(({ step }) => step.basis === 'stated' || !said.has(`${step.stage} ${step.on}`));
}

/**
 * Whether an undertaking is overdue: its day lies before the newest day of an article of the record, and no report says that it was kept or
 * broken.
 */
export function isOverdue({ due, on, stage }: CommitmentFact, newest: string | null): boolean {
  if (due === null || newest === null || stage === 'fulfilled' || stage === 'broken') return false;
  return due.end < newest && (on === null || on <= due.end);
}

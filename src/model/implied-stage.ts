import type { RecordedCommitment } from './record.ts';

/** Whether the stage of an undertaking only follows from a deed that is told: no report says that it was kept or broken. */
export function isStageImplied({ stage, history }: Pick<RecordedCommitment, 'stage' | 'history'>): boolean {
  const steps = history.filter((step) => step.stage === stage);
  return steps.length > 0 && steps.every(({ basis }) => basis === 'implied');
}

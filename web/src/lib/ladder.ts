import type { CommitmentStage } from '../../../src/model/claim.ts';
import type { RecordedCommitment } from '../../../src/model/record.ts';
import { middleOf, scaleOf, yearsOf } from './calendar.ts';

/** The rungs that a promise climbs; it ends fulfilled or broken. */
export const rungs: readonly CommitmentStage[] = ['proposed', 'pledged', 'agreed', 'signed', 'fulfilled'];

/** How a rung stands: told by a report, passed over because a later one is told, or still to come. */
export type RungState = 'told' | 'passed' | 'open';

/** How each rung of a promise stands. */
export function rungStates({ history, stage }: RecordedCommitment): readonly RungState[] {
  const told = new Set<CommitmentStage>([stage, ...history.map((step) => step.stage)]);
  const furthest = rungs.findLastIndex((rung) => told.has(rung));
  return rungs.map((rung, at) => (told.has(rung) ? 'told' : at < furthest ? 'passed' : 'open'));
}

/** The reports of a promise and the days that it is due, on a line from 4 to 96. */
export interface DueStrip {
  readonly reports: readonly { readonly x: number; readonly on: string; readonly stage: CommitmentStage }[];
  readonly due: readonly { readonly from: number; readonly to: number; readonly date: string }[];
}

/** The strip of a promise that names a day; null where none is named. A day that a later report moves stands beside the new one. */
export function dueStrip({ history, due }: RecordedCommitment): DueStrip | null {
  const dates = [
    ...new Set([...history.flatMap((step) => step.due?.date ?? []), ...(due === null ? [] : [due.date])]),
  ];
  const ends = dates.flatMap((date) => {
    const years = yearsOf(date);
    return years === null ? [] : [{ ...years, date }];
  });
  if (ends.length === 0) return null;
  const steps = history.flatMap(({ on, stage }) => {
    const at = on === null ? null : middleOf(on);
    return on === null || at === null ? [] : [{ at, on, stage }];
  });
  const place = scaleOf([...ends.flatMap(({ from, to }) => [from, to]), ...steps.map(({ at }) => at)], {
    from: 4,
    to: 96,
  });
  return {
    reports: steps.map(({ at, on, stage }) => ({ x: place(at), on, stage })),
    due: ends.map(({ from, to, date }) => ({ from: place(from), to: place(to), date })),
  };
}

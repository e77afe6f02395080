import type { CommitmentStage } from '../../src/model/claim.ts';
import { yearOf } from './days.ts';
import type { Random } from './random.ts';

/** An undertaking of two countries, with the stages it has gone through. */
export interface Deal {
  readonly action: string;
  /** In US dollars. */
  readonly sum: number | null;
  readonly dueYear: number;
  readonly stages: CommitmentStage[];
}

/** A goal for trade that two countries set, and the one it replaces. */
export interface Target {
  /** In US dollars. */
  readonly amount: number;
  readonly year: number;
  readonly before: number | null;
  /** Number of the contradiction that its change makes; null for a first target. */
  readonly revision: number | null;
}

const works = [
  'rail link',
  'vaccine plant',
  'solar farm',
  'semiconductor park',
  'undersea cable',
  'teaching hospital',
  'deep-water port',
  'data centre',
  'rice research station',
  'desalination plant',
];
const verbs = ['build', 'finance', 'complete', 'expand'];

/** A new undertaking; every second one names a sum. */
export function drawDeal(random: Random, place: string, day: number): Deal {
  const sum = random.chance(0.5) ? random.int(11, 970) * 1_000_000 : null;
  const action = `${random.pick(verbs)} a ${random.pick(works)} near ${place}`;
  return {
    action,
    sum,
    dueYear: yearOf(day) + random.int(2, 9),
    stages: [random.chance(0.3) ? 'proposed' : 'agreed'],
  };
}

const next: Readonly<Partial<Record<CommitmentStage, readonly CommitmentStage[]>>> = {
  proposed: ['agreed'],
  agreed: ['signed', 'reaffirmed'],
  signed: ['reaffirmed', 'fulfilled'],
  reaffirmed: ['reaffirmed', 'revised', 'fulfilled', 'broken'],
  revised: ['fulfilled', 'reaffirmed'],
};

/** Takes an undertaking one stage further; false where it has come to its end. */
export function advance(deal: Deal, random: Random): boolean {
  const stage = next[deal.stages[deal.stages.length - 1]];
  if (stage === undefined) return false;
  deal.stages.push(random.pick(stage));
  return true;
}

/** What a person has decided about two actors or two events, by the ids of their signatures. */
export interface PairJudgement {
  readonly verdict: 'same' | 'different';
  readonly a: string;
  readonly b: string;
}

/**
 * What the reports on one actor are split by: each article, each way in which articles name it, or the offices that they give it. Where several
 * ways are asked for, the first of them counts.
 */
export const splitWays = ['article', 'name', 'office'] as const;
export type SplitBy = (typeof splitWays)[number];

/** The decision of a person that one actor is several: by what it is split, and the signatures that it was made of, as any article gives them. */
export interface SplitJudgement {
  readonly by: SplitBy;
  readonly members: readonly string[];
}

/** Which pairs are one, and which are two. */
export interface PairJudgements {
  readonly same: readonly PairJudgement[];
  readonly different: readonly PairJudgement[];
}

/** The standing judgements on actors, as the folds ask for them. */
export interface Judgements extends PairJudgements {
  readonly split: readonly SplitJudgement[];
}

/** No judgement stands. */
export const noJudgements: Judgements = { same: [], different: [], split: [] };

/** Whether a person has said that these two groups of signatures are two. */
export function saidDifferent(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  judgements: Pick<PairJudgements, 'different'>,
): boolean {
  return judgements.different.some((one) => (a.has(one.a) && b.has(one.b)) || (a.has(one.b) && b.has(one.a)));
}

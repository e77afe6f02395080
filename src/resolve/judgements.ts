/** What a person has decided about two actors, by the ids of actor signatures, or about a conflict. */
export interface ActorJudgement {
  readonly verdict: 'same' | 'different';
  readonly a: string;
  readonly b: string;
}

/** The standing judgements, as the folds ask for them. */
export interface Judgements {
  readonly same: readonly ActorJudgement[];
  readonly different: readonly ActorJudgement[];
}

/** No judgement stands. */
export const noJudgements: Judgements = { same: [], different: [] };

/** Whether a person has said that these two groups of signatures are two actors. */
export function saidDifferent(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  judgements: Judgements,
): boolean {
  return judgements.different.some((one) => (a.has(one.a) && b.has(one.b)) || (a.has(one.b) && b.has(one.a)));
}

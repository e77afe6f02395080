import { commitmentStages, type CommitmentStage } from '../../model/claim.ts';

/** How far a stage has come: its place from proposed to broken. */
export function stageRank(stage: CommitmentStage): number {
  return commitmentStages.indexOf(stage);
}

/** The further of two stages. */
export function furthest(a: CommitmentStage, b: CommitmentStage): CommitmentStage {
  return stageRank(a) >= stageRank(b) ? a : b;
}

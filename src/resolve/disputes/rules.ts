import type { DisputeRule } from './dispute-rule.ts';
import { answerRule } from './rules/answer.ts';
import { captionRule } from './rules/caption.ts';
import { chargeRule } from './rules/charge.ts';
import { contradictionRule } from './rules/contradiction.ts';
import { correctionRule } from './rules/correction.ts';
import { defenceRule } from './rules/defence.ts';
import { denialRule } from './rules/denial.ts';
import { earlierRule } from './rules/earlier.ts';
import { movedRule } from './rules/moved.ts';
import { neverRule } from './rules/never.ts';
import { mutualRule } from './rules/mutual.ts';
import { refutedRule } from './rules/refuted.ts';
import { deniedCountRule } from './rules/denied-count.ts';
import { relabelledRule } from './rules/relabelled.ts';
import { rejectedViewRule } from './rules/rejected-view.ts';
import { revisionRule } from './rules/revision.ts';
import { toldPromiseRule } from './rules/told-promise.ts';
import { untrueRule } from './rules/untrue.ts';

/** How one article may set against each other what it tells; every rule is asked. */
export const disputeRules: readonly DisputeRule[] = [
  denialRule,
  answerRule,
  refutedRule,
  contradictionRule,
  neverRule,
  mutualRule,
  revisionRule,
  earlierRule,
  movedRule,
  correctionRule,
  defenceRule,
  untrueRule,
  rejectedViewRule,
  relabelledRule,
  deniedCountRule,
  captionRule,
  chargeRule,
  toldPromiseRule,
];

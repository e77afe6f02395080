import type { DisputeRule } from './dispute-rule.ts';
import { answerRule } from './rules/answer.ts';
import { captionRule } from './rules/caption.ts';
import { chargeRule } from './rules/charge.ts';
import { contradictionRule } from './rules/contradiction.ts';
import { denialRule } from './rules/denial.ts';
import { earlierRule } from './rules/earlier.ts';
import { movedRule } from './rules/moved.ts';
import { neverRule } from './rules/never.ts';
import { mutualRule } from './rules/mutual.ts';
import { refutedRule } from './rules/refuted.ts';
import { revisionRule } from './rules/revision.ts';

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
  captionRule,
  chargeRule,
];

import type { Reading } from '../../model/reading.ts';
import type { Card } from '../../model/rule-card.ts';
import type { SignedClaim } from '../prepare/signed-claim.ts';
import type { ClaimFrame } from '../prepare/claim-frame.ts';
import type { EventSignature, FigureSignature, StatementSignature } from '../signature.ts';

/** The names of the rules that find disputes, in the order in which docs/rules.md shows them. */
export const disputeRuleNames = [
  'dispute-denial',
  'dispute-answer',
  'dispute-refuted',
  'dispute-contradiction',
  'dispute-never',
  'dispute-mutual',
  'dispute-revision',
  'dispute-earlier',
  'dispute-moved',
  'dispute-correction',
  'dispute-defence',
  'dispute-untrue',
  'dispute-rejected-view',
  'dispute-relabelled',
  'dispute-denied-count',
  'dispute-participants',
  'dispute-charge',
  'dispute-told-promise',
] as const;

/** The name of a rule that finds disputes. */
export type DisputeRuleName = (typeof disputeRuleNames)[number];

/** What docs/rules.md says of a rule that finds disputes. */
export type DisputeRuleCard = Card<DisputeRuleName, 'conflict'>;

/** What one article claims, by kind, in text order. */
export interface DisputeGround {
  readonly statements: readonly SignedClaim<StatementSignature>[];
  readonly figures: readonly SignedClaim<FigureSignature>[];
  readonly events: readonly SignedClaim<EventSignature>[];
  readonly reading: Reading;
  readonly frame: ClaimFrame;
}

/** One way in which an article sets against each other what it tells. */
export interface DisputeRule {
  readonly card: DisputeRuleCard;
  find(ground: DisputeGround): readonly SignedClaim[];
}

/** What a rule does, in words for its reader; docs/rules.md is made from these. */
export interface RuleCard {
  /** As `Claim.rule` gives it. */
  readonly name: string;
  /** The kind of claim that it makes. */
  readonly kind: string;
  /** What it looks for, in plain words. */
  readonly pattern: string;
  /** A sentence that it reads. */
  readonly example: string;
  /** A sentence, or a kind of sentence, that it must leave alone. */
  readonly mustNotMatch: string;
}

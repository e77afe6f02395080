/** What docs/rules.md says of one rule; the docs are generated from these. */
export interface RuleCard {
  /** As in `Claim.rule`. */
  readonly name: string;
  /** The kind of claim or finding that the rule makes. */
  readonly kind: string;
  /** The pattern in words. */
  readonly pattern: string;
  /** A sentence that it reads, in words of our own. */
  readonly example: string;
  /** A near miss that it must leave alone. */
  readonly mustNotMatch: string;
}

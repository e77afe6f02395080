/** What docs/rules.md says of one rule; the page is generated from these, and a test reads the example and the near miss. */
export interface Card<Name extends string, Kind extends string> {
  /** As in `Claim.rule`. */
  readonly name: Name;
  /** The kind of claim or finding that the rule makes. */
  readonly kind: Kind;
  /** The pattern in words. */
  readonly pattern: string;
  /** A text that it reads, in words of our own. */
  readonly example: string;
  /** A near miss that it must leave alone. */
  readonly mustNotMatch: string;
}

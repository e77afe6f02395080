/** What became of cases of our own: those found of those wanted, and what was reported that nobody wants. */
export interface OwnCasesScore<Case> {
  readonly found: number;
  readonly of: number;
  readonly missed: readonly Case[];
  readonly invented: readonly Case[];
  readonly nearMisses: number;
}

/** Token positions of one sentence, half-open. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A token of the article. */
export interface TokenPlace {
  readonly sentence: number;
  readonly token: number;
}

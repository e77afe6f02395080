/** Where a claim stands: `start`–`end` cut exactly `quote` out of the article's text. */
export interface Citation {
  /** Article id. */
  readonly article: string;
  /** Position of the sentence in the article, from 0. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** At least one citation, since every fact must name its sentence. */
export type Citations = readonly [Citation, ...Citation[]];

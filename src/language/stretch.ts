/** A stretch of text to cut into words. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Words that alone name a place or a people: two of them with a hyphen are two names. */
  readonly placeWords: ReadonlySet<string>;
}

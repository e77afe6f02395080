/** A stretch of `Article.text`: UTF-16 code units, half-open, `0 <= start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

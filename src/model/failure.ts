/** Every promise that can break. Each is explained in docs/errors.md, checked by a test. */
export type FailureCode =
  | 'input-missing'
  | 'input-unreadable'
  | 'input-too-large'
  | 'input-not-text'
  | 'input-empty'
  | 'input-not-article'
  | 'json-broken'
  | 'feed-broken'
  | 'record-not-a-database'
  | 'record-too-new'
  | 'record-busy'
  | 'record-disk-full'
  | 'record-unwritable'
  | 'record-broken'
  | 'model-broken'
  | 'annotator-failed'
  | 'id-unknown'
  | 'usage';

/** Thrown when a promise cannot be kept; `code` is stable, the text is not. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** What it happened to: a URL, an article id, a file. */
  readonly subject: string;

  constructor(code: FailureCode, subject: string, options?: ErrorOptions) {
    super(`${code}: ${subject}`, options);
    this.code = code;
    this.subject = subject;
  }
}

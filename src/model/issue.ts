import type { Span } from './span.ts';

/** Every doubt that a stage can raise. Each is explained in docs/errors.md, checked by a test. */
export type IssueCode =
  | 'article-empty'
  | 'article-too-long'
  | 'article-not-text'
  | 'charset-guessed'
  | 'charset-replaced'
  | 'date-missing'
  | 'date-impossible'
  | 'language-unread'
  | 'sentence-too-long'
  | 'name-ambiguous'
  | 'place-ambiguous'
  | 'pronoun-open'
  | 'number-unreadable'
  | 'currency-open';

/** A doubt about the text: data, never a silent default. */
export interface Issue {
  readonly code: IssueCode;
  /** Where in `Article.text`; null where it is about the whole. */
  readonly span: Span | null;
  /** What was found, in words or as the text has it; empty where the code says all. */
  readonly detail: string;
}

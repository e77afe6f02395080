import type { Span } from './span.ts';

/** Every doubt that a stage can raise, with what it means. docs/errors.md lists the same, checked by a test. */
export const issueTexts = {
  'article-empty': 'Nothing was left to read once furniture was dropped.',
  'article-doubtful': 'Little of what calls itself an article reads as one; the likeliest is kept.',
  'article-too-long': 'The text is longer than the limit; what lies beyond was not read.',
  'article-not-text': 'Part of the text is no writing and was not read.',
  'document-cut': 'Part of the document is damaged or missing and was not read.',
  'charset-guessed': 'No charset was declared and the bytes are no UTF-8; the charset was guessed.',
  'charset-replaced': 'Some bytes did not fit the charset and were replaced.',
  'date-missing': 'The article has no date; relative dates in it stay open.',
  'date-of-file': 'The text gives no date; that of the document file was taken, which may be another day.',
  'date-impossible': 'A date that no calendar has was left unread.',
  'date-disputed': 'The page gives two days for its publication; the more trusted one was kept.',
  'date-of-change': 'The page gives only the day of its last change, which was kept.',
  'language-unread': 'Chancery does not read this language yet; no claim was made.',
  'sentence-too-long': 'A sentence is longer than the limit; it was cut before it was parsed.',
  'name-ambiguous': 'A name may be one of several actors and was left open.',
  'place-ambiguous': 'A place name may be one of several places and was left open.',
  'pronoun-open': 'A pronoun or title may point at several actors and was left open.',
  'number-unreadable': 'A number could not be read as a value.',
  'currency-open': 'A sum is given in a currency that the text does not tell.',
} as const;

/** A stable code; the text beside it is not. */
export type IssueCode = keyof typeof issueTexts;

/** A doubt about the text, kept in the result so that nothing doubtful is decided in silence. */
export interface Issue {
  readonly code: IssueCode;
  /** Where in `Article.text`; null where it is about the whole. */
  readonly span: Span | null;
  /** What was found, in words or as the text has it; empty where the code says all. */
  readonly detail: string;
}

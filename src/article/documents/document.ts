import type { FailureCode } from '../../model/failure.ts';
import type { Issue } from '../../model/issue.ts';
import type { Piece } from '../draft.ts';

/** What the file's own properties say. Programs fill them in unasked, so that the text itself comes before all of it. */
export interface FileProperties {
  readonly title: string | null;
  readonly author: string | null;
  /** As the file writes it: when it was made, which is the day or after the day of writing. */
  readonly madeOn: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** A document opened: its text in reading order without running heads, page numbers and notes, and what its file says of it. */
export interface DocumentText {
  readonly pieces: readonly Piece[];
  readonly properties: FileProperties;
  readonly issues: readonly Issue[];
}

/** A document opened, or the code that says why it cannot be. */
export type Opened =
  | { readonly kind: 'document'; readonly document: DocumentText }
  | { readonly kind: 'unreadable'; readonly code: FailureCode };

/** Properties that say nothing. */
export const noProperties: FileProperties = { title: null, author: null, madeOn: null, language: null };

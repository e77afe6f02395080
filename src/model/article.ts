import type { Span } from './span.ts';

/** What a block is to its reader. Furniture (menus, share lines, related links) is no block: it is dropped. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'dateline'
  | 'paragraph'
  | 'caption'
  | 'list-item'
  | 'quotation';

/** A stretch of the article with one purpose. Blocks stand in text order and do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** One article, cleaned: what every later stage reads. */
export interface Article {
  /** Content-addressed: the same text at the same URL, or in any file, gives the same id. */
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** Calendar date `YYYY-MM-DD`; null where neither the envelope nor the text gives one. */
  readonly publishedOn: string | null;
  /** ISO 8601 instant; null for files. */
  readonly retrievedAt: string | null;
  /** BCP 47 primary tag (`en`, `vi`, `ko` …); `und` where it cannot be told. */
  readonly language: string;
  /** NFC; the blocks joined by blank lines. Every offset in the record counts from its start. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sourceHash: string;
  /** As in `Source.source`. */
  readonly source: string;
}

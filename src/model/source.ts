/** What a source's own envelope (a JSON line, a feed entry, front matter) says of the article; null where it is silent. */
export interface SourceHints {
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or instant, as the envelope wrote it. */
  readonly publishedOn: string | null;
  /** BCP 47 tag, as the envelope wrote it. */
  readonly language: string | null;
}

/** Kinds of documents that are opened before their text is read: PDF, Word (OOXML) and OpenDocument text. */
export const documentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const;

export type DocumentType = (typeof documentTypes)[number];

/** What the bytes hold: a text, or a document. */
export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | DocumentType;

/** The kind of document that a media type names; null for text. */
export function documentTypeOf(mediaType: string): DocumentType | null {
  return documentTypes.find((one) => one === mediaType) ?? null;
}

/** One article as it came in, unread. */
export interface Source {
  /** The URL, or the file path below the folder given, with `/` between its parts. */
  readonly source: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
  /** From a transport header; null where none was given. */
  readonly charset: string | null;
  /** ISO 8601 instant; null where the bytes were read from a file. */
  readonly retrievedAt: string | null;
  readonly hints: SourceHints;
  /** There where people say that the text is whole though it is shorter than a report: a sentence, a note. */
  readonly short?: true;
}

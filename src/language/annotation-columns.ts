import { grown } from './spans.ts';
import { createSpans, type Spans } from './spans.ts';

/** What is found of every word of an article, a column for each property; sentences are stretches of rows. */
export interface AnnotationColumns {
  readonly spans: Spans;
  /** Tag number. */
  tags: Int32Array;
  /** Head, counted from the first word of its sentence; -1 for the root. */
  heads: Int32Array;
  labels: Int32Array;
}

/** Empty columns. */
export function createAnnotationColumns(capacity: number): AnnotationColumns {
  const column = (): Int32Array => new Int32Array(capacity);
  return { spans: createSpans(capacity), tags: column(), heads: column(), labels: column() };
}

/** Makes room for every word that `spans` has. */
export function growColumns(columns: AnnotationColumns): void {
  while (columns.tags.length < columns.spans.count) {
    columns.tags = grown(columns.tags);
    columns.heads = grown(columns.heads);
    columns.labels = grown(columns.labels);
  }
}

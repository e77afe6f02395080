import type { ArticleHead, RecordValue } from '../model/record.ts';
import { cellsOf } from './csv-cells.ts';
import type { Cells } from './csv-columns.ts';
import { citationsOf } from './words/citation-line.ts';

/** Gives the head of an article by its id; null for an article that is not there. */
export type HeadLookup = (article: string) => ArticleHead | null;

/** The cells of a value by column as they stand in the record, those of its first sentence and its article among them. */
export function tableCells(value: RecordValue, headOf: HeadLookup): Cells {
  const [citation] = citationsOf(value);
  const head = value.kind === 'article' ? value : citation === undefined ? null : headOf(citation.article);
  return {
    ...cellsOf(value),
    sentence: citation?.quote ?? '',
    article: citation?.article ?? head?.id ?? '',
    outlet: head?.outlet ?? '',
    published: head?.publishedOn ?? '',
    title: value.kind === 'story' ? value.title : (head?.title ?? ''),
    url: head?.url ?? '',
    source: head?.source ?? '',
  };
}

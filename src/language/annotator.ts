import type { Annotated, Name } from '../model/annotated.ts';
import type { Annotator } from '../model/annotator.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { createAnnotationColumns, growColumns } from './annotation-columns.ts';
import { readsAsEnglish } from './english-check.ts';
import type { LanguageModels } from './language-models.ts';
import { createSentenceReader, type SentenceReader } from './sentence-reader.ts';
import { sentenceBreaks } from './sentence-breaks.ts';
import { cutLong, longestSentence } from './sentence-lengths.ts';
import { viewSentence, type SentencePlace, type ViewSource } from './sentence-view.ts';
import { tokenise } from './tokenise.ts';

/** An annotator that answers at once. */
export interface EnglishAnnotator extends Annotator {
  annotate(article: Article): Annotated;
}

/**
 * Chancery's own reader of English grammar. The same article always gives the same value.
 *
 * Datelines give no sentence; every other block gives its own. An article in another language, or in an unknown one
 * that does not read as English, gives no sentence and a `language-unread`. Linear in the length of the text.
 */
export function createAnnotator(models: LanguageModels): EnglishAnnotator {
  const reader = createSentenceReader(models);
  return { name: models.name, annotate: (article) => annotate(reader, article) };
}

interface Draft {
  readonly source: ViewSource;
  readonly places: SentencePlace[];
  readonly issues: Issue[];
}

function annotate(reader: SentenceReader, article: Article): Annotated {
  const annotator = reader.models.name;
  if (!isEnglish(article)) {
    const issue: Issue = { code: 'language-unread', span: null, detail: article.language };
    return { article, sentences: [], issues: [issue], annotator };
  }
  const columns = createAnnotationColumns(Math.max(64, article.text.length >> 2));
  const draft: Draft = {
    source: { text: article.text, columns, models: reader.models },
    places: [],
    issues: [],
  };
  reader.startArticle();
  for (const [position, block] of article.blocks.entries()) {
    if (block.kind !== 'dateline') annotateBlock(reader, draft, { position, ...block.span });
  }
  const sentences = draft.places.map((place) => viewSentence(draft.source, place));
  return { article, sentences, issues: draft.issues, annotator };
}

function isEnglish({ language, text }: Article): boolean {
  return language === 'en' || language.startsWith('en-') || (language === 'und' && readsAsEnglish(text));
}

function annotateBlock(
  reader: SentenceReader,
  draft: Draft,
  block: { readonly position: number; readonly start: number; readonly end: number },
): void {
  const { text, columns } = draft.source;
  const first = columns.spans.count;
  const { placeWords } = reader.models;
  tokenise({ text, start: block.start, end: block.end, placeWords }, columns.spans);
  growColumns(columns);
  let from = first;
  for (const to of sentenceBreaks(text, columns.spans, first)) {
    if (to - from > longestSentence) draft.issues.push(tooLong(draft, from, to));
    for (const cut of cutLong(text, columns.spans, { from, to })) {
      const names: readonly Name[] = reader.read(draft.source, from, cut);
      draft.places.push({ index: draft.places.length, block: block.position, from, to: cut, names });
      from = cut;
    }
  }
}

function tooLong({ source }: Draft, from: number, to: number): Issue {
  const { starts, ends } = source.columns.spans;
  return {
    code: 'sentence-too-long',
    span: { start: starts[from], end: ends[to - 1] },
    detail: String(to - from),
  };
}

import type { Name, Sentence, Token } from '../model/annotated.ts';
import type { AnnotationColumns } from './annotation-columns.ts';
import type { LanguageModels } from './language-models.ts';

/** Where a sentence stands in the columns of its article. */
export interface SentencePlace {
  readonly index: number;
  readonly block: number;
  /** First row, and the row after the last. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly Name[];
}

/** What the views of one article look into. */
export interface ViewSource {
  readonly text: string;
  readonly columns: AnnotationColumns;
  readonly models: LanguageModels;
}

/**
 * The sentence as others read it. Its tokens are made at once: every sentence is read, and an object with a getter of its own has no
 * shape that the engine could share.
 */
export function viewSentence(source: ViewSource, place: SentencePlace): Sentence {
  const { starts, ends } = source.columns.spans;
  const span = { start: starts[place.from], end: ends[place.to - 1] };
  return {
    index: place.index,
    span,
    block: place.block,
    text: source.text.slice(span.start, span.end),
    tokens: viewTokens(source, place),
    names: place.names,
  };
}

function viewTokens(source: ViewSource, { from, to }: SentencePlace): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < to - from; at += 1) tokens.push(viewToken(source, from, at));
  return tokens;
}

function viewToken({ text, columns, models }: ViewSource, from: number, index: number): Token {
  const row = from + index;
  const span = { start: columns.spans.starts[row], end: columns.spans.ends[row] };
  const form = text.slice(span.start, span.end);
  const tagNumber = columns.tags[row];
  const tag = models.tagger.tags[tagNumber];
  return {
    index,
    span,
    text: form,
    lemma: models.lemmatisers[tagNumber](form),
    upos: tag.upos,
    xpos: tag.xpos,
    head: columns.heads[row],
    relation: models.parser.labels[columns.labels[row]],
  };
}

import { readFileSync } from 'node:fs';
import type { Article, Block } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

/** What a token of the corpus is labelled as. */
export type QuoteLabel = 'source' | 'cue' | 'content';

/** A labelled stretch of one row, in tokens, half-open. */
export interface LabelledRange {
  readonly label: QuoteLabel;
  readonly start: number;
  readonly end: number;
}

/** One row of the corpus: a sentence or a few, as they stand in the document. */
export interface QuoteRow {
  readonly tokens: readonly string[];
  /** Where each token stands in the article built from the rows. */
  readonly spans: readonly Span[];
  readonly gold: readonly LabelledRange[];
}

/** A document of the corpus, with the article that its tokens were joined to. */
export interface QuoteDocument {
  readonly article: Article;
  readonly rows: readonly QuoteRow[];
}

const quoteLabels: readonly QuoteLabel[] = ['source', 'cue', 'content'];

interface CorpusLine {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function lineOf(json: string): CorpusLine {
  const value: unknown = JSON.parse(json);
  if (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'tokens' in value &&
    'labels' in value
  ) {
    const { id, tokens, labels } = value;
    if (typeof id === 'string' && isStrings(tokens) && isStrings(labels)) return { id, tokens, labels };
  }
  throw new TypeError('a row needs id, tokens and labels');
}

function rangesOf(labels: readonly string[]): readonly LabelledRange[] {
  const ranges: LabelledRange[] = [];
  let open: { label: QuoteLabel; start: number } | null = null;
  for (let at = 0; at <= labels.length; at += 1) {
    const tag = labels[at] ?? 'O';
    const goesOn = open !== null && tag === `I-${open.label}`;
    if (goesOn) continue;
    if (open !== null) ranges.push({ ...open, end: at });
    const label: QuoteLabel | undefined = quoteLabels.find((one) => tag.endsWith(one));
    open = label === undefined ? null : { label, start: at };
  }
  return ranges;
}

const written: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '`': '‘',
};
const glueBefore = /^(?:[,.;:?!)\]%”’]|n't|'(?:s|re|ve|ll|d|m)?)$/i;
const glueAfter = /^[([$“‘]$/;

function surfaces(tokens: readonly string[]): readonly string[] {
  let open = false;
  return tokens.map((token, at) => {
    if (token !== '``' && token !== "''" && token !== '"') return written[token] ?? token;
    // A row may begin inside a quotation: what stands behind a comma or at the end closes.
    const closes = token !== '``' && (open || tokens[at - 1] === ',' || at === tokens.length - 1);
    const opens = !closes;
    open = opens;
    return opens ? '“' : '”';
  });
}

interface Joined {
  readonly text: string;
  readonly spans: readonly Span[];
}

function joinTokens(tokens: readonly string[], offset: number): Joined {
  let text = '';
  let previous = '';
  const spans = surfaces(tokens).map((token) => {
    if (text !== '' && !glueBefore.test(token) && !glueAfter.test(previous)) text += ' ';
    const start = offset + text.length;
    text += token;
    previous = token;
    return { start, end: start + token.length };
  });
  return { text, spans };
}

function articleOf(id: string, texts: readonly string[]): Article {
  const text = texts.join('\n\n');
  let start = 0;
  const blocks = texts.map((paragraph): Block => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: 'paragraph', span };
  });
  const unknown = {
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: null,
    retrievedAt: null,
  };
  return { ...unknown, id, language: 'en', text, blocks, sourceHash: '', source: id };
}

function documentOf(id: string, lines: readonly CorpusLine[]): QuoteDocument {
  let offset = 0;
  const texts: string[] = [];
  const rows = lines.map(({ tokens, labels }) => {
    const { text, spans } = joinTokens(tokens, offset);
    offset += text.length + 2;
    texts.push(text);
    return { tokens, spans, gold: rangesOf(labels) };
  });
  return { article: articleOf(id, texts), rows };
}

/** Reads a file of rows {id, tokens, labels} and joins the rows of one id to one article, a row a paragraph. */
export function readQuoteDocuments(path: string): readonly QuoteDocument[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(lineOf);
  const byId = Map.groupBy(lines, (line) => line.id);
  return [...byId].map(([id, own]) => documentOf(id, own));
}

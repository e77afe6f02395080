import type { Annotated } from '../../src/model/annotated.ts';
import type { Annotator } from '../../src/model/annotator.ts';
import type { Span } from '../../src/model/span.ts';
import type { Attribution } from '../../src/reading/english/statements/attribution.ts';
import { findAttributions } from '../../src/reading/english/statements/find-attributions.ts';
import {
  readQuoteDocuments,
  type LabelledRange,
  type QuoteDocument,
  type QuoteLabel,
  type QuoteRow,
} from './polnear.ts';
import { reportingVerbs } from './reporting-verbs.ts';

/** Exact-span scores of one label. */
export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The scores of the three labels, and how many plainly reported words were found at all. */
export interface QuoteScores {
  readonly source: SpanScore;
  readonly cue: SpanScore;
  readonly content: SpanScore;
  /** Share of the attributions with a reporting verb and quotation marks whose cue and content were both touched. */
  readonly directFound: number;
  /** The same for those without quotation marks. */
  readonly indirectFound: number;
}

interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** The row's tokens that a span covers; null where it covers none of this row. */
function tokensOf(row: QuoteRow, span: Span): { start: number; end: number } | null {
  const start = row.spans.findIndex((token) => token.end > span.start);
  const end = row.spans.findLastIndex((token) => token.start < span.end) + 1;
  return start === -1 || start >= end ? null : { start, end };
}

function rangesFor(row: QuoteRow, attributions: readonly Attribution[]): readonly LabelledRange[] {
  const ranges = new Map<string, LabelledRange>();
  const put = (label: QuoteLabel, span: Span | null): void => {
    const range = span === null ? null : tokensOf(row, span);
    if (range !== null) ranges.set(`${label} ${range.start} ${range.end}`, { label, ...range });
  };
  for (const one of attributions) {
    if (one.nested) continue;
    put('source', one.source);
    put('cue', one.cue);
    for (const piece of one.content) put('content', piece);
  }
  return [...ranges.values()];
}

const touches = (a: LabelledRange, b: LabelledRange): boolean => a.start < b.end && b.start < a.end;

function nearestContent(row: QuoteRow, cue: LabelledRange): LabelledRange | null {
  const gap = (range: LabelledRange): number => Math.max(range.start - cue.end, cue.start - range.end);
  const contents = row.gold.filter((range) => range.label === 'content' && gap(range) >= 0);
  return contents.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

function isDirect(row: QuoteRow, content: LabelledRange): boolean {
  return /^(?:``|'')$/.test(row.tokens[content.start]);
}

interface Plain {
  readonly direct: Tally;
  readonly indirect: Tally;
}

function tallyPlain(row: QuoteRow, found: readonly LabelledRange[], plain: Plain): void {
  for (const cue of row.gold) {
    const words = row.tokens.slice(cue.start, cue.end).map((word) => word.toLowerCase());
    if (cue.label !== 'cue' || !words.some((word) => reportingVerbs.has(word))) continue;
    const content = nearestContent(row, cue);
    if (content === null) continue;
    const tally = isDirect(row, content) ? plain.direct : plain.indirect;
    tally.gold += 1;
    const cueFound = found.some((range) => range.label === 'cue' && touches(range, cue));
    const contentFound = found.some((range) => range.label === 'content' && touches(range, content));
    if (cueFound && contentFound) tally.right += 1;
  }
}

const key = (range: LabelledRange): string => `${range.label} ${range.start} ${range.end}`;

function tallySpans(
  row: QuoteRow,
  found: readonly LabelledRange[],
  tallies: Record<QuoteLabel, Tally>,
): void {
  const gold = new Set(row.gold.map(key));
  for (const range of row.gold) tallies[range.label].gold += 1;
  for (const range of found) {
    tallies[range.label].found += 1;
    if (gold.has(key(range))) tallies[range.label].right += 1;
  }
}

function scoreOf({ right, found, gold }: Tally): SpanScore {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const empty = (): Tally => ({ right: 0, found: 0, gold: 0 });

/** Told of each document, its annotation and what was found, for those who want to look. */
export type QuoteWitness = (
  document: QuoteDocument,
  annotated: Annotated,
  found: readonly Attribution[],
) => void;

/**
 * Scores the attributions found in a corpus of rows {id, tokens, labels} (PolNeAR's form) by exact spans.
 *
 * The tokens are joined to text, the annotator reads the text, and its spans are led back to the tokens.
 */
export async function scoreQuotes(
  path: string,
  annotator: Annotator,
  witness?: QuoteWitness,
): Promise<QuoteScores> {
  const tallies = { source: empty(), cue: empty(), content: empty() };
  const plain = { direct: empty(), indirect: empty() };
  for (const document of readQuoteDocuments(path)) {
    const annotated = await annotator.annotate(document.article);
    const attributions = findAttributions(annotated);
    witness?.(document, annotated, attributions);
    for (const row of document.rows) {
      const found = rangesFor(row, attributions);
      tallySpans(row, found, tallies);
      tallyPlain(row, found, plain);
    }
  }
  return {
    source: scoreOf(tallies.source),
    cue: scoreOf(tallies.cue),
    content: scoreOf(tallies.content),
    directFound: plain.direct.right / Math.max(1, plain.direct.gold),
    indirectFound: plain.indirect.right / Math.max(1, plain.indirect.gold),
  };
}

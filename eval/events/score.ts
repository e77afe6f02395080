import { readFileSync } from 'node:fs';
import type { Annotated, Sentence } from '../../src/model/annotated.ts';
import type { Annotator } from '../../src/model/annotator.ts';
import type { Article } from '../../src/model/article.ts';
import { rootBetween, type TokenSpan } from './event-between.ts';
import { treeOf } from '../../src/reading/english/grammar/tree.ts';

/** One line of the set: a sentence with a marked source and target. */
export interface PairCase {
  readonly text: string;
  readonly source: readonly { readonly start: number; readonly end: number }[];
  readonly target: readonly { readonly start: number; readonly end: number }[];
  /** PLOVER root code; CONCEDE and RETREAT joined as YIELD. */
  readonly gold: string;
}

/** Scores of the root codes. */
export interface RootScore {
  readonly cases: number;
  readonly macroF1: number;
  readonly accuracy: number;
  /** Share of reversed pairs for which no event is told. */
  readonly reversedSilent: number;
  /** F1 by code. */
  readonly f1: Readonly<Record<string, number>>;
  /** gold → told → count; `none` where nothing is told. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Told {
  readonly pair: PairCase;
  readonly forward: string;
  readonly reversed: string;
}

/** Cuts the marks out of a sentence. */
export function readMarked(marked: string): Pick<PairCase, 'text' | 'source' | 'target'> {
  let text = '';
  const spans = { s: [] as { start: number; end: number }[], t: [] as { start: number; end: number }[] };
  const open = { s: -1, t: -1 };
  for (const part of marked.split(/(<\/?[st]>)/u)) {
    const mark = /^<(\/?)([st])>$/u.exec(part);
    if (mark === null) text += part;
    else {
      const name = mark[2] === 's' ? 's' : 't';
      if (mark[1] === '') open[name] = text.length;
      else spans[name].push({ start: open[name], end: text.length });
    }
  }
  return { text, source: spans.s, target: spans.t };
}

/** Reads the tab-separated set by its header line. */
export function readPairs(tsv: string): readonly PairCase[] {
  const [header = '', ...lines] = tsv.split('\n').filter((line) => line !== '');
  const columns = header.split('\t');
  const marked = columns.indexOf('marked_sentence');
  const root = columns.indexOf('gold_root');
  return lines.map((line) => {
    const cells = line.split('\t').map((cell) => cell.replace(/^"(.*)"$/su, '$1').replaceAll('""', '"'));
    return { ...readMarked(cells[marked] ?? ''), gold: cells[root] ?? '' };
  });
}

function articleOf(text: string, index: number): Article {
  return {
    id: `pair-${index}`,
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: null,
    retrievedAt: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    sourceHash: '',
    source: `pair-${index}`,
  };
}

function tokensOf(sentence: Sentence, spans: PairCase['source']): TokenSpan | null {
  for (const { start, end } of spans) {
    const covered = sentence.tokens.filter((token) => token.span.start < end && token.span.end > start);
    const [first] = covered;
    if (first !== undefined) return { start: first.index, end: first.index + covered.length };
  }
  return null;
}

/** YIELD for CONCEDE and RETREAT, as the set has it. */
export function joined(root: string): string {
  return root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : root;
}

/** The code told for a pair, first for the pair as marked, then reversed; `none` where nothing is told. */
export function tell(annotated: Annotated, pair: PairCase): readonly [string, string] {
  for (const sentence of annotated.sentences) {
    const source = tokensOf(sentence, pair.source);
    const target = tokensOf(sentence, pair.target);
    if (source === null || target === null) continue;
    const tree = treeOf(sentence);
    const forward = rootBetween(tree, { source, target }) ?? 'none';
    const reversed = rootBetween(tree, { source: target, target: source }) ?? 'none';
    return [joined(forward), joined(reversed)];
  }
  return ['none', 'none'];
}

function f1Of(code: string, told: readonly Told[]): number {
  const right = told.filter(({ pair, forward }) => pair.gold === code && forward === code).length;
  const predicted = told.filter(({ forward }) => forward === code).length;
  const gold = told.filter(({ pair }) => pair.gold === code).length;
  return predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);
}

function confusionOf(told: readonly Told[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { pair, forward } of told) {
    const row = (table[pair.gold] ??= {});
    row[forward] = (row[forward] ?? 0) + 1;
  }
  return table;
}

/** Scores what was told for each pair; macro-F1 over the codes of the gold. */
export function scoreTold(told: readonly Told[]): RootScore {
  const codes = [...new Set(told.map(({ pair }) => pair.gold))].toSorted();
  const f1 = Object.fromEntries(codes.map((code) => [code, f1Of(code, told)]));
  const share = (count: number): number => (told.length === 0 ? 0 : count / told.length);
  return {
    cases: told.length,
    macroF1: codes.reduce((sum, code) => sum + (f1[code] ?? 0), 0) / Math.max(1, codes.length),
    accuracy: share(told.filter(({ pair, forward }) => pair.gold === forward).length),
    reversedSilent: share(told.filter(({ reversed }) => reversed === 'none').length),
    f1,
    confusion: confusionOf(told),
  };
}

/** Runs the rules over the set: given the sentence and the marked pair, the root code. Nothing is learnt from the set. */
export async function tellRootCodes(tsvPath: string, annotator: Annotator): Promise<readonly Told[]> {
  const pairs = readPairs(readFileSync(tsvPath, 'utf8'));
  const told: Told[] = [];
  for (const [index, pair] of pairs.entries()) {
    // One after the other: an annotator may be a service.
    // oxlint-disable-next-line no-await-in-loop
    const annotated = await annotator.annotate(articleOf(pair.text, index));
    const [forward, reversed] = tell(annotated, pair);
    told.push({ pair, forward, reversed });
  }
  return told;
}

/** Scores the rules on `plv_*.tsv`. */
export async function scoreRootCodes(tsvPath: string, annotator: Annotator): Promise<RootScore> {
  return scoreTold(await tellRootCodes(tsvPath, annotator));
}

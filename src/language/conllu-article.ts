import type { Annotated, Name, NameType, Sentence, Token } from '../model/annotated.ts';
import type { Article } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import type { Span } from '../model/span.ts';
import { readConllu, type TreebankSentence } from './conllu.ts';
import { partOf } from './parts-of-speech.ts';

/** How far after the last word the next may begin, in code units: a parser service may drop marks, but no text. */
const farthestGap = 200;

const nameTypes: Readonly<Record<string, NameType>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organization',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  MISC: 'other',
};

/** The text of an article as a parser service gets it: every block but datelines, with blank lines between. */
export function textForService(article: Article): string {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'dateline');
  return blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n\n');
}

/**
 * Puts the CoNLL-U that a service made of `textForService` on to the article: every word gets its place in the text.
 *
 * A sentence that crosses a block is cut there. Throws `annotator-failed` where a word is not in the text, or not in
 * the order of the text.
 */
export function annotatedFromConllu(article: Article, content: string, annotator: string): Annotated {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const parsed of sentencesOf(content, annotator)) {
    const spans = placeWords(article, parsed, from);
    from = spans.at(-1)?.end ?? from;
    for (const [start, end] of blockRuns(article, spans)) {
      sentences.push(sentenceOf({ article, parsed, spans }, { index: sentences.length, start, end }));
    }
  }
  return { article, sentences, issues: [], annotator };
}

function sentencesOf(content: string, annotator: string): readonly TreebankSentence[] {
  try {
    return readConllu(content);
  } catch (cause) {
    throw new Failure('annotator-failed', annotator, { cause });
  }
}

function placeWords(article: Article, { forms, joined }: TreebankSentence, from: number): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (let word = 0; word < forms.length;) {
    const token = joined.find(({ first }) => first === word);
    const form = token?.form ?? forms[word];
    const start = article.text.indexOf(form, at);
    if (start < 0 || start - at > farthestGap)
      throw new Failure('annotator-failed', `no "${form}" in ${article.id}`);
    const last = token?.last ?? word;
    spans.push(...partsOf(forms.slice(word, last + 1), { start, end: start + form.length }));
    at = start + form.length;
    word = last + 1;
  }
  return spans;
}

/** The spans of words that are written as one: they share its letters where they spell it; else the first has all of them. */
function partsOf(forms: readonly string[], { start, end }: Span): readonly Span[] {
  const exact = forms.join('').length === end - start;
  let at = start;
  return forms.map((form, position) => {
    const length = exact ? form.length : position === 0 ? end - start : 0;
    const span = { start: at, end: at + length };
    at += length;
    return span;
  });
}

/** Position of the last block that begins at or before the place. */
function blockOf({ blocks }: Article, { start }: Span): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].span.start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Runs of words that stand in one block. */
function blockRuns(article: Article, spans: readonly Span[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = 0;
  for (let end = 1; end <= spans.length; end++) {
    if (end < spans.length && blockOf(article, spans[end]) === blockOf(article, spans[start])) continue;
    runs.push([start, end]);
    start = end;
  }
  return runs;
}

interface PlacedSentence {
  readonly article: Article;
  readonly parsed: TreebankSentence;
  readonly spans: readonly Span[];
}

function sentenceOf(
  { article, parsed, spans }: PlacedSentence,
  run: { readonly index: number; readonly start: number; readonly end: number },
): Sentence {
  const span = { start: spans[run.start].start, end: spans[run.end - 1].end };
  const tokens = spans.slice(run.start, run.end).map((place, at): Token => {
    const word = run.start + at;
    const head = parsed.heads[word] - run.start;
    return {
      index: at,
      span: place,
      text: article.text.slice(place.start, place.end),
      lemma: parsed.lemmas[word],
      upos: partOf(parsed.upos[word]),
      xpos: parsed.xpos[word],
      head: head >= 0 && head < run.end - run.start ? head : -1,
      relation: parsed.relations[word],
    };
  });
  const text = article.text.slice(span.start, span.end);
  const names = namesIn(parsed.misc.slice(run.start, run.end));
  return { index: run.index, span, block: blockOf(article, span), text, tokens, names };
}

/** Names from `NER=B-ORG` (or `S-`, `I-`, `E-`) in the last column, as common services write them. */
function namesIn(misc: readonly string[]): readonly Name[] {
  const names: { type: NameType; start: number; end: number }[] = [];
  for (const [at, column] of misc.entries()) {
    const label = /(?:^|\|)ner=([BIES])-(\w+)/iu.exec(column);
    const type = nameTypes[label?.[2].toUpperCase() ?? ''];
    if (label === null || type === undefined) continue;
    const last = names.at(-1);
    const goesOn = /[IE]/iu.test(label[1]) && last?.type === type && last.end === at;
    if (goesOn && last !== undefined) last.end = at + 1;
    else names.push({ type, start: at, end: at + 1 });
  }
  return names;
}

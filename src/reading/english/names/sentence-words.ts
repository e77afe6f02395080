import type { Tree } from '../grammar/tree.ts';
import type { Sentence, Token } from '../../../model/annotated.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { shapeOf, type WordShape } from './word-shape.ts';
import { easternOpeners, isCapital, isShouting } from './capital-words.ts';
import type { Forms } from './capital-words.ts';
import { givenMonths } from './given-months.ts';
import { describesState, stateAt } from './state-names.ts';
import type { StateName } from './state-names.ts';

/** One sentence with what the name rules ask of its tokens, by position. */
export interface SentenceWords {
  readonly sentence: Sentence;
  /** Those of its tree, with mended arcs. */
  readonly tokens: readonly Token[];
  /** How each token is written. */
  readonly shapes: readonly WordShape[];
  /** Folded, lower case. */
  readonly folded: readonly string[];
  /** Whether the token is written as a name: a capital at its start, or inside after an article ("al-Assad"). */
  readonly capital: readonly boolean[];
  /** Whether a token written as a name is a common word of English: "Energy", "Trust". */
  readonly common: readonly boolean[];
  /** The state's name that begins at each token; null where none does. */
  readonly states: readonly (StateName | null)[];
  /** Whether nearly every word has a capital (a headline, a rubric), so that capitals tell nothing. */
  readonly shouting: boolean;
}

/** Reads what the name rules ask of one sentence; linear in its tokens. */
export function readWords({ sentence, tokens }: Tree, gazetteer: Gazetteer): SentenceWords {
  const shapes = tokens.map(({ text }) => shapeOf(text));
  const folded = shapes.map((shape) => shape.folded);
  const forms: Forms = { tokens, shapes, folded };
  const capital = tokens.map((_, at) => isCapital(forms, at));
  easternOpeners(forms, capital);
  givenMonths(forms, capital, gazetteer);
  const common = capital.map((name, at) => name && gazetteer.isCommonWord(folded[at]));
  const states = capital.map((name, at) => (name ? stateAt(forms, at, gazetteer) : null));
  if (describesState(forms, states, gazetteer)) capital[0] = false;
  return { sentence, tokens, shapes, folded, capital, common, states, shouting: isShouting(forms) };
}

/** The text of tokens `start` to `end` (half-open), as the article has it. */
export function textOf(words: SentenceWords, start: number, end: number): string {
  const first = words.tokens[start];
  const last = words.tokens[end - 1];
  if (first === undefined || last === undefined) return '';
  const offset = words.sentence.span.start;
  if (start + 1 === end) return first.text;
  return words.sentence.text.slice(first.span.start - offset, last.span.end - offset).replace(/\s+/g, ' ');
}

/**
 * The token of a name on which its others hang. Of several the last, since a tree that breaks a name leaves the family name or the noun of
 * a body there; of any other words see `grammar/head-of-span.ts`.
 */
export function headOfName(words: SentenceWords, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const token = words.tokens[at];
    if (
      token !== undefined &&
      (token.head < start || token.head >= end) &&
      token.upos !== 'PUNCT' &&
      token.upos !== 'PART'
    )
      return at;
  }
  return end - 1;
}

import type { WordColumns } from './word-columns.ts';

/**
 * A parse under way (arc-eager, Nivre 2003, with the root as the last word of the buffer).
 *
 * Columns are indexed by token; `count` is the root and `none` stands for a token that is not there.
 */
export interface ParseState {
  readonly none: number;
  readonly words: WordColumns;
  /** Tag and part of speech, from 1; column values at `count` and `none` mark the root and nothing. */
  readonly tags: Int32Array;
  readonly parts: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and next child on either side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** One bit for each label (modulo 31) that has a child on that side. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** Running counts of verbs, punctuation and conjunctions before each token. */
  readonly verbsBefore: Int32Array;
  readonly marksBefore: Int32Array;
  readonly joinsBefore: Int32Array;
  readonly stack: Int32Array;
  count: number;
  depth: number;
  next: number;
}

/** Tag value of a token that is not there, and of the root. */
const noTag = -7;

const rootTag = 500;

const rootWord = 0x3c6ef372;

const noWord = 0x1f83d9ab;

/** Room for sentences of up to `capacity` words; `words` has at least two rows more. */
export function createParseState(words: WordColumns, capacity: number): ParseState {
  const column = (): Int32Array => new Int32Array(capacity + 2);
  return {
    none: capacity + 1,
    words,
    tags: column(),
    parts: column(),
    heads: column(),
    labels: column(),
    left: column(),
    left2: column(),
    right: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftSet: column(),
    rightSet: column(),
    verbsBefore: column(),
    marksBefore: column(),
    joinsBefore: column(),
    stack: column(),
    count: 0,
    depth: 0,
    next: 0,
  };
}

/** Parts of speech (from 1) that the running counts look for. */
export interface CountedParts {
  readonly verb: number;
  readonly auxiliary: number;
  readonly punctuation: number;
  readonly conjunction: number;
}

/** Starts a sentence of `count` words, whose `words`, `tags` and `parts` are set. */
export function startParse(state: ParseState, count: number, counted: CountedParts): void {
  state.count = count;
  state.depth = 0;
  state.next = 0;
  for (let token = 0; token <= count; token++) clearToken(state, token);
  clearToken(state, state.none);
  markSpecial(state, count, { tag: rootTag, word: rootWord });
  markSpecial(state, state.none, { tag: noTag, word: noWord });
  state.labels[state.none] = -3;
  countParts(state, counted);
}

function clearToken(state: ParseState, token: number): void {
  const { none } = state;
  state.heads[token] = -1;
  state.labels[token] = -2;
  state.left[token] = none;
  state.left2[token] = none;
  state.right[token] = none;
  state.right2[token] = none;
  state.leftCount[token] = 0;
  state.rightCount[token] = 0;
  state.leftSet[token] = 0;
  state.rightSet[token] = 0;
}

function markSpecial(state: ParseState, token: number, mark: { tag: number; word: number }): void {
  state.tags[token] = mark.tag;
  state.parts[token] = mark.tag;
  state.words.lower[token] = mark.word;
  state.words.suffix3[token] = mark.word;
  state.words.shape[token] = mark.word;
  state.words.fine[token] = mark.word;
  state.words.wide[token] = mark.word;
}

function countParts(state: ParseState, counted: CountedParts): void {
  const { parts, verbsBefore, marksBefore, joinsBefore } = state;
  verbsBefore[0] = marksBefore[0] = joinsBefore[0] = 0;
  for (let token = 0; token < state.count; token++) {
    const part = parts[token];
    verbsBefore[token + 1] =
      verbsBefore[token] + (part === counted.verb || part === counted.auxiliary ? 1 : 0);
    marksBefore[token + 1] = marksBefore[token] + (part === counted.punctuation ? 1 : 0);
    joinsBefore[token + 1] = joinsBefore[token] + (part === counted.conjunction ? 1 : 0);
  }
}

import { classAt, levelled, LOWER, DIGIT, MARK, UPPER } from './characters.ts';

/** Hashes of the words of one sentence, a column for each property; the row is the token's position. */
export interface WordColumns {
  /** As written. */
  readonly exact: Int32Array;
  /** Lower case, digits as 0, quotation marks straight. */
  readonly lower: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix3: Int32Array;
  /** First letter, and whether it is upper case. */
  readonly initial: Int32Array;
  /** Classes of the letters in order, runs cut at two. */
  readonly shape: Int32Array;
  /** Fine and wide cluster; -1 for a word in none. */
  readonly fine: Int32Array;
  readonly wide: Int32Array;
}

/** A stretch of text that holds one word. */
export interface WordSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Room for the hashes of `capacity` words. */
export function createWordColumns(capacity: number): WordColumns {
  const column = (): Int32Array => new Int32Array(capacity);
  return {
    exact: column(),
    lower: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix3: column(),
    initial: column(),
    shape: column(),
    fine: column(),
    wide: column(),
  };
}

/** Copies the first `count` rows. */
export function copyWords(from: WordColumns, to: WordColumns, count: number): void {
  to.exact.set(from.exact.subarray(0, count));
  to.lower.set(from.lower.subarray(0, count));
  to.suffix1.set(from.suffix1.subarray(0, count));
  to.suffix2.set(from.suffix2.subarray(0, count));
  to.suffix3.set(from.suffix3.subarray(0, count));
  to.suffix4.set(from.suffix4.subarray(0, count));
  to.prefix3.set(from.prefix3.subarray(0, count));
  to.initial.set(from.initial.subarray(0, count));
  to.shape.set(from.shape.subarray(0, count));
  to.fine.set(from.fine.subarray(0, count));
  to.wide.set(from.wide.subarray(0, count));
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed | 0;
}

/** Writes the hashes of one word into row `row`. Linear in the length of the word. */
export function hashWord(columns: WordColumns, row: number, word: WordSpan): void {
  hashWhole(columns, row, word);
  hashEnds(columns, row, word);
  columns.shape[row] = hashShape(word);
}

function hashWhole(columns: WordColumns, row: number, { text, start, end }: WordSpan): void {
  let exact = offset;
  let lower = offset;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    exact = Math.imul(exact ^ unit, prime);
    lower = Math.imul(lower ^ levelled(unit), prime);
  }
  columns.exact[row] = finish(exact);
  columns.lower[row] = finish(lower);
}

function hashEnds(columns: WordColumns, row: number, { text, start, end }: WordSpan): void {
  let prefix = offset;
  for (let at = start; at < end && at < start + 3; at++) {
    prefix = Math.imul(prefix ^ levelled(text.charCodeAt(at)), prime);
  }
  columns.prefix3[row] = finish(prefix ^ 3);
  let suffix = offset;
  const { suffix1, suffix2, suffix3, suffix4 } = columns;
  suffix = Math.imul(suffix ^ unitBefore(text, start, end - 1), prime);
  suffix1[row] = finish(suffix);
  suffix = Math.imul(suffix ^ unitBefore(text, start, end - 2), prime);
  suffix2[row] = finish(suffix);
  suffix = Math.imul(suffix ^ unitBefore(text, start, end - 3), prime);
  suffix3[row] = finish(suffix);
  suffix = Math.imul(suffix ^ unitBefore(text, start, end - 4), prime);
  suffix4[row] = finish(suffix);
  const first = text.charCodeAt(start);
  columns.initial[row] = levelled(first) * 2 + (classAt(first) === UPPER ? 1 : 0);
}

function unitBefore(text: string, start: number, at: number): number {
  return at < start ? 0 : levelled(text.charCodeAt(at));
}

function hashShape({ text, start, end }: WordSpan): number {
  let shape = offset;
  let last = -1;
  let run = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = classAt(unit);
    const symbol =
      kind === UPPER || kind === LOWER || kind === DIGIT ? kind : kind === MARK ? LOWER : levelled(unit);
    run = symbol === last ? run + 1 : 1;
    last = symbol;
    if (run <= 2) shape = Math.imul(shape ^ symbol, prime);
  }
  return finish(shape);
}

/** The `lower` hash of a word that stands alone; the key of every word table. */
export function lowerHash(word: string): number {
  let lower = offset;
  for (let at = 0; at < word.length; at++) lower = Math.imul(lower ^ levelled(word.charCodeAt(at)), prime);
  return finish(lower);
}

/** The `exact` hash of a word that stands alone. */
export function exactHash(word: string): number {
  let exact = offset;
  for (let at = 0; at < word.length; at++) exact = Math.imul(exact ^ word.charCodeAt(at), prime);
  return finish(exact);
}

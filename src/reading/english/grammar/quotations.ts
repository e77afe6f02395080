import type { Annotated } from '../../../model/annotated.ts';
import type { Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { matchesOf } from '../../mechanics/matches.ts';

/** A stretch inside quotation marks; quotations inside quotations are not told apart. */
export interface Quotation {
  /** With its marks, in offsets of the article. */
  readonly span: Span;
  /** Position in `Article.blocks`. */
  readonly block: number;
  /** Whether the next block opens with a mark again, as a quotation of several paragraphs does. */
  readonly continues: boolean;
}

const openers = '“„«「『‘';
const closers: Readonly<Record<string, string>> = {
  '“': '”"‟',
  '„': '“”"',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"”',
  '‘': '’',
  "'": "'",
};
/** A single mark closes within so many characters, or is taken for an apostrophe. */
const singleReach = 600;
const space = /\s/;
const wordy = /[\p{L}\p{N}]/u;

function isOpening(text: string, at: number, start: number): boolean {
  const before = at > start ? text[at - 1] : ' ';
  const after = text[at + 1] ?? ' ';
  return !space.test(after) && (space.test(before) || '([{—–-/*‘“\'"'.includes(before));
}

/** Where the single quotation opened at `at` ends; -1 where the mark is an apostrophe. */
function singleEnd(text: string, at: number, end: number): number {
  const close = text[at] === '‘' ? '’' : "'";
  const last = Math.min(end, at + singleReach);
  for (let here = at + 2; here < last; here += 1) {
    if (text[here] !== close || wordy.test(text[here + 1] ?? ' ')) continue;
    const before = text[here - 1];
    if (space.test(before)) continue;
    // "the ministers' talks": a plural's apostrophe closes nothing unless the sentence pauses there.
    if (before === 's' && close === "'" && /^' [a-z]/.test(text.slice(here, here + 3))) continue;
    return here;
  }
  return -1;
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

function opens(text: string, at: number, block: Block): boolean {
  const mark = text[at];
  if (mark === '"') return isOpening(text, at, block.span.start);
  if (mark === '‘' || mark === "'") {
    return isOpening(text, at, block.span.start) && singleEnd(text, at, block.span.end) !== -1;
  }
  return openers.includes(mark);
}

/** Where the quotation opened at `at` closes; -1 where the block ends first. */
function closeOf(text: string, at: number, end: number): number {
  const mark = text[at];
  if (isSingle(mark)) return singleEnd(text, at, end);
  const close = closers[mark] ?? mark;
  for (let here = at + 1; here < end; here += 1) {
    if (close.includes(text[here])) return here;
  }
  return -1;
}

function opensWithMark(text: string, block: Block | undefined): boolean {
  return block !== undefined && '“"‘«„'.includes(text[block.span.start]);
}

/**
 * Where a quotation ends whose opening mark was left out: the paragraph's first mark closes (it stands behind a comma, and a blank behind
 * it), and no sentence ends before it, so that the quotation can only begin with the paragraph. -1 where that is not so.
 */
function unopenedEnd(text: string, { span }: Block): number {
  const found = /["“„«”]/.exec(text.slice(span.start, span.end));
  if (found === null || !/[”"]/.test(found[0])) return -1;
  const at = span.start + found.index;
  const before = text.slice(span.start, at);
  const closes = before.endsWith(',') && space.test(text[at + 1] ?? '');
  return closes && !/[.!?…:;]\s/.test(before) && /^\p{Lu}/u.test(before) ? at : -1;
}

const anyOpener = /["'“„«「『‘]/g;

function inBlock(text: string, blocks: readonly Block[], position: number): readonly Quotation[] {
  const block = blocks[position];
  const found: Quotation[] = [];
  const unopened = unopenedEnd(text, block);
  let from = unopened === -1 ? block.span.start : unopened + 1;
  if (unopened !== -1)
    found.push({ span: { start: block.span.start, end: from }, block: position, continues: false });
  const words = text.slice(block.span.start, block.span.end);
  // Where one such mark finds no end before the block's, no later one does: looked for once, not from each of them.
  const neverClosed = new Set<string>();
  for (const match of matchesOf(words, anyOpener)) {
    const at = block.span.start + match.index;
    if (at < from || !opens(text, at, block)) continue;
    const close = neverClosed.has(match[0]) ? -1 : closeOf(text, at, block.span.end);
    if (close === -1 && !isSingle(match[0])) neverClosed.add(match[0]);
    const continues = close === -1 && opensWithMark(text, blocks[position + 1]);
    // An open mark that nothing closes says nothing of where the quotation ends.
    if (close === -1 && !continues) continue;
    const end = close === -1 ? block.span.end : close + 1;
    found.push({ span: { start: at, end }, block: position, continues });
    from = end;
  }
  return found;
}

/**
 * Finds the outermost quotations of an article, in text order; none crosses a block.
 *
 * Reads curly, straight, low, angled and corner marks, single marks where they are no apostrophes, and the
 * paragraph fashion that opens each paragraph but closes only the last. A mark without its partner gives nothing, but for a closing mark in a paragraph's first sentence.
 */
export function findQuotations(annotated: Annotated): readonly Quotation[] {
  const { text, blocks } = annotated.article;
  return blocks.flatMap((_, position) => inBlock(text, blocks, position));
}

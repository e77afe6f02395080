import { isWeekdayName } from '../model/calendar-names.ts';
import { isUpper } from './characters.ts';
import { standsBeforeName } from './en/abbreviations.ts';
import { sentenceStarters } from './en/sentence-starters.ts';
import type { Spans } from './spans.ts';

const closers = new Set(['"', "'", '”', '’', ')', ']', '»']);
const openers = /["“‘'([«]/u;
const enders = new Set(['.', '!', '?', '…']);

/**
 * Finds where the sentences of one block end: positions after their last token, in order, the last being
 * `spans.count`. Tokens before `first` belong to earlier blocks.
 */
export function sentenceBreaks(text: string, spans: Spans, first: number): readonly number[] {
  const breaks: number[] = [];
  for (let at = first; at < spans.count; at++) {
    const last = text[spans.ends[at] - 1];
    if (!enders.has(last) && !isParagraphEnd(text, spans, at)) continue;
    const end = isParagraphEnd(text, spans, at) ? at : endAfter(text, spans, at);
    if (end < 0) continue;
    breaks.push(end + 1);
    at = end;
  }
  if (breaks.at(-1) !== spans.count && spans.count > first) breaks.push(spans.count);
  return breaks;
}

/** An empty line ends a sentence without a full stop. */
function isParagraphEnd(text: string, { ends, starts, count }: Spans, at: number): boolean {
  if (at + 1 >= count) return true;
  const gap = starts[at + 1] - ends[at];
  return gap >= 2 && /\n\s*\n/u.test(text.slice(ends[at], Math.min(starts[at + 1], ends[at] + 40)));
}

/** Last token of the sentence that a mark at `at` ends, with its closing quotation marks and brackets; -1 where none ends. */
function endAfter(text: string, spans: Spans, at: number): number {
  const { starts, ends, count } = spans;
  let end = at;
  while (
    end + 1 < count &&
    starts[end + 1] === ends[end] &&
    closers.has(text.slice(starts[end + 1], ends[end + 1]))
  )
    end++;
  const next = end + 1;
  if (next >= count) return end;
  const lone = ends[at] - starts[at] === 1;
  if (starts[next] === ends[end] && lone && !openers.test(text[starts[next]]))
    return startsGlued(text, spans, { at, next }) ? end : -1;
  const word = text.slice(starts[at], Math.min(ends[at], starts[at] + 20));
  const marks = lone || /^[.!?…]+$/u.test(word);
  return (
    marks
      ? endsAtMark(text, word, starts[next])
      : endsAtAbbreviation(word, text.slice(starts[next], ends[next]))
  )
    ? end
    : -1;
}

/**
 * Whether a sentence starts right behind the mark, the blank between them lost: "They signed.Both sides left."
 *
 * Behind a word in lower case or a day of the week any capitalised word starts one, behind a name or a number only a word that starts sentences: "Booking.Com"
 * and "v2.Beta" go on.
 */
function startsGlued(
  text: string,
  { starts, ends }: Spans,
  { at, next }: { readonly at: number; readonly next: number },
): boolean {
  if (at === 0 || starts[at] !== ends[at - 1]) return false;
  const word = text.slice(starts[next], Math.min(ends[next], starts[next] + 20));
  const before = text.slice(starts[at - 1], ends[at - 1]);
  if (sentenceStarters.has(word)) return /[\p{L}\p{N}"”’)\]]$/u.test(before);
  const closes = /^(?:\p{Ll}{3,}|["”’)\]])$/u.test(before) || isWeekdayName(before);
  return /^\p{Lu}\p{Ll}/u.test(word) && closes;
}

function endsAtMark(text: string, word: string, next: number): boolean {
  const first = text[next];
  const upper = isUpper(text.charCodeAt(next));
  const opens = openers.test(first);
  if (word.length > 1) return upper || opens;
  return upper || opens || /\d/u.test(first) || (word === '.' && /[•–—-]/u.test(first));
}

function endsAtAbbreviation(word: string, next: string): boolean {
  return word.length > 2 && !standsBeforeName(word.slice(0, -1).toLowerCase()) && sentenceStarters.has(next);
}

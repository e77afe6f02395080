import { anyOf } from '../../../../model/word-pattern.ts';
import { ownerPrepositions } from '../../lexicon/function-words.ts';
import { rateAdverbs, rateSpans } from '../../lexicon/measure-aspects.ts';
import type { FigureContext } from '../figure-context.ts';

const inUnit = /\bper\s+(.+)$/i;
const span = `(?:per|a|an|each|every)\\s+(${anyOf(rateSpans)})\\b`;
const adverb = `(${anyOf(rateAdverbs.keys())})\\b`;
/** A rate at the end of the sum's own words: "$4 million a year". */
const within = new RegExp(String.raw`\s${span}$`, 'i');
/** A rate right behind the number and its noun, or behind the few words that end its phrase: "$1 billion in aid a year". */
const behind = new RegExp(
  String.raw`^(?:\s+${anyOf(ownerPrepositions)}\s+(?:[\p{L}-]+\s+){0,4}?[\p{L}-]+)?\s+(?:${span}|${adverb})`,
  'iu',
);
const before = new RegExp(String.raw`\b${adverb}(?:\s+[\p{L}-]+){0,2}\s+(?:of|at|to|worth)\s+$`, 'iu');

/** The span or unit that an amount is counted by: in its own unit, behind it, or in the words of the measure; null for none. */
export function rateOf({ finding, front, rest, sentence }: FigureContext, label: string): string | null {
  const own = inUnit.exec(finding.quantity.unit)?.[1];
  if (own !== undefined) return own;
  const written = sentence.text.slice(front.length, finding.span.end - sentence.span.start);
  const match = within.exec(written) ?? behind.exec(rest);
  if (match) return match[1]?.toLowerCase() ?? rateAdverbs.get((match[2] ?? '').toLowerCase()) ?? null;
  const told =
    before.exec(front)?.[1] ?? label.split(' ').find((word) => rateAdverbs.has(word.toLowerCase()));
  return told === undefined ? null : (rateAdverbs.get(told.toLowerCase()) ?? null);
}

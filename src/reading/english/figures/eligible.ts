import { anyOf } from '../../mechanics/word-pattern.ts';
import { lengthLeads } from '../lexicon/amount-words.ts';
import { definiteParties, idleNouns } from '../lexicon/counted-nouns.ts';
import { determiners } from '../lexicon/function-words.ts';
import { pointersAway } from '../lexicon/period-words.ts';
import type { FigureContext } from './figure-context.ts';
import { spentTime } from './rules/beside-noun.ts';

/** Whether the quantity can be a figure at all: ages, named parties, idle small numbers and bare lengths of time are none. */
export function isEligible({ finding, sentence }: FigureContext): boolean {
  const { quantity, counted, rule } = finding;
  if (rule === 'age') return false;
  if (rule === 'length-of-time') return isTelling(finding, sentence);
  if (rule !== 'count') return true;
  if (
    /\b(?:first|last|next|past|other|remaining)\s+$/i.test(
      sentence.text.slice(0, finding.span.start - sentence.span.start),
    )
  )
    return false;
  const noun = counted
    ? sentence.text.slice(counted.start - sentence.span.start, counted.end - sentence.span.start)
    : '';
  const head = (noun.split(/\s+/).at(-1) ?? '').toLowerCase();
  const small = (quantity.low ?? quantity.high ?? 0) < 5;
  if (small && idleNouns.has(head)) return false;
  return !(
    small &&
    definiteParties.has(head) &&
    isDefinite(sentence.text.slice(0, finding.span.start - sentence.span.start))
  );
}

function isDefinite(front: string): boolean {
  return definite.test(front);
}

const definite = new RegExp(
  String.raw`\b${anyOf([...determiners, 'both', 'between', 'either', 'any'])}\s+(?:[a-z]+\s+)?$`,
  'i',
);
const repeated = new RegExp(
  String.raw`\b${anyOf([...pointersAway, 'per', 'every', 'each', 'within', 'another'])}\s+$`,
  'i',
);
const told = new RegExp(String.raw`\b${anyOf(lengthLeads)}\s+$`, 'i');

/** A length of time tells something where it is bounded, stands before or with a noun, or since something: not "for two years". */
function isTelling(
  { quantity, counted, span }: FigureContext['finding'],
  { text, span: { start } }: FigureContext['sentence'],
): boolean {
  const front = text.slice(0, span.start - start);
  if (repeated.test(front)) return false;
  if (counted !== null || quantity.bound === 'more' || spentTime.test(text.slice(span.end - start)))
    return true;
  return told.test(front);
}

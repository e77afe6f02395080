import { anyOf } from '../../../model/word-pattern.ts';
import { amountAdverbs, lengthLeads } from '../lexicon/amount-words.ts';
import { definiteParties, idleNouns, pointers } from '../lexicon/counted-nouns.ts';
import { determiners } from '../lexicon/function-words.ts';
import { pointersAway } from '../lexicon/period-words.ts';
import type { FigureContext } from './figure-context.ts';
import { opensTerm } from './rules/term.ts';
import { tellsOfTalks } from './rules/time-of-talks.ts';
import { tellsTimePassed } from './rules/time-since.ts';
import { spentTime } from './rules/time-spent.ts';

const definite = new RegExp(
  String.raw`\b${anyOf([...determiners, 'both', 'between', 'either', 'any'])}\s+(?:[a-z]+\s+)?$`,
  'i',
);
const repeated = new RegExp(
  String.raw`\b${anyOf([...pointersAway, 'per', 'every', 'each', 'within', 'another'])}\s+$`,
  'i',
);
const told = new RegExp(String.raw`\b${anyOf(lengthLeads)}\s+(?:${anyOf(amountAdverbs)}\s+)?$`, 'i');

/** Whether the quantity can be a figure at all: ages, named parties, idle small numbers and bare lengths of time are none. */
export function isEligible(context: FigureContext): boolean {
  const { finding, front } = context;
  if (finding.rule === 'age' || isVague(finding) || isOneOfTime(finding)) return false;
  if (finding.rule === 'length-of-time' || finding.rule === 'hour-in-words') return isTelling(context);
  if (finding.rule === 'occasions') return !isSmall(finding);
  if (finding.rule !== 'count') return true;
  if (/\b(?:first|last|next|past|other|remaining)\s+$/i.test(front)) return false;
  if (isSmall(finding) && isIdle(headOf(context), front)) return false;
  return !(isPair(finding) && isPointedAt(front));
}

const pointing = new RegExp(String.raw`\b${anyOf(pointers)}\s+(?:[a-z]+\s+)?$`, 'i');

/** Whether the words before a number point at those already known and count nobody: "the two envoys", "all three rooms". */
function isPointedAt(front: string): boolean {
  return pointing.test(front);
}

/**
 * Whether a length of time is more than a bare "for two years": a term, the time of talks, spent or passed since something, bounded, or
 * with a noun.
 */
function isTelling({ finding, front, rest }: FigureContext): boolean {
  if (opensTerm(front) || tellsOfTalks(front) || tellsTimePassed(front, rest)) return true;
  if (repeated.test(front)) return false;
  if (finding.counted !== null || finding.quantity.bound === 'more' || spentTime.test(rest)) return true;
  return told.test(front);
}

/** Whether the quantity is a plural without number and noun, as in "killing dozens". */
function isVague({ rule, counted, quantity }: FigureContext['finding']): boolean {
  return rule === 'vague-number' && counted === null && quantity.unit !== 'money';
}

/** Whether the quantity is a modifier that tells the kind of a thing ("a one-day leap"): such a length of time is no figure. */
function isOneOfTime({ rule, counted, quantity }: FigureContext['finding']): boolean {
  return rule === 'length-of-time' && counted !== null && quantity.low === 1;
}

/** Whether a quantity is two or three. */
function isPair({ quantity }: FigureContext['finding']): boolean {
  return (quantity.low ?? quantity.high ?? 0) < 4;
}

function isSmall({ quantity }: FigureContext['finding']): boolean {
  return (quantity.low ?? quantity.high ?? 0) < 5;
}

/** The last word of what is counted, lower case. */
function headOf({ finding: { counted }, sentence: { text, span } }: FigureContext): string {
  if (counted === null) return '';
  const noun = text.slice(counted.start - span.start, counted.end - span.start);
  return (noun.split(/\s+/).at(-1) ?? '').toLowerCase();
}

/** Whether a small number tells nothing: "two things" counts no kind of thing, and "the two countries" are parties that the text names. */
function isIdle(head: string, front: string): boolean {
  return idleNouns.has(head) || (definiteParties.has(head) && definite.test(front));
}

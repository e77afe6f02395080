import { anyOf } from '../../../mechanics/word-pattern.ts';
import { amountAdverbs } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import {
  fallers,
  fallingVerbs,
  movedVerbs,
  risers,
  risingVerbs,
  standingVerbs,
} from '../../lexicon/change-verbs.ts';
import { beForms } from '../../lexicon/function-words.ts';
import { isPeopleGroup, isPersonNoun } from '../../lexicon/person-nouns.ts';
import { formsOf, toldFormsOf, verbForms } from '../../lexicon/verb-forms.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { namedWords, phraseBefore } from '../words-before.ts';

const adverbs = String.raw`(?:${anyOf(amountAdverbs)}\s+)*`;
const be = anyOf(beForms);
const standing = String.raw`${be}(?:\s+worth)?|valued\s+at|${anyOf([...standingVerbs, ...toldFormsOf(standingVerbs)])}`;
const besideVerb = new RegExp(
  String.raw`\b(?:(${standing})|(${anyOf(risers.flatMap(verbForms))})|(${anyOf(fallers.flatMap(verbForms))}))\s+${adverbs}(to|at|by|for|from)?\s*${adverbs}$`,
  'i',
);
/** What a bare number of people alone stands behind. */
const equating = new RegExp(`^(?:${be}|came|comes)$`, 'i');

/** The verb right before the amount, read by its word: "trade turnover exceeded …", "stocks shrank by …". */
export function besideVerbRule({ sentence, finding }: FigureContext): Measured | null {
  const start = coreStart({ sentence, finding });
  const match = besideVerb.exec(sentence.text.slice(0, start));
  if (!match || finding.counted || finding.rule === 'length-of-time') return null;
  const index = tokenAt(sentence.tokens, sentence.span.start + match.index);
  const phrase = index > 0 ? phraseBefore(sentence, index) : null;
  if (!phrase) return null;
  const counts = finding.quantity.unit === 'number' && countsPeople(phrase.measure);
  if (finding.quantity.unit === 'number' && !counts && match[1] && equating.test(match[1])) return null;
  return {
    measure: changed(match, finding.quantity.unit, phrase.measure),
    of: phrase.of,
    unit: counts ? 'people' : null,
    head: phrase.head,
    rule: 'beside-verb',
  };
}

/** Where the number itself begins: the bound's own verb ("exceeded") is part of the finding's span. */
function coreStart({ sentence, finding }: Pick<FigureContext, 'sentence' | 'finding'>): number {
  const written = sentence.text.slice(
    finding.span.start - sentence.span.start,
    finding.span.end - sentence.span.start,
  );
  const verb = /^(?:exceed\w*|surpass\w*|topp?\w*)\s+/i.exec(written);
  return finding.span.start - sentence.span.start + (verb?.[0].length ?? 0);
}

function changed(match: RegExpExecArray, unit: string, measure: string): string {
  if (unit !== 'percent' && unit !== 'percentage points' && unit !== 'times') return measure;
  if (/^(?:to|at|from)$/i.test(match[4] ?? '')) return measure;
  if (match[2]) return `rise in ${measure}`;
  return match[3] ? `fall in ${measure}` : measure;
}

function countsPeople(measure: string): boolean {
  const noun = measure.split(' ').at(-1) ?? '';
  return isPersonNoun(noun) || isPeopleGroup(noun);
}

const moved = new RegExp(
  String.raw`\b(${anyOf(formsOf(movedVerbs))})\s+((?:[\p{L}’'-]+\s+){1,7})(?:by|to|from)\s+(?:${roundingPattern}\s+)?$`,
  'iu',
);

/** "cut emissions by …", "raise two-way trade to …": the object between the verb and the amount, by its words. */
export function movedObject({ sentence, finding }: FigureContext): Measured | null {
  const offset = finding.span.start - sentence.span.start;
  const from = Math.max(0, offset - 120);
  const match = moved.exec(sentence.text.slice(from, offset));
  if (!match || finding.counted) return null;
  const start = sentence.span.start + from + match.index + (match[1] ?? '').length;
  const end = start + 1 + (match[2] ?? '').length;
  const phrase = namedWords(
    sentence.tokens.filter((token) => token.span.start >= start && token.span.end <= end),
  );
  if (!phrase) return null;
  const change = /\bby\s/i.test(match[0].slice((match[1] ?? '').length + (match[2] ?? '').length));
  const verb = (match[1] ?? '').toLowerCase();
  const share = finding.quantity.unit === 'percent' || finding.quantity.unit === 'percentage points';
  const measure = share && change ? `${directionOf(verb)} in ${phrase.measure}` : phrase.measure;
  return { measure, of: phrase.of, unit: null, head: phrase.head, rule: 'moved-object' };
}

function directionOf(verb: string): string {
  if (formsOf(fallingVerbs).includes(verb)) return 'fall';
  return formsOf(risingVerbs).includes(verb) ? 'rise' : 'change';
}

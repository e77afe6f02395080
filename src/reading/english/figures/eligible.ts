import type { FigureContext } from './figure-context.ts';
import { spentTime } from './rules/beside-noun.ts';

/** Definite parties and sides: "the two countries" names them and counts nothing new. */
const partiesNamed =
  /^(?:countr(?:y|ies)|nations?|sides?|governments?|leaders?|parties|peoples?|states?|presidents?|ministers?|men|women|neighbou?rs?|Koreas|economies|powers|capitals|foes|allies|rivals|giants|superpowers|institutions|ministries|agencies|companies|officials|delegations|heads|militaries|armies|continents|superpowers|others|of them|cases|issues|fields|areas|things|ways|reasons|times|occasions|days|weeks|months|years)$/i;

/** Nouns that small numbers go with idly: "two things", "three times". */
const idleNouns =
  /^(?:things?|ways?|reasons?|times?|occasions?|kinds?|sorts?|types?|points?|steps?|questions?|words?|fronts?|hands?|sides?|options?|points|factors?|aspects?|parts?|o['’]clock|a\.m|p\.m|levels?|lines?|terms?|choices?|halves|others?|more|of)$/i;

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
  const head = noun.split(/\s+/).at(-1) ?? '';
  const small = (quantity.low ?? quantity.high ?? 0) < 5;
  if (small && idleNouns.test(head)) return false;
  return !(
    small &&
    partiesNamed.test(head) &&
    isDefinite(sentence.text.slice(0, finding.span.start - sentence.span.start))
  );
}

function isDefinite(front: string): boolean {
  return /\b(?:the|these|those|both|their|our|its|between|all|either|any)\s+(?:[a-z]+\s+)?$/i.test(front);
}

/** A length of time tells something where it is bounded, stands before or with a noun, or since something: not "for two years". */
function isTelling(
  { quantity, counted, span }: FigureContext['finding'],
  { text, span: { start } }: FigureContext['sentence'],
): boolean {
  const front = text.slice(0, span.start - start);
  if (/\b(?:per|every|each|past|last|next|within|another)\s+$/i.test(front)) return false;
  if (counted !== null || quantity.bound === 'more' || spentTime.test(text.slice(span.end - start)))
    return true;
  return /\b(?:in|lasted|scheduled for|lasting|to|than|after|final)\s+$/i.test(front);
}

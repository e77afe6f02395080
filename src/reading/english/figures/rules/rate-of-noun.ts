import type { Token } from '../../../../model/annotated.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { changeNouns, fallNouns } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { determiners } from '../../lexicon/function-words.ts';
import { isTimeNoun } from '../../lexicon/time-nouns.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, Measured, MeasureRule } from '../figure-context.ts';
import { nameOf, textOf } from '../noun-phrase.ts';

const opened = new RegExp(
  String.raw`\b${anyOf(determiners)}\s+(?:[\p{Ll}-]+\s+)?(?:${roundingPattern}\s+)?$`,
  'iu',
);

/** Measures the noun right behind a percentage: "a 15 percent tariff", "a zero percent duty rate", "25 percent levies". */
export const rateOfNoun: MeasureRule = {
  card: {
    name: 'figure-rate-of-noun',
    kind: 'figure',
    pattern: 'The noun right behind a percentage that describes it; of a noun of change, what changes.',
    example: 'Chile put a 15 percent tariff on cement.',
    mustNotMatch: 'Prices rose 15 percent Monday.',
  },
  measure(context) {
    const { finding, rest } = context;
    if (finding.counted || !finding.quantity.unit.startsWith('percent') || !/^[-\s]+\p{L}/u.test(rest))
      return null;
    const phrase = nounsBehind(context);
    const head = phrase.at(-1);
    if (head === undefined || phrase.some(({ text }) => isTimeNoun(text)) || !describes(context, head))
      return null;
    return measuredBy(context, phrase, head);
  },
};

/** The words of the noun phrase right behind the percentage. */
function nounsBehind({ sentence, finding, rest }: FigureContext): readonly Token[] {
  const { start } = sentence.span;
  const gap = /^[-\s]+/.exec(rest)?.[0].length ?? 0;
  const phrase = readCounted(sentence, finding.span.end - start + gap);
  if (phrase === null || phrase.start !== finding.span.end - start + gap) return [];
  const first = tokenAt(sentence.tokens, phrase.start + start);
  return sentence.tokens.slice(first).filter(({ span }) => span.end <= phrase.end + start);
}

/** Whether percentage and noun are one phrase, by an article before the percentage or by the tree. */
function describes({ anchor, front }: FigureContext, head: Token): boolean {
  if (opened.test(front)) return true;
  return (
    anchor !== null && anchor.head === head.index && /^(?:compound|amod|nummod|nmod)/.test(anchor.relation)
  );
}

/**
 * What the noun behind a percentage measures; for a noun of change what changes: "a 5 percent rise in exports" measures the rise in
 * exports.
 */
function measuredBy({ tree }: FigureContext, phrase: readonly Token[], head: Token): Measured {
  const noun = head.text.toLowerCase();
  const changed = changeNouns.has(noun)
    ? dependentTokens(tree, head.index, ['nmod']).find(({ index }) =>
        /^(?:in|of)$/.test(prepositionOf(tree, index) ?? ''),
      )
    : undefined;
  const named = changed === undefined ? null : nameOf(tree, changed);
  if (named !== null)
    return {
      measure: `${fallNouns.has(noun) ? 'fall' : 'rise'} in ${named.measure}`,
      of: named.of,
      unit: null,
      head: named.head,
    };
  return { measure: textOf(phrase), of: nameOf(tree, head)?.of ?? null, unit: null, head };
}

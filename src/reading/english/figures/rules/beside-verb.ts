import { anyOf } from '../../../../model/word-pattern.ts';
import { amountAdverbs } from '../../lexicon/amount-words.ts';
import { fallers, risers, standingVerbs } from '../../lexicon/change-verbs.ts';
import { beForms } from '../../lexicon/function-words.ts';
import { countsPeople } from '../../lexicon/person-nouns.ts';
import { toldFormsOf, verbForms } from '../../lexicon/verb-forms.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { type Change, changedMeasure } from '../change-measure.ts';
import { phraseBefore } from '../words-before.ts';

const adverbs = String.raw`(?:${anyOf(amountAdverbs)}\s+)*`;
const be = anyOf(beForms);
const standing = String.raw`${be}(?:\s+worth)?|valued\s+at|${anyOf([...standingVerbs, ...toldFormsOf(standingVerbs)])}`;
const pattern = new RegExp(
  String.raw`\b(?:(${standing})|(${anyOf(risers.flatMap(verbForms))})|(${anyOf(fallers.flatMap(verbForms))}))\s+${adverbs}(to|at|by|for|from)?\s*${adverbs}$`,
  'i',
);
/** Verbs behind which a bare number is read only where it counts people. */
const equating = new RegExp(`^(?:${be}|came|comes)$`, 'i');

/** Measures what stands before a verb right before the amount, by word order alone: "trade turnover exceeded …", "stocks shrank by …". */
export const besideVerb: MeasureRule = {
  card: {
    name: 'figure-beside-verb',
    kind: 'figure',
    pattern:
      'What stands before a verb of amount (reach, total, stand at, rise, fall) right before the number.',
    example: 'Debts total 4.6 billion euros.',
    mustNotMatch: 'It reached 300.',
  },
  measure(context) {
    const { sentence, finding } = context;
    const match = pattern.exec(beforeNumber(context));
    if (!match || finding.counted || finding.rule === 'length-of-time') return null;
    const index = tokenAt(sentence.tokens, sentence.span.start + match.index);
    const phrase = index > 0 ? phraseBefore(sentence, index, context.dates) : null;
    if (!phrase) return null;
    const counts = finding.quantity.unit === 'number' && countsPeople(phrase.measure);
    if (finding.quantity.unit === 'number' && !counts && match[1] && equating.test(match[1])) return null;
    return {
      measure: changedMeasure(phrase.measure, changeOf(match)),
      of: phrase.of,
      unit: counts ? 'people' : null,
      head: phrase.head,
    };
  },
};

/** A verb that bounds the number ("exceeded"), which is among the number's own words. */
const bounding = /^(?:not\s+)?(?:exceed\w*|surpass\w*|topp?\w*)\s+/i;

/** The text before the number itself, behind any verb that bounds it. */
function beforeNumber({ sentence, finding, front }: FigureContext): string {
  const written = sentence.text.slice(front.length, finding.span.end - sentence.span.start);
  return front + (bounding.exec(written)?.[0] ?? '');
}

function changeOf([, , rises, falls, link]: RegExpExecArray): Change {
  const direction = rises === undefined ? null : 'rise';
  return { direction: falls === undefined ? direction : 'fall', link: link?.toLowerCase() ?? null };
}

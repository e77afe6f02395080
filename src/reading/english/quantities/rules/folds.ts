import { anyOf } from '../../../../model/word-pattern.ts';
import { twiceNouns } from '../../lexicon/comparison-words.ts';
import { unitWords } from '../../lexicon/number-words.ts';
import type { PatternRule } from '../pattern-rule.ts';
import { plainRead } from '../quantity-rule.ts';

/** "fivefold", "tenfold", "three-fold", "twice as many": a multiple. */
export const folds: PatternRule = {
  card: {
    name: 'fold',
    kind: 'quantity',
    pattern: 'A multiple in one word: "tenfold", "twice".',
    example: 'Trade grew tenfold.',
    mustNotMatch: 'They folded the flag.',
  },
  needs: /fold|twice/i,
  pattern: new RegExp(
    String.raw`\b(?:(${anyOf(Object.keys(unitWords))})-?fold|(twice)(?=\s+(?:as|the\s+${anyOf(twiceNouns)})\b))\b`,
    'gi',
  ),
  read(match) {
    const value = match[2] ? 2 : (unitWords[(match[1] ?? '').toLowerCase()] ?? 0);
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...plainRead(span, 'times', null), low: value, high: value, bound: null };
  },
};

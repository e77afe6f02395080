import { unitWords } from '../../lexicon/number-words.ts';
import type { PatternRule } from '../pattern-rule.ts';
import { plainRead } from '../quantity-rule.ts';

/** "fivefold", "tenfold", "three-fold", "twice as many": a multiple. */
export const folds: PatternRule = {
  name: 'fold',
  needs: /fold|twice/i,
  pattern: new RegExp(
    `\\b(?:(${Object.keys(unitWords).join('|')})-?fold|(twice)(?=\\s+(?:as|the\\s+(?:size|number|amount|rate|level|figure|population))\\b))\\b`,
    'gi',
  ),
  read(match) {
    const value = match[2] ? 2 : (unitWords[(match[1] ?? '').toLowerCase()] ?? 0);
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...plainRead(span, 'times', null), low: value, high: value, bound: null };
  },
};

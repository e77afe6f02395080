import type { PatternRule } from './pattern-rule.ts';
import type { QuantityRule } from './quantity-rule.ts';
import { ages } from './rules/ages.ts';
import { counts } from './rules/counts.ts';
import { durations } from './rules/durations.ts';
import { hoursInWords } from './rules/hours.ts';
import { folds } from './rules/folds.ts';
import { fractions, ratios } from './rules/fractions.ts';
import { measures, occasions, times } from './rules/measures.ts';
import { money } from './rules/money.ts';
import { percent } from './rules/percent.ts';
import { doersRanks, seriesRanks, statedRanks, superlativeRanks } from './rules/ranks.ts';
import { vagueNumbers } from './rules/vague-numbers.ts';

/** Numbers that are no plain numerals, the more telling first. */
export const patternRules: readonly PatternRule[] = [
  superlativeRanks,
  statedRanks,
  seriesRanks,
  doersRanks,
  ratios,
  fractions,
  vagueNumbers,
  folds,
  hoursInWords,
];

/** What a numeral may be, asked in order. */
export const quantityRules: readonly QuantityRule[] = [
  ages,
  money,
  percent,
  times,
  occasions,
  durations,
  measures,
  counts,
];

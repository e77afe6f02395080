import type { Claim } from '../../model/claim.ts';
import type { Card } from '../../model/rule-card.ts';

/**
 * The names of the rules by what they make, in the order in which docs/rules.md shows them: the last two kinds find what claims are
 * made of, the others make claims.
 */
export const ruleNames = {
  office: ['office-before', 'office-apposition', 'office-copula'],
  alias: ['alias-in-article'],
  event: [
    'event-verb',
    'event-light-verb',
    'event-demand',
    'event-noun',
    'event-content-noun',
    'event-drawn',
    'event-refusal',
    'event-joint-work',
    'event-charge',
    'event-retold',
  ],
  statement: [
    'statement-verb',
    'statement-passive',
    'statement-noun',
    'statement-colon',
    'statement-according-to',
    'statement-quoted-as-saying',
    'statement-continued',
  ],
  commitment: [
    'commitment-verb',
    'commitment-signing',
    'commitment-modal',
    'commitment-noun',
    'commitment-adjective',
    'commitment-list',
  ],
  figure: [
    'figure-counted-noun',
    'figure-time-spent',
    'figure-term',
    'figure-change-noun',
    'figure-unit-moved',
    'figure-sum-given',
    'figure-distance',
    'figure-bracketed',
    'figure-stated-rank',
    'figure-moved-object',
    'figure-beside-verb',
    'figure-noun-before',
    'figure-price',
    'figure-sum-verb',
    'figure-since-such',
    'figure-length-of',
    'figure-people-verb',
    'figure-amount-verb',
    'figure-worth',
    'figure-sum-beside',
    'figure-conversion',
    'figure-part',
  ],
  date: [
    'nth-weekday',
    'iso-day',
    'slashed-day',
    'month-day-range',
    'day-month-range',
    'month-day',
    'day-month',
    'fiscal-year',
    'quarter-sign',
    'quarter',
    'half-year',
    'first-months',
    'month-range',
    'month-year',
    'year-range-words',
    'year-range',
    'decade',
    'century',
    'part-of-year',
    'feast-day',
    'weekday',
    'month',
    'relative-day',
    'same-period',
    'ago',
    'vague-ago',
    'adjoining-stretch',
    'that-unit',
    'relative-unit',
    'year',
    'short-year',
    'same-day',
    'day-of-story',
    'neighbour-day',
    'earlier-later',
    'clock-time',
    'anniversary',
    'frequency',
    'duration',
    'vague-duration',
    'present',
    'past',
    'future',
  ],
  quantity: [
    'superlative-rank',
    'stated-rank',
    'series-rank',
    'doer-rank',
    'ratio',
    'fraction',
    'vague-number',
    'fold',
    'age',
    'money',
    'percent',
    'times',
    'length-of-time',
    'measure',
    'count',
  ],
} as const;

/** What a rule makes: a kind of claim, or one of the findings that claims are made of. */
export type RuleKind = keyof typeof ruleNames;

/** The name of a rule that makes this kind, of any rule where no kind is given. A claim of another rule does not compile. */
export type RuleName<Kind extends RuleKind = RuleKind> = (typeof ruleNames)[Kind][number];

/** What docs/rules.md says of one rule of reading. */
export type RuleCard<Kind extends RuleKind = RuleKind> = Card<RuleName<Kind>, Kind>;

/** A claim of a kind, made by a rule that makes that kind. */
export type Ruled<C extends Claim> = C extends Claim ? C & { readonly rule: RuleName<C['kind']> } : never;

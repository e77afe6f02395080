import type { LocalActor, Mention } from '../../model/actor.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { Issue } from '../../model/issue.ts';
import type { Place } from '../../model/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { RuleName } from './rule-card.ts';
import type { Span } from '../../model/span.ts';

/** A time expression in a sentence. */
export interface DateFinding {
  readonly sentence: number;
  readonly span: Span;
  /** Null for durations and for dates that stay open. */
  readonly date: PartialDate | null;
  /** ISO 8601 duration ("P30Y") of a span of time with no place on the calendar; null for dates. */
  readonly duration: string | null;
  /** TIMEX3 value (ISO 8601 with TimeML's own signs: PAST_REF, 2016-W13 …), for those who compare with TimeML. */
  readonly timex: string;
  /** The rule that found it. */
  readonly rule: RuleName<'date'>;
}

/** A number with its unit and bound in a sentence. */
export interface QuantityFinding {
  readonly sentence: number;
  /** The number with currency, scale, unit and its bounding words. */
  readonly span: Span;
  readonly quantity: Quantity;
  /** The counted noun phrase; null where there is none. */
  readonly counted: Span | null;
  /** Whether the currency is only implied by the outlet's country ("$"). */
  readonly currencyImplied: boolean;
  readonly rule: RuleName<'quantity'>;
}

/** A place in a sentence. */
export interface PlaceFinding {
  readonly sentence: number;
  readonly span: Span;
  readonly kind: 'country' | 'region' | 'city' | 'venue' | 'continent' | 'water';
  readonly place: Place;
}

/** What the noun rules find before the claims are made. Every list is in text order. */
export interface Findings {
  readonly dates: readonly DateFinding[];
  readonly quantities: readonly QuantityFinding[];
  readonly places: readonly PlaceFinding[];
  /** The place of the dateline; null where there is none. */
  readonly dateline: Place | null;
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
  readonly issues: readonly Issue[];
}

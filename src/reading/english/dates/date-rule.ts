import type { PartialDate } from '../../../model/dates.ts';
import type { Day } from '../../../model/calendar.ts';
import type { RuleCard } from '../../mechanics/rule-card.ts';
import type { DateValue } from './date-value.ts';

/** Which way in time the words around a date look. */
export type Outlook = 'past' | 'future' | 'open';

/** What a rule may know of its sentence besides the words it matched. */
export interface DateFrame {
  /** The sentence. */
  readonly text: string;
  /** The day of the article; null where it has none: then only stated dates can be read. */
  readonly published: Day | null;
  /** Which way the clause around an offset of the sentence looks. */
  outlook(offset: number): Outlook;
  /** First day of the last date with a calendar place that ends before the offset; null where there is none. */
  before(offset: number): Day | null;
  /** The first day of the date that begins right behind the offset ("9 a.m. Tuesday"); null where there is none. */
  behind(offset: number): Day | null;
  /** The date named before itself. */
  dateBefore(offset: number): PartialDate | null;
}

/** A rule's finding: a value, "impossible" for a day that no calendar has, or null for "not mine". */
export type DateReading = DateValue | 'impossible' | null;

/**
 * One kind of time expression.
 *
 * `pattern` is global and linear; rules are asked in order and an earlier rule's words are closed to later ones.
 */
export interface DateRule {
  readonly card: RuleCard<'date'>;
  readonly pattern: RegExp;
  /** Words or signs of which a sentence must hold one. */
  readonly needs: RegExp;
  read(match: RegExpExecArray, frame: DateFrame): DateReading;
}

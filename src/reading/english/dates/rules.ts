import type { DateRule } from './date-rule.ts';
import { ago, earlierOrLater, vagueAgo } from './rules/ago.ts';
import { anniversaries } from './rules/anniversaries.ts';
import { dayMonthRange, monthDayRange } from './rules/day-ranges.ts';
import { adjoining, stretches, vagueStretches } from './rules/durations.ts';
import { feastDay } from './rules/feast-day.ts';
import { dayThenMonth, monthThenDay } from './rules/month-days.ts';
import { bareMonth, monthOfYear, monthRange } from './rules/months.ts';
import { isoDays, slashedDays, yearFirstDays } from './rules/numeric-days.ts';
import { firstMonths, fiscalYear, halfYear, quarterInSigns, quarterInWords } from './rules/quarters.ts';
import { dayOfStory, neighbourDay, relativeDays, sameDay } from './rules/relative-days.ts';
import { samePeriod, thatUnit } from './rules/same-period.ts';
import { laterInUnit } from './rules/later-in-unit.ts';
import { unitAfterNext } from './rules/unit-after-next.ts';
import { relativeUnits } from './rules/relative-units.ts';
import {
  clockTimes,
  frequencies,
  futureReference,
  pastReference,
  presentReference,
} from './rules/sets-and-references.ts';
import { weekdayRange } from './rules/weekday-ranges.ts';
import { weekdays } from './rules/weekdays.ts';
import { centuries, decades } from './rules/decades.ts';
import { nthWeekdays } from './rules/nth-weekday.ts';
import { partOfYear } from './rules/part-of-year.ts';
import { yearRangeInSigns, yearRangeInWords } from './rules/year-ranges.ts';
import { bareYear, shortYear } from './rules/years.ts';

/** Every date rule, the more telling first, since the words that one rule has taken are closed to the later ones. */
export const dateRules: readonly DateRule[] = [
  nthWeekdays,
  isoDays,
  yearFirstDays,
  slashedDays,
  monthDayRange,
  dayMonthRange,
  monthThenDay,
  dayThenMonth,
  fiscalYear,
  quarterInSigns,
  quarterInWords,
  halfYear,
  firstMonths,
  monthRange,
  monthOfYear,
  yearRangeInWords,
  yearRangeInSigns,
  decades,
  centuries,
  partOfYear,
  feastDay,
  weekdayRange,
  weekdays,
  bareMonth,
  relativeDays,
  samePeriod,
  ago,
  vagueAgo,
  adjoining,
  thatUnit,
  unitAfterNext,
  laterInUnit,
  relativeUnits,
  bareYear,
  shortYear,
  sameDay,
  dayOfStory,
  neighbourDay,
  earlierOrLater,
  clockTimes,
  anniversaries,
  frequencies,
  stretches,
  vagueStretches,
  presentReference,
  pastReference,
  futureReference,
];

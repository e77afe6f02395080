import { isDay, isoDay } from '../model/calendar.ts';
import { monthOf } from './months.ts';

/** A calendar date as it was found: `date` is null where the numbers name no day ("2025-02-30") or leave the day open ("3/4/2025"). */
export interface FoundDate {
  readonly date: string | null;
  /** The words that gave it. */
  readonly words: string;
  /** Both days that the numbers can mean, the day-first one before the month-first one; absent where there is but one. */
  readonly either?: readonly [string, string];
}

/** Which number of "3/4/2025" is the day: the month comes first in the United States, the day nearly everywhere else. */
export type NumberOrder = 'day-first' | 'month-first' | 'open';

/** How a text writes its dates. */
export interface DateHabits {
  readonly order: NumberOrder;
  /** Primary tag of the text's language; null where it is not known. */
  readonly language: string | null;
}

/** `YYYY-MM-DD` of the proleptic Gregorian calendar, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  return isDay({ year, month, day }) ? isoDay({ year, month, day }) : null;
}

const year = String.raw`((?:1[6-9]|20)\d\d)(?!\d)`;
/** A month in letters, with the second word of the Levantine names. */
const month = String.raw`(\p{L}[\p{L}\p{M}.]{1,14}(?: الأول| الثاني)?)`;
const gap = String.raw`[\s\u00A0]{1,3}`;

const yearFirst = /(?<![\d])((?:1[6-9]|20)\d\d)(?:[-/.]|\. )(\d{1,2})(?:[-/.]|\. )(\d{1,2})(?!\d)/g;
const compact = /(?<![\d])((?:1[89]|20)\d\d)(\d\d)(\d\d)(?:T|(?!\d))/g;
const asian = /((?:1[89]|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?/g;
/** "4 March 2025", "4. März 2025", "1er mars 2025", "4 de marzo de 2025", "04-Mar-2025", "4th of March, 2025". */
const dayFirst = new RegExp(
  String.raw`(?<![\d/.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\.?(?:${gap}|-)?(?:(?:de|of|di)${gap}|d['’])?${month},?(?:${gap}|-)?(?:(?:del?|of)${gap})?${year}`,
  'giu',
);
/** "March 4, 2025", "Mar 04 10:00:00 GMT 2025". */
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})${month}${gap}(\d{1,2})(?:st|nd|rd|th)?,?(?:${gap}\d\d:\d\d:\d\d(?:${gap}[A-Z]{2,5})?)?${gap}${year}`,
  'giu',
);
/** "2025. március 4.", "2025 m. kovo 4 d." */
const yearMonthName = new RegExp(
  String.raw`(?<!\d)((?:1[6-9]|20)\d\d)\.?(?: m\.)? ${month} (\d{1,2})(?!\d)`,
  'giu',
);
const vietnamese =
  /(?<!\d)(?:ngày )?(\d{1,2})(?: tháng |,? th)(\d{1,2})(?:,? năm |, ?| ?\/ ?|-)((?:1[89]|20)\d\d)(?!\d)/gi;
const slashed = /(?<![\d/.])(\d{1,2})([/.-]|\. )(\d{1,2})(?:[/.-]|\. )((?:1[89]|20)\d\d)(?!\d)/g;
/** Thai years count from the Buddha's death. */
const thai = /(?<!\d)(\d{1,2}) (\p{Script=Thai}[\p{Script=Thai}.]{2,12}) (?:พ\.ศ\. ?)?(2[45]\d\d)(?!\d)/gu;

/** "၂၀၂၅ ခုနှစ်၊ မတ်လ ၄ ရက်", "မတ်လ ၄ ရက်၊ ၂၀၂၅". */
const burmeseMonth = String.raw`([\p{Script=Myanmar}]{2,12}?)လ?`;
const burmeseYearFirst = new RegExp(
  String.raw`(?<!\d)(20\d\d)(?: ?ခု ?နှစ်)?[၊,]? ?${burmeseMonth} ?(\d{1,2})(?!\d)`,
  'gu',
);
const burmeseMonthFirst = new RegExp(
  String.raw`(?<!\p{Script=Myanmar})${burmeseMonth} ?(\d{1,2})(?: ?ရက်)?(?: ?[၊,] ?| )(20\d\d)(?!\d)`,
  'gu',
);

/** One way of writing a date: what a match of it says, or null where it is none after all. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, habits: DateHabits) => Omit<FoundDate, 'words'> | null;
}

const numbers = (
  match: RegExpExecArray,
  places: readonly [number, number, number],
): [number, number, number] => [Number(match[places[0]]), Number(match[places[1]]), Number(match[places[2]])];

/** A form whose year, month and day are the groups of these numbers. */
function ofNumbers(pattern: RegExp, places: readonly [number, number, number]): Form {
  return { pattern, read: (match) => ({ date: isoDate(...numbers(match, places)) }) };
}

/** The same with the month in letters; `behind` is what the year's count is ahead of ours. */
function ofNames(pattern: RegExp, places: readonly [number, number, number], behind = 0): Form {
  return {
    pattern,
    read: (match, { language }) => {
      const at = monthOf(match[places[1]], language);
      return at === 0
        ? null
        : { date: isoDate(Number(match[places[0]]) - behind, at, Number(match[places[2]])) };
    },
  };
}

/** Stops part day, month and year in that order in every language; at a slash or a hyphen the order is the language's. */
const slashedForm: Form = {
  pattern: slashed,
  read: (match, { order }) => {
    const [first, second, inYear] = numbers(match, [1, 3, 4]);
    const [byDay, byMonth] = [isoDate(inYear, second, first), isoDate(inYear, first, second)];
    if (byDay === null || byMonth === null || byDay === byMonth) return { date: byDay ?? byMonth };
    const dotted = match[2].startsWith('.');
    if (dotted) return { date: byDay };
    return {
      date: order === 'open' ? null : order === 'month-first' ? byMonth : byDay,
      either: [byDay, byMonth],
    };
  },
};

/** The ways of writing a date, the surest first. */
export const forms: readonly Form[] = [
  ofNumbers(yearFirst, [1, 2, 3]),
  ofNames(dayFirst, [3, 2, 1]),
  ofNames(monthFirst, [3, 1, 2]),
  ofNames(yearMonthName, [1, 2, 3]),
  ofNumbers(asian, [1, 2, 3]),
  ofNumbers(vietnamese, [3, 2, 1]),
  ofNames(thai, [3, 2, 1], 543),
  ofNames(burmeseYearFirst, [1, 2, 3]),
  ofNames(burmeseMonthFirst, [3, 1, 2]),
  slashedForm,
  ofNumbers(compact, [1, 2, 3]),
];

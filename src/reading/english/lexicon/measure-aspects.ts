import { phraseList, wordSet } from '../../mechanics/word-list.ts';

/** Nouns of what stands there at one time, in money: a debt, a reserve. */
export const standingSums: ReadonlySet<string> = wordSet(
  'debt reserve asset capital stock stockpile budget deficit wealth deposit balance portfolio holding fund',
);

/** Nouns of what one thing costs. */
export const priceNouns: ReadonlySet<string> = wordSet(
  'price cost fare fee toll rate wage salary tariff crude oil gold barrel',
);

/** Nouns of what is a rate by itself, in percent: "inflation of 4 percent". */
export const rateNouns: ReadonlySet<string> = wordSet(
  'rate inflation unemployment interest yield tariff duty tax levy growth joblessness approval turnout',
);

/** Nouns of the most that there may be. */
export const ceilingNouns: ReadonlySet<string> = wordSet('ceiling cap limit quota maximum');

/** Units of length. */
export const lengthUnits: ReadonlySet<string> = wordSet(
  'mile miles kilometre kilometres kilometer kilometers km metre metres meter meters m feet foot ft cm mm inch inches',
);

/** Units of weight. */
export const weightUnits: ReadonlySet<string> = wordSet(
  'tonne tonnes ton tons kilogram kilograms kilo kilos kg gram grams pound pounds lb lbs ounce ounces oz',
);

/** Adverbs and adjectives of how often, with the span that they count by. */
export const rateAdverbs: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** Spans and units that an amount is counted by behind it: "a year", "per person". */
export const rateSpans: readonly string[] = phraseList(
  'year, month, week, day, hour, quarter, person, head, barrel, tonne, ton, litre, liter, household, family, night, unit',
);

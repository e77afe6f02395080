import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Pattern source of a unit of measure behind a number, longest first; the unit of a figure is kept as written. */
export const measureUnitPattern: string = `(?:${[
  'square (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot)',
  'sq\\.? ?(?:km|m|mi|ft)',
  'km2|km²|m2|m²|m3|m³',
  'cubic (?:met(?:re|er)s?|feet|kilomet(?:re|er)s?)',
  '(?:nautical )?miles?',
  'kilomet(?:re|er)s?|km',
  'centimet(?:re|er)s?|cm',
  'millimet(?:re|er)s?|mm',
  'met(?:re|er)s?',
  'feet|foot|ft',
  'inch(?:es)?',
  'acres?|hectares?|ha',
  '(?:metric )?(?:tonnes?|tons?)',
  'kilograms?|kilos?|kg|grams?|pounds?|lbs?|ounces?|oz',
  'barrels?|bushels?|gallons?|lit(?:re|er)s?',
  '(?:kilo|mega|giga|tera)watt(?:[- ]hours?|s)?',
  '[kMGT]Wh?',
  'bcm|bcf|mcm|tcf|TEUs?',
  '(?:degrees?|°)(?: ?(?:Celsius|Fahrenheit|C|F)\\b)?',
  'knots|mph|kph|km/h',
  'kilobytes?|megabytes?|gigabytes?|terabytes?|GB|TB|MB',
  'megapixels?|megabits?|gigabits?|volts?|watts?|hertz|GHz|MHz',
].join('|')})`;

/** Pattern source of units in the singular, which describe a noun behind more than one: "a 12 mile radius". */
export const singularUnitPattern: string = anyOf(
  wordList(
    'mile metre meter kilometre kilometer foot acre hectare inch tonne ton barrel gallon pound litre liter',
  ),
);

/** Words before "an hour" that make it a rate: "sixty miles an hour", "once an hour". */
export const hourlyLeads: readonly string[] = wordList(
  'mile miles km kilometre kilometres kilometer kilometers knot knots times once half',
);

/** Pattern source of the units in capitals that are written right behind a number, without a blank: "48MW", "16GB". */
export const capitalUnitPattern = '[kMGT]Wh?|[KMGT]B|[MG]Hz';

/** Words that "a year" or "a day" makes a rate: "three times a year", "two million tonnes a year". */
export const rateBases: readonly string[] = wordList(
  'times percent cent million billion once twice thousand tonnes tons barrels dollars euros people day hours',
);

const ratedBySlash = wordList('day month year annum hour kg km kWh litre liter');
const ratedByWord = phraseList(
  `day, week, month, year, annum, hour, night, person, head, capita, barrel, tonne, ton, litre, liter, gallon, kilogram, kilo,
   kilowatt-hour, square metre, square meter, vote, share, unit, household, family, worker, employee, student`,
);

/** Pattern source of a rate behind a unit: "per day", "a barrel", "/year". */
export const ratePattern: string = String.raw`(?:\s*/\s*${anyOf(ratedBySlash)}|\s+(?:per|a|an|each|every)\s+${anyOf(ratedByWord)})\b`;

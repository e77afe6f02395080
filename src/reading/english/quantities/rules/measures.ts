import { anyOf } from '../../../../model/word-pattern.ts';
import { dimensionAdjectives } from '../../lexicon/amount-words.ts';
import { awayWords } from '../../lexicon/directions.ts';
import { multipleLeads } from '../../lexicon/comparison-words.ts';
import {
  capitalUnitPattern,
  measureUnitPattern,
  ratePattern,
  singularUnitPattern,
} from '../../lexicon/measure-units.ts';
import { movedNouns } from '../../lexicon/amount-words.ts';
import { readCounted } from '../counted.ts';
import { phraseEnds } from '../../lexicon/function-words.ts';
import { compassPoints } from '../../lexicon/place-words.ts';
import { plainRead, type Candidate, type QuantityRule } from '../quantity-rule.ts';

const unitBehind = new RegExp(`^[\\s-]*(${measureUnitPattern})(?![\\w])(${ratePattern})?`, '');
const dimension = new RegExp(String.raw`^[- ]${anyOf(dimensionAdjectives)}(?=\s)`);
/** The short form of a unit in brackets before "of": "tonnes per annum *(MTPA)* of gas". */
const shortForm = /^\s*\(\p{L}[\p{L}/. ]{0,11}\)(?=\s+of\s)/u;
/** "the 624 MW plant": a noun right behind such a unit is what has it. */
const capitalUnit = new RegExp(`^(?:${capitalUnitPattern})$`);
const timesBehind = /^[\s-]*(?:times|fold|-fold)\b/i;

/** "1,200 kilometres", "300,000 barrels per day", "40 million cubic metres of water", "1.5 degrees Celsius". */
export const measures: QuantityRule = {
  card: {
    name: 'measure',
    kind: 'quantity',
    pattern: 'A number with a unit of measure, and its rate.',
    example: 'The pipeline is 1,200 kilometres long.',
    mustNotMatch: 'They saw 1,200 ships.',
  },
  read(candidate, { text, sentence }) {
    const match = unitBehind.exec(text.slice(candidate.end, candidate.end + 48));
    if (!match || isFoot(match[1] ?? '', text.slice(candidate.end + match[0].length))) return null;
    const span = { start: candidate.start, end: candidate.end + match[0].length };
    const rate = (match[2] ?? '')
      .trim()
      .replace(/^(?:a|an|each|every)\s/i, 'per ')
      .replace(/^\//, 'per ');
    const short = shortForm.exec(text.slice(span.end, span.end + 20))?.[0].length ?? 0;
    const of = short > 0 || /^\s+of\s+/i.test(text.slice(span.end, span.end + 6));
    const joined = text[candidate.end] === '-' && text[span.end] === ' ';
    const long = dimension.exec(text.slice(span.end, span.end + 7));
    const rated = text[span.end] === ' ' && capitalUnit.test(match[1] ?? '');
    const before = describes(candidate, match[1] ?? '', text.slice(span.end, span.end + 24));
    const modifies =
      of ||
      joined ||
      rated ||
      before ||
      long !== null ||
      /^\s?(?:degrees?|°)/.test(text.slice(candidate.end));
    const moved = movedNoun.exec(text.slice(span.end, span.end + 60));
    if (moved)
      return plainRead(
        span,
        rate ? `${match[1]} ${rate}` : (match[1] ?? ''),
        readCounted(sentence, span.end + moved[0].length),
      );
    const counted = modifies
      ? readCounted(
          sentence,
          span.end + short + (text[span.end] === ',' ? 2 : 1) + (long ? long[0].length : 0),
        )
      : null;
    return plainRead(span, rate ? `${match[1]} ${rate}` : (match[1] ?? ''), counted);
  },
};

const singular = new RegExp(`${singularUnitPattern}$`);
const shortened = /^(?:km|ft|cm|mm|ha|sq\.? ?(?:km|mi|ft|m)|[km]m?[²2])$/;
const nounBehind = new RegExp(
  String.raw`^,? (?!${anyOf([...compassPoints, ...awayWords, ...dimensionAdjectives])}\b)\p{Ll}{2,}`,
  'u',
);

/** "a 12 mile radius", "the 3 million sq km sea", "a 40ft wall": a unit in the singular, or a short one, describes the noun behind it. */
function describes({ last }: Candidate, unit: string, rest: string): boolean {
  const isUnit = (singular.test(unit) && last.value !== 1) || shortened.test(unit);
  return isUnit && nounBehind.test(rest) && !phraseEnds.has(/\p{Ll}+/u.exec(rest)?.[0] ?? '');
}

/** "10 feet" is a length, "both feet" and "a 5 m deal" are not read here. */
function isFoot(unit: string, rest: string): boolean {
  return (
    (unit === 'm' && /^\s*(?:people|tonnes|won)/.test(rest)) ||
    (unit === 'barrel' && /^\s+bombs?\b/.test(rest))
  );
}

/** "40,000 tonnes a day in extra sales": the noun of what is moved, made or used up. */
const movedNoun = new RegExp(String.raw`^\s+in\s+(?=(?:\p{Ll}+\s+){0,3}${anyOf(movedNouns)}\b)`, 'u');

/** "met five times", "is named 22 times": how often something is done. */
export const occasions: QuantityRule = {
  card: {
    name: 'occasions',
    kind: 'quantity',
    pattern: 'How many times something is done.',
    example: 'They met five times.',
    mustNotMatch: 'The new port is ten times as large.',
  },
  read(candidate, { text }) {
    const match = /^\s+times\b/i.exec(text.slice(candidate.end, candidate.end + 8));
    if (match === null) return null;
    return plainRead({ start: candidate.start, end: candidate.end + match[0].length }, 'times', null);
  },
};

const compares = new RegExp(String.raw`^\s+${anyOf(multipleLeads)}\b`, 'i');

/** "ten times", "3.5 times", "tenfold". */
export const times: QuantityRule = {
  card: {
    name: 'times',
    kind: 'quantity',
    pattern: 'A multiple: so many times as much.',
    example: 'The new port is ten times as large.',
    mustNotMatch: 'They met five times.',
  },
  read(candidate, { text, sentence }) {
    const match = timesBehind.exec(text.slice(candidate.end, candidate.end + 8));
    if (!match) return null;
    const rest = text.slice(candidate.end + match[0].length, candidate.end + match[0].length + 24);
    // "met five times" counts meetings; "ten times as many" is a multiple.
    if (!compares.test(rest) && !/fold/i.test(match[0])) return null;
    const many = /^\s+as\s+(?:many|much)\s+/i.exec(rest);
    const end = candidate.end + match[0].length;
    const counted = many ? readCounted(sentence, end + many[0].length) : null;
    return plainRead({ start: candidate.start, end }, 'times', counted);
  },
};

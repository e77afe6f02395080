import type { PartialDate } from '../../src/model/dates.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { inText } from './countries.ts';
import type { Uncited } from './draft.ts';
import type { Random } from './random.ts';
import { lastYear, valueIn, valueOn, type Series } from './series.ts';

/** A number as an outlet rounds it: in words, as a value, and by which habit. */
interface Rounded {
  readonly words: string;
  readonly quantity: Pick<Quantity, 'low' | 'high' | 'bound'>;
  readonly habit: string;
}

/** Rounds down (-1), to the nearest (0) or up (1) to so many digits. */
function toDigits(value: number, digits: number, way: -1 | 0 | 1): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
  const part = value / unit;
  return (way < 0 ? Math.floor(part) : way > 0 ? Math.ceil(part) : Math.round(part)) * unit;
}

function round(value: number, random: Random, plainly: boolean): Rounded {
  const draw = plainly ? random.next() * 0.5 : random.next();
  const exactly = (number: number, habit: string): Rounded => ({
    words: '',
    quantity: { low: number, high: number, bound: 'exact' },
    habit,
  });
  if (draw < 0.12) return exactly(value, 'exact');
  if (draw < 0.3) return exactly(toDigits(value, 3, 0), 'three digits');
  if (draw < 0.6) {
    const number = toDigits(value, 2, 0);
    return { words: 'about ', quantity: { low: number, high: number, bound: 'about' }, habit: 'about' };
  }
  if (draw < 0.85) {
    const number = toDigits(value, random.int(1, 2), -1);
    return { words: 'more than ', quantity: { low: number, high: null, bound: 'more' }, habit: 'more' };
  }
  const number = toDigits(value, 2, 1);
  return { words: 'nearly ', quantity: { low: number, high: number, bound: 'about' }, habit: 'nearly' };
}

/** "350,000", "US$86.7 billion". */
function written(value: number, currency: 'USD' | 'EUR' | null): string {
  if (currency === null) return value.toLocaleString('en-US');
  const sign = currency === 'USD' ? 'US$' : '€';
  const [part, scale] = value >= 1e9 ? [value / 1e9, 'billion'] : [value / 1e6, 'million'];
  return `${sign}${Number(part.toPrecision(6))} ${scale}`;
}

/** What is told of one series on one day; `factor` is 1 but for an error. */
export interface Telling {
  readonly seed: number;
  readonly series: Series;
  readonly day: number;
  readonly factor: number;
  /** Whether to round so little that an error elsewhere can be seen. */
  readonly plainly: boolean;
  /** The series whose number is given instead, in a swap. */
  readonly valueOf: Series;
}

/** A sentence with the figure that it gives. */
export interface FigureSentence {
  readonly text: string;
  readonly claim: Uncited;
}

/** Tells a series: as it stands, for a past year, or for a part of the country. */
export function tellFigure(telling: Telling, random: Random): FigureSentence {
  const { seed, series, day, factor, plainly, valueOf } = telling;
  const odd = factor !== 1 || valueOf !== series;
  const yearly = series.measure === 'tourists' || (series.measure === 'trade' && random.chance(0.6));
  const old = !odd && !plainly && random.chance(0.12);
  const part = !odd && !plainly && series.measure === 'residents' && random.chance(0.15);
  const euros = !odd && !plainly && series.measure === 'investment' && random.chance(0.08);
  const year = lastYear(day) - (old ? 1 : 0);
  const value = yearly || old ? valueIn(seed, valueOf, year) : valueOn(seed, valueOf, day);
  const rounded = round(Math.round(value * factor * (part ? 0.2 : euros ? 0.9 : 1)), random, plainly);
  const asOf = yearly || old ? wholeYear(year) : null;
  const nature = [
    yearly ? 'yearly' : 'level',
    old ? 'old' : '',
    part ? 'part' : '',
    euros ? 'euros' : '',
    rounded.habit,
    odd ? 'wrong' : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
  return sentenceOf({
    series,
    rounded,
    asOf,
    place: part ? series.at.cities[1] : null,
    currency: euros ? 'EUR' : 'USD',
    nature,
  });
}

function wholeYear(year: number): PartialDate {
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', basis: 'stated' };
}

interface Parts {
  readonly series: Series;
  readonly rounded: Rounded;
  readonly asOf: PartialDate | null;
  readonly place: string | null;
  readonly currency: 'USD' | 'EUR';
  readonly nature: string;
}

function sentenceOf({ series, rounded, asOf, place, currency, nature }: Parts): FigureSentence {
  const { of, at, measure } = series;
  const money = measure === 'trade' || measure === 'investment';
  const number = rounded.words + written(rounded.quantity.low ?? 0, money ? currency : null);
  const when = asOf === null ? '' : ` in ${asOf.start.slice(0, 4)}`;
  const quantity: Quantity = {
    ...rounded.quantity,
    unit: money ? 'money' : 'people',
    currency: money ? currency : null,
  };
  const base = {
    kind: 'figure',
    quantity,
    measureParts: null,
    asOf,
    saidBy: null,
    frame: 'actual',
    status: 'happened',
    rule: `world-figure: ${measure} ${nature}`,
  } as const;
  const there = { name: place ?? at.name, country: at.code, lat: null, lon: null, basis: 'stated' as const };
  switch (measure) {
    case 'trade':
      return {
        text: `Bilateral trade between ${inText(of)} and ${inText(at)} ${asOf === null ? 'stands at' : 'reached'} ${number}${when}.`,
        claim: { ...base, measure: 'bilateral trade', of: `${of.name} and ${at.name}`, place: null },
      };
    case 'residents':
      return {
        text: `${upper(number)} ${of.adjective} nationals ${asOf === null ? 'live' : 'lived'} in ${place ?? inText(at)}${when}.`,
        claim: { ...base, measure: `${of.adjective} nationals`, of: null, place: there },
      };
    case 'investment':
      return {
        text: `${of.adjective} investment in ${inText(at)} ${asOf === null ? 'stands at' : 'stood at'} ${number}${when}.`,
        claim: { ...base, measure: `${of.adjective} investment`, of: null, place: there },
      };
    case 'tourists':
      break;
  }
  return {
    text: `${upper(number)} ${of.adjective} tourists visited ${inText(at)}${when}.`,
    claim: { ...base, measure: `${of.adjective} tourists`, of: null, place: there },
  };
}

const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);

import type { Bound, Quantity } from './quantity.ts';

/** A quantity in words with what is counted: "more than 87,000 people", "150 billion USD", "7 per cent", "rank 3". */
export function quantityInWords(quantity: Quantity): string {
  const { unit, currency } = quantity;
  if (unit === 'rank') return `rank ${inScale(valueOf(quantity))}`;
  const counted = currency === null && unit !== 'money' && unit !== 'percent' && unit !== '';
  return counted ? `${numberInWords(quantity)} ${unit}` : numberInWords(quantity);
}

const leads: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  more: 'more than ',
  less: 'up to ',
  range: '',
};

/** A quantity in words without what is counted: "about 350,000", "150 billion USD", "7 per cent", "3 to 5". */
export function numberInWords(quantity: Quantity): string {
  const { high, bound, unit, currency } = quantity;
  const upper = bound === 'range' && high !== null ? ` to ${inScale(high)}` : '';
  const measure = currency ?? (unit === 'percent' ? 'per cent' : '');
  return `${leads[bound]}${inScale(valueOf(quantity))}${upper}${measure === '' ? '' : ` ${measure}`}`;
}

/** The number that is written, the lower one of a range. */
function valueOf({ low, high, bound }: Quantity): number {
  return bound === 'less' ? (high ?? low ?? 0) : (low ?? high ?? 0);
}

const scales: readonly (readonly [size: number, word: string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function inScale(value: number): string {
  const [size, word] = scales.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  return `${groupedDigits(Number((value / size).toPrecision(12)))}${word}`;
}

/** A number with commas between its thousands: "1,234.5". */
export function groupedDigits(value: number): string {
  const [whole, part] = String(value).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? spaced : `${spaced}.${part}`;
}

import type { PartialDate } from '../../model/dates.ts';
import type { Quantity } from '../../model/quantity.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day at any precision in words: "2025", "October 2025", "30 October 2025". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  if (month === undefined) return year;
  const named = `${months[Number(month) - 1] ?? month} ${year}`;
  return date === undefined ? named : `${Number(date)} ${named}`;
}

/** A partial date in words at its precision; "undated" for none. */
export function dateInWords(date: PartialDate | null): string {
  if (date === null) return 'undated';
  if (date.start === date.end) return dayInWords(date.start);
  if (date.precision === 'year') return date.start.slice(0, 4);
  if (date.precision === 'month') return dayInWords(date.start.slice(0, 7));
  if (date.start.slice(0, 7) === date.end.slice(0, 7))
    return `${Number(date.start.slice(8))}–${dayInWords(date.end)}`;
  return `${dayInWords(date.start)} – ${dayInWords(date.end)}`;
}

/** A list in words: "A", "A and B", "A, B and C". */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** A text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text === '' ? text : text[0].toUpperCase() + text.slice(1);
}

/** A quantity in words: "more than 87,000", "150 billion USD", "7 per cent". */
export function quantityInWords(quantity: Quantity): string {
  const { low, high, bound, unit, currency } = quantity;
  const number = bound === 'less' ? (high ?? low ?? 0) : (low ?? high ?? 0);
  const upper = bound === 'range' && high !== null ? `–${scaled(high)}` : '';
  if (unit === 'rank') return `rank ${scaled(number)}`;
  const prefix = { exact: '', about: 'about ', more: 'more than ', less: 'up to ', range: '' }[bound];
  const named = unit === 'percent' ? 'per cent' : unit === 'money' ? '' : unit;
  return [`${prefix}${scaled(number)}${upper}`, currency ?? named].filter((part) => part !== '').join(' ');
}

function scaled(value: number): string {
  const [size, word] =
    [[1e12, ' trillion'] as const, [1e9, ' billion'] as const, [1e6, ' million'] as const].find(
      ([from]) => Math.abs(value) >= from,
    ) ?? ([1, ''] as const);
  const [whole, part] = String(Number((value / size).toPrecision(12))).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${spaced}${part === undefined ? '' : `.${part}`}${word}`;
}

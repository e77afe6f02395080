import type { Quantity } from '../../model/quantity.ts';

const words: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: 'about ',
  more: 'more than ',
  less: 'less than ',
  range: '',
};

/** A quantity in plain words: "about 350,000 people", "more than USD 90,000,000,000", "7%". */
export function quantityText(quantity: Quantity): string {
  const { low, high, bound } = quantity;
  const ends = bound === 'range' ? `${digits(low)}–${digits(high)}` : digits(low ?? high);
  return `${words[bound]}${withUnit(ends, quantity)}`;
}

function withUnit(number: string, { unit, currency }: Quantity): string {
  if (unit === 'money') return `${currency ?? 'money'} ${number}`;
  if (unit === 'percent') return `${number}%`;
  if (unit === 'rank') return `rank ${number}`;
  return `${number} ${unit}`;
}

/** Digits in groups of three; at most two decimals; the same in every locale. */
function digits(value: number | null): string {
  if (value === null) return '?';
  const [whole = '0', fraction] = (Number.isInteger(value) ? value.toFixed(0) : trimmed(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function trimmed(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '');
}

/** Cardinal words up to ninety, by value. */
export const unitWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them; "bn", "tn", "crore" and their like as newspapers write them. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tln: 1e12,
  tn: 1e12,
  quadrillion: 1e15,
};

const ordinalStems = [
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
].flatMap((line) => line.split(' '));

const tensOrdinals = [
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
];

/** Ordinal words of one part, by value. */
export const ordinalWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinalStems.map((word, index) => [word, index + 1])),
  ...Object.fromEntries(tensOrdinals.map((word, index) => [word, (index + 3) * 10])),
  hundredth: 100,
};

/** Pattern source of a small number for counting time: digits, or words up to ninety-nine. */
export const smallNumberPattern: string = `(?:\\d{1,3}(?:\\.\\d{1,2})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(
  unitWords,
)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|a hundred|one hundred|hundred)`;

/** Value of what {@link smallNumberPattern} matched. */
export function smallNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const words = text.toLowerCase().split(/[- ]/);
  if (words.at(-1) === 'hundred') return 100;
  return words.reduce((sum, word) => sum + (unitWords[word] ?? 0), 0);
}

/** Value of an ordinal in digits ("17th") or words ("twenty-first"); null where it is none. */
export function ordinalNumber(text: string): number | null {
  const digits = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number((digits[1] ?? '').replaceAll(',', ''));
  const parts = text.toLowerCase().split(/[- ]/);
  const last = ordinalWords[parts.at(-1) ?? ''];
  if (last === undefined) return null;
  return parts.slice(0, -1).reduce((sum, word) => sum + (unitWords[word] ?? 0), last);
}

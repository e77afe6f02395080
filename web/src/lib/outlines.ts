import { foldedWords } from '../../../src/model/fold-text.ts';

/** Words that a map leaves out of a name. */
const small = new Set(['of', 'the', 'and']);

/** What a map calls otherwise than by a name that shortens the country's. */
const otherwise: Readonly<Record<string, string>> = {
  'Czech Republic': 'Czechia',
  'Ivory Coast': "Côte d'Ivoire",
  'North Macedonia': 'Macedonia',
  'Republic of the Congo': 'Congo',
};

/** The name on a map that means a country: its own, or the one that shortens its words in order ("Dem. Rep. Congo"); null where none or several do. */
export function outlineOf(country: string, names: readonly string[]): string | null {
  const other = otherwise[country];
  if (other !== undefined && names.includes(other)) return other;
  const own = wordsOf(country);
  const same = names.find((name) => wordsOf(name).join(' ') === own.join(' '));
  if (same !== undefined) return same;
  const near = names.filter((name) => shortens(wordsOf(name), own) || isBegunBy(wordsOf(name), own));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Whether a longer name begins with all words of another: "United States of America". "Dominica" does not begin "Dominican Rep.". */
const isBegunBy = (long: readonly string[], own: readonly string[]): boolean =>
  own.length > 0 && own.every((word, at) => long[at] === word);

const wordsOf = (name: string): readonly string[] => foldedWords(name).filter((word) => !small.has(word));

/** Whether each word begins one of the other's, in their order, and the first the first. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  const first = short[0];
  if (first === undefined || long[0] === undefined || !long[0].startsWith(first)) return false;
  let at = 0;
  for (const word of long) if (short[at] !== undefined && word.startsWith(short[at] ?? '')) at += 1;
  return at === short.length;
}

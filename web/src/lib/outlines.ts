import { foldedWords } from '../../../src/model/fold-text.ts';

/** Words that a map leaves out of a name. */
const small = new Set(['of', 'the', 'and']);

/** The name on a map that means a country: its own, or the one that shortens its words in order ("Dem. Rep. Congo"); null where none or several do. */
export function outlineOf(country: string, names: readonly string[]): string | null {
  const own = wordsOf(country);
  const same = names.find((name) => wordsOf(name).join(' ') === own.join(' '));
  if (same !== undefined) return same;
  const near = names.filter((name) => shortens(wordsOf(name), own) || shortens(own, wordsOf(name)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

const wordsOf = (name: string): readonly string[] => foldedWords(name).filter((word) => !small.has(word));

/** Whether each word begins one of the other's, in their order, and the first the first. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  const first = short[0];
  if (first === undefined || long[0] === undefined || !long[0].startsWith(first)) return false;
  let at = 0;
  for (const word of long) if (short[at] !== undefined && word.startsWith(short[at] ?? '')) at += 1;
  return at === short.length;
}

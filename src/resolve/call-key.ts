import { foldedWords } from '../model/fold-text.ts';
import { isGivenName } from '../world/given-names.ts';
import { arabicArticle, particles } from '../world/name-words.ts';
import { isCalledByFirst, isEasternFamilyName, isJapaneseFamilyName } from '../world/family-names.ts';

/**
 * The folded part of a person's name that its bearer is called by: the given name in Vietnamese ("President
 * Cường"), the family name elsewhere — first in Korean and Chinese, last in the West, the father's of two in Spanish ("Ramírez" of
 * "Alicia Ramírez Ocampo").
 *
 * A single word is its own key. Empty for a name without letters.
 */
export function callKey(name: string, country: string | null): string {
  const words = foldedWords(name.replace(arabicArticle, '$1 ').replaceAll('-', ''));
  if (words.length < 2) return words[0] ?? '';
  const last = words[words.length - 1];
  if (country === 'VNM') return last;
  if (country === 'JPN')
    return isJapaneseFamilyName(words[0]) && !isJapaneseFamilyName(last) ? words[0] : last;
  if (isCalledByFirst(words[0]) && country !== 'USA' && country !== 'GBR') return words[0];
  if (familySuffix.has(last)) return words[words.length - 2];
  return spanish.has(country ?? '') ? fatherName(words) : last;
}

/** States whose people bear the father's and the mother's family name, and are called by the father's. */
const spanish: ReadonlySet<string> = new Set(
  'ARG BOL CHL COL CRI CUB DOM ECU SLV ESP GTM HND MEX NIC PAN PRY PER URY VEN'.split(' '),
);

/** The father's name: the last but one where two family names stand, which is so where no given name or particle stands there. */
function fatherName(words: readonly string[]): string {
  const [last, before] = [words[words.length - 1], words[words.length - 2]];
  if (particles.has(before) || isGivenName(before)) return last;
  // "López Obrador": of two words the first is a family name only where its ending says so.
  return words.length > 2 || before.endsWith('ez') ? before : last;
}

/** Whether many people bear this family name, so that it alone tells nobody. */
export function isCommonFamily(word: string): boolean {
  return isEasternFamilyName(word) || word.length < 4;
}

const familySuffix: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

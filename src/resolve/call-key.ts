import { foldedWords } from '../model/fold-text.ts';
import { arabicArticle } from '../world/name-words.ts';
import { isCalledByFirst, isEasternFamilyName, isJapaneseFamilyName } from '../world/family-names.ts';

/**
 * The folded part of a person's name that its bearer is called by: the given name in Vietnamese ("President
 * Cường"), the family name elsewhere — first in Korean and Chinese, last in the West.
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
  return familySuffix.has(last) ? words[words.length - 2] : last;
}

/** Whether many people bear this family name, so that it alone tells nobody. */
export function isCommonFamily(word: string): boolean {
  return isEasternFamilyName(word) || word.length < 4;
}

const familySuffix: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

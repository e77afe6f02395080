import { foldPhrase } from '../model/fold-text.ts';

const titles: ReadonlySet<string> = new Set(
  [
    'president',
    'state president',
    'prime minister',
    'premier',
    'chancellor',
    'king',
    'queen',
    'emperor',
    'sultan',
    'emir',
    'pope',
    'secretary of state',
    'foreign minister',
    'minister of foreign affairs',
    'foreign secretary',
    'defence minister',
    'defense minister',
    'finance minister',
    'party general secretary',
    'general secretary',
    'secretary-general',
    'mayor',
    'governor',
  ].map(foldPhrase),
);

/** Offices that one person holds at a time in one state, city or body. */
export function isSingular(title: string): boolean {
  return titles.has(foldPhrase(title));
}

import { foldedWords } from '../model/fold-text.ts';

const small: ReadonlySet<string> = new Set(
  'of for and the to affairs state president_elect acting interim transitional his her majesty'.split(' '),
);

const same: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  chancellor: 'prime minister',
  taoiseach: 'prime minister',
  defense: 'defence',
  exterior: 'foreign',
  external: 'foreign',
  adviser: 'advisor',
  amir: 'emir',
};

/**
 * The words of an office that tell it from others, in the spelling of the table of holders: "Minister of Foreign Affairs" and "foreign
 * minister" give the same two; "premier" and "chancellor" are prime ministers.
 */
export function officeWords(title: string): readonly string[] {
  const words = foldedWords(title.replace(/-/g, ' ').replace(/,/g, ' '));
  const secretary = words.includes('secretary');
  const kept = words.filter((word) => !small.has(word) || (secretary && word === 'state'));
  return [...new Set(kept.flatMap((word) => (same[word] ?? word).split(' ')))].toSorted();
}

const particles: ReadonlySet<string> = new Set(
  'bin ibn al el abd abdul van von der de da dos la le king queen sheikh sultan prince crown sir'.split(' '),
);

/** The folded words of a holder's name, without particles, initials and titles that go with it. */
export const nameWords = (name: string): readonly string[] =>
  foldedWords(name.replace(/-/g, ' ')).filter((word) => word.length > 1 && !particles.has(word));

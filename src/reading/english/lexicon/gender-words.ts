import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Whom a word shows somebody to be. */
export type Gender = 'man' | 'woman';

const women = new RegExp(
  String.raw`woman\b|\b${anyOf(
    phraseList(
      'mrs, ms, miss, dame, lady, madam, madame, queen, princess, first lady, mother, wife, sister, daughter',
    ),
  )}\b`,
);
// "Spokesman" tells nothing: papers write it of women too.
const men = new RegExp(
  String.raw`(?:chair|business|congress)man\b|\b${anyOf(
    wordList('mr sir lord king prince father husband brother son'),
  )}\b`,
);

/** Whom a courtesy or a title shows its bearer to be, folded; null where it does not tell. */
export function genderOfTitle(title: string): Gender | null {
  if (women.test(title)) return 'woman';
  return men.test(title) ? 'man' : null;
}

/** Pronouns of the third person and whom each stands for. */
export const genderOfPronoun: Readonly<Record<string, Gender>> = {
  he: 'man',
  him: 'man',
  his: 'man',
  himself: 'man',
  she: 'woman',
  her: 'woman',
  hers: 'woman',
  herself: 'woman',
};

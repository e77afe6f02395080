import { wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** What is done to a report or a picture by who is credited under it. */
const deeds = wordList(
  `reporting writing editing compiled edited written photo photos photograph photographs translated translating translation translator
   translators`,
);
const opening = new RegExp(String.raw`^\(?(?:$|${anyOf(['additional', ...deeds])}\b)`, 'i');
const credit = new RegExp(
  String.raw`^\(?(?:additional )?${anyOf(deeds)}(?: and (?:editing|writing))? by\b`,
  'i',
);

/** Whether a word may begin a credit: "Reporting", "(Additional". */
export function mayOpenCredit(word: string): boolean {
  return opening.test(word);
}

/** Whether a text begins with a credit: "Reporting by …", "(Editing by …". */
export function isCredit(text: string): boolean {
  return credit.test(text);
}

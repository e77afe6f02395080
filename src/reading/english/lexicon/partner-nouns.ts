import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { objectPronouns } from './function-words.ts';

const officesMet = wordList(
  `president minister secretary chief head leader chairman chairwoman envoy ambassador counterpart chancellor premier king queen
   prince governor mayor commander negotiator adviser speaker`,
);

/** Offices, "counterpart" among them, whose holder's name may follow between commas: "Lima's envoy, Ana Sosa,". */
export const setOffOffices: ReadonlySet<string> = new Set([
  ...officesMet,
  ...wordSet(
    'secretary-general director spokesman spokeswoman spokesperson aide adviser advisor lawyer deputy',
  ),
]);

/** Nouns of persons and groups who are met, received and called on: "met opposition leaders". */
export const partnerNouns: ReadonlySet<string> = new Set([
  ...officesMet,
  ...wordSet(
    `delegation official guest pope visitor representative lawmaker member dissident activist ally executive senator congressman
     diplomat opponent rebel refugee family relative businessman student opposition`,
  ),
]);

/** The same with the pronouns of persons: "received him". */
export const metPersons: ReadonlySet<string> = new Set([
  ...partnerNouns,
  ...objectPronouns,
  ...wordSet('he she they'),
]);

import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns whose infinitive says what they are, not what is done to them: "the decision to sell", but "work to do". */
export const infinitiveNouns: ReadonlySet<string> = wordSet(
  `way chance decision plan attempt effort right ability inability opportunity refusal offer time wish desire intention order need
  power authority
   duty permission willingness unwillingness readiness reason provision proposal threat failure tendency move bid campaign promise pledge
   commitment agreement vow urge urgency pressure determination obligation freedom courage`,
);

/** Nouns of when, right behind which a clause may say what happened then: "the day she left". */
export const momentNouns: ReadonlySet<string> = wordSet('time day week month year moment hour night morning');

/** Nouns of when, where, how and why, of which a clause is no object: "the day she left", "a place to sleep", "the way he works". */
export const settingNouns: ReadonlySet<string> = new Set([
  ...momentNouns,
  ...wordSet('period occasion way place spot room reason'),
]);

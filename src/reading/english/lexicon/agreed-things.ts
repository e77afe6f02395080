import { wordSet } from '../../mechanics/word-list.ts';

/** Papers that bind those who sign them, by lemma in lower case: "signed a memorandum". */
export const bindingPapers: ReadonlySet<string> = wordSet(
  'agreement deal mega-deal memorandum mou accord contract treaty pact letter protocol acceptance declaration',
);

/** Nouns of what is still to be done, by lemma: who agrees on a timetable undertakes something. */
export const agreedPlans: ReadonlySet<string> = wordSet(
  `plan target goal roadmap timetable schedule framework measure step programme program truce ceasefire cease-fire cessation mechanism
   fund hotline reform package action`,
);

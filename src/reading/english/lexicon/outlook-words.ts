import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Words that put what they govern in the future, by lemma or as written. */
export const aheadWords: ReadonlySet<string> = wordSet(
  'schedule scheduled plan planned expect expected set due slated deadline upcoming aim hope intend bid prepare',
);

/** Verbs and adjectives whose infinitive is of their own time: "failed to sign on Monday", "was unable to come on Friday". Lemmas. */
export const sameTimeWords: ReadonlySet<string> = wordSet(
  `fail neglect forget unable able manage begin start continue proceed dare go come get happen force compel oblige cause prompt cease`,
);

/** Verbs whose plain present tells a timetable: "the visit begins on Monday". */
export const timetableVerbs: ReadonlySet<string> = wordSet(
  `begin start open end close arrive leave depart convene reconvene resume expire conclude kick take host visit travel`,
);

/** Helpers before a verb that put it ahead: "will meet", "is to open". */
export const aheadHelpers: readonly string[] = [
  ...wordList('will shall would can could may might must should to'),
  'is to',
  'are to',
];

/** Words and phrases that by themselves put their clause ahead, as written. */
export const aheadPhrases: readonly string[] = [
  ...wordList('scheduled expected plan plans planned due upcoming deadline'),
  'set to',
  'going to',
];

/** Past forms without "-ed" that are common enough to date a clause by. */
export const pastForms: readonly string[] = wordList(
  `was were had said told met held took went came began left made gave won lost fell rose hit sent saw has have`,
);

import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { formsOf } from './verb-forms.ts';

const praising = wordList(
  'thank praise commend applaud congratulate credit laud hail salute honor honour reward recognize recognise forgive pardon',
);

const blaming = wordList(
  `blame accuse criticize criticise condemn denounce fault fine punish sanction charge rebuke chide slam blast reprimand scold indict sue
   arrest detain jail convict sentence prosecute`,
);

/** Verbs that say what somebody else has done, in every form: "thanked Lima for hosting". */
export const judgingForms: ReadonlySet<string> = new Set(formsOf([...praising, ...blaming]));

/** Prepositions that lead from the one judged to the deed: "accused Lima of spying". */
export const judgedPrepositions: ReadonlySet<string> = wordSet('for on of in over about with');

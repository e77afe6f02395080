import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns of persons and groups who are met, received and called on: "met opposition leaders". */
export const partnerNouns: ReadonlySet<string> = wordSet(
  `minister president delegation ambassador envoy leader chief secretary counterpart king queen prince chairman chairwoman official
   head premier chancellor speaker guest pope commander visitor representative lawmaker member dissident activist ally executive
   senator congressman diplomat negotiator opponent rebel refugee family relative businessman student adviser mayor governor
   opposition`,
);

/** The same with the pronouns of persons: "received him". */
export const metPersons: ReadonlySet<string> = new Set([
  ...partnerNouns,
  ...wordSet('he she they me us him her them'),
]);

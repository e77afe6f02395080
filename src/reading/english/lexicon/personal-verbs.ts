import { wordSet } from '../../mechanics/word-list.ts';

/** What persons do in the news and places do not, lemmas. */
export const personalVerbs: ReadonlySet<string> = wordSet(
  `arrive meet visit sit die speak work live want feel know see hear shout walk write post tweet call resign retire serve study graduate
   marry arrest kill quit travel attend sign greet thank urge vow pledge praise condemn`,
);

/** Verbs of saying whose subject is oftener a person than a body, lemmas. */
export const personalSpeech: ReadonlySet<string> = wordSet(
  `say tell add note announce ask explain argue believe think write recall warn insist stress claim reply respond answer admit acknowledge
   describe`,
);

import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns of force, and of those who use it, by which a death or a wound is no accident: "killed in a raid", "shot by a gunman". */
export const violenceNouns: ReadonlySet<string> = wordSet(
  `attack bombing bomb strike airstrike shooting clash raid war fighting ambush explosion assault gunman militant rebel attacker
   bomber troop force police soldier fighter missile rocket drone shelling blast gunfire fire battle operation massacre crackdown`,
);

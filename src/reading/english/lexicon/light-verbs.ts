import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs that only carry the noun of an event behind them: who launches an attack attacks, who holds talks talks. */
export const lightVerbs: ReadonlySet<string> = wordSet(
  `make take have give hold launch pay do conduct carry stage mount issue deliver start begin open pursue undertake wage put lead offer show
   express place file post lodge`,
);

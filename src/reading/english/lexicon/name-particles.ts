import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Small words in lower case that stand between the words of a person's name: "Ursula von der Leyen". */
export const personJoiners: ReadonlySet<string> = wordSet(
  'al el bin ibn ben bint de la las los del della di da do dos das du van von der den ter zu abu ould y oglu ogly qizi kyzy',
);

/** Particles in lower case that are joined to a name by a hyphen or an apostrophe: "al-Assad", "d'Estaing". */
export const joinedParticles: readonly string[] = wordList('al el as an ar ad ash ibn bin d de o e i');

/** Particles with a capital that are written in one with the name behind them, which keeps its own: "McDonald", "DeWitt". */
export const writtenInOne: readonly string[] = wordList('Mc Mac De La Le Di Du O');

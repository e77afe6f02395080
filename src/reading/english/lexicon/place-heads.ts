import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** Last words of the names of houses and grounds where people meet: "the Grand Palace". */
export const venueHeads: ReadonlySet<string> = wordSet(
  `house palace hall hotel center centre airport stadium square park museum university library theatre theater villa club base castle
   residence headquarters building tower resort memorial cathedral church garden gardens guesthouse school arena mosque temple monument
   cemetery port`,
);

/** Words of waters in or after their names. */
export const waterHeads: ReadonlySet<string> = wordSet('lake river strait sea gulf bay ocean canal');

/** Words of regions, towns and waters in or after their names: "Quang Nam province". */
export const regionHeads: ReadonlySet<string> = wordSet(
  `province provinces region district prefecture county oblast governorate state island islands peninsula valley lake river mountains
   strait sea gulf bay highlands delta commune ward town village city`,
);

/** Parts of a land that are told by a direction: "the southeastern region". */
export const landParts: ReadonlySet<string> = wordSet(
  'region province provinces part parts coast area areas city state states district',
);

/** Nouns before "of" and the name of a place, and what kind of place it is then: "the village of Nalova". */
export const settlements: ReadonlyMap<string, 'city' | 'region'> = new Map([
  ...wordList('town village suburb city port neighbourhood neighborhood hamlet settlement').map(
    (word) => [word, 'city'] as const,
  ),
  ...wordList('province region district governorate prefecture enclave island').map(
    (word) => [word, 'region'] as const,
  ),
]);

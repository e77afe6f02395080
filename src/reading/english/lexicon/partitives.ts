import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns that only say how many of those behind "of" there are: "hundreds of protesters", "a group of lawmakers". Lemmas. */
export const partitives: ReadonlySet<string> = wordSet(
  `hundred thousand million dozen score ten number group handful majority minority crowd couple pair lot plenty score team band
   most many some several few all both each half none one two three four five six seven eight nine
   member`,
);

import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns of fighting that are said of things as well, by lemma. */
export const fightNouns: ReadonlySet<string> = wordSet(
  'war battle fight attack assault offensive campaign crusade struggle strike',
);

/** Things that are fought in words only, by lemma: "war on drugs". */
export const foughtThings: ReadonlySet<string> = wordSet(
  `drug poverty waste crime corruption hunger inflation disease cancer obesity smoking tobacco litter plastic pollution malaria virus
   pandemic illiteracy inequality racism bureaucracy tape fraud unemployment climate famine counterfeit piracy graft misinformation
   disinformation addiction discrimination sexism homelessness`,
);

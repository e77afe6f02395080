import { wordList } from '../../mechanics/word-list.ts';

/** Acronyms and signs of things, measures and courtesies, folded: no actors. */
export const thingAcronyms: readonly string[] = wordList(
  `tv inc ltd covid q a e&oe jr sr ai ict it gdp gnp lng lpg hiv aids dna gps uav uavs vip vips mou mous fta ftas ppp ppps r&d esg stem
   sme smes ngo ngos hfc hfcs ghg wmd icbm icbms adiz eez 5g 6g ip iot pdf faq usd eur ceo ceos poc oda fdi mp mps usb cctv phd mba kg km`,
);

/** Signs of the clock and of time zones, folded. */
export const clockSigns: readonly string[] = wordList('est edt gmt utc pst pdt et bst cet am pm a.m p.m');

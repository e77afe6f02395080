import { wordSet } from '../../mechanics/word-list.ts';

/** Happenings that kill, hurt or drive out people, that no class of event nouns holds. */
export const calamities: ReadonlySet<string> = wordSet(
  `accident avalanche bombing capsizing clash collapse conflict crash crackdown cyclone derailment disaster drought earthquake epidemic
   explosion blast famine fighting fire flood flooding heatwave hurricane incident landslide massacre outbreak pandemic quake riot
   shelling shooting shipwreck sinking stampede storm tornado tsunami typhoon uprising violence war wildfire`,
);

/** Prepositions between a happening and where it was: "a raid on a clinic in Suva". */
export const happeningPrepositions: ReadonlySet<string> = wordSet(
  'in at on near against across of inside outside off',
);

/** The names that one war goes by. */
export const warNouns: ReadonlySet<string> = wordSet('war conflict');

/** What a war consists of, where no place says which battle is meant. */
export const foughtNouns: ReadonlySet<string> = wordSet('fighting hostilities insurgency bloodshed');

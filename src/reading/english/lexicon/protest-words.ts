import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of which people are the subject when they protest, by lemma: "Teachers marched". */
export const protestVerbs: ReadonlySet<string> = wordSet('protest demonstrate rally march riot picket');

/** Verbs of coming together, by lemma: who "gathered to protest" protested. */
export const gatheringVerbs: ReadonlySet<string> = wordSet(
  'gather assemble converge congregate mass turn march rally take',
);

/** Verbs with which a protest is held, begun or joined, by lemma: "Nurses staged a walkout". */
export const protestHolders: ReadonlySet<string> = wordSet(
  'stage hold launch begin start join continue resume organise organize mount call',
);

/** Nouns of protest, by lemma. */
export const protestNouns: ReadonlySet<string> = wordSet(
  'protest demonstration rally march sit-in walkout walk-out strike riot boycott stoppage picket',
);

/** Roads and what runs on them, which protesters block, by lemma. */
export const blockedRoads: ReadonlySet<string> = wordSet(
  'road highway motorway street avenue bridge traffic route intersection junction railway roundabout lane',
);

/** Verbs by which protesters hold up what runs, by lemma. */
export const blockingVerbs: ReadonlySet<string> = wordSet(
  'block blockade barricade obstruct stop halt disrupt close',
);

/** Words before "strike" by which it is a stoppage of work or a fast and no attack, by lemma. */
export const stoppageKinds: ReadonlySet<string> = wordSet(
  `hunger general nationwide national indefinite open-ended unlimited wildcat labour labor rail port dock transport bus tube sympathy
   solidarity sit-down token school teacher nurse doctor pilot miner worker union lightning walkout garbage trucker postal climate
   one-day two-day three-day four-day five-day week-long day-long 24-hour 48-hour 72-hour countrywide public-sector industrial sector`,
);

/** Those who march or stop work and are named by the plural alone, as written in lower case; no troops, officers or leaders of states. */
export const marchers: ReadonlySet<string> = wordSet(
  `people protesters protestors demonstrators strikers marchers rioters activists campaigners dissidents opponents supporters
   villagers residents citizens inhabitants islanders workers employees labourers laborers staff teachers professors students pupils
   youths women mothers pensioners retirees veterans nurses doctors medics paramedics drivers truckers cabbies farmers peasants
   fishermen miners dockers dockworkers dock-workers steelworkers pilots journalists lawyers academics scientists monks nuns clerics
   unionists trade-unionists prisoners inmates detainees refugees migrants shopkeepers traders vendors herders families relatives
   parents graduates civilians crowds`,
);

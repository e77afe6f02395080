import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns that say what the name beside them names: "the cruise company Acme", "companies, Acme and Initech". */
export const companyNouns: ReadonlySet<string> = wordSet(
  `company firm corporation conglomerate chipmaker carmaker automaker airline bank newspaper broadcaster magazine website channel agency
   operator manufacturer developer retailer producer supplier startup start-up giant group publisher network foundation charity
   think-tank tank insurer utility miner shipbuilder contractor maker provider subsidiary chain`,
);

/** What companies have: "Acme's acquisition", "Acme's shares". */
export const companyBelongings: ReadonlySet<string> = wordSet(
  `acquisition shares share stock headquarters subsidiary factory plant plants customers shareholders revenue profits profit investment
   products chips board ceo executives stake takeover merger`,
);

/** What companies and bodies do in the news, lemmas; persons do it too, but seldom as a name that nothing else calls a person's. */
export const companyDeeds: ReadonlySet<string> = wordSet(
  `announce invest plan launch sign build open sell buy acquire produce develop provide award partner expand operate supply manufacture
   establish commit intend deliver ship hire employ`,
);

/** Last words of companies' names that are no bodies by themselves. */
export const companyNameEnds: ReadonlySet<string> = wordSet(
  `technology research materials devices finance solutions software digital robotics analytics networks brands pharma biotech interactive
   media communications computers computing dynamics atomics electric oil gas steel mining minerals resources foods beverages cement
   textiles automotive logistics consulting advisors securities endowment`,
);

/** Last words of the names of firms. */
export const firmHeads: ReadonlySet<string> = wordSet(
  `company corporation corp inc ltd llc plc co holdings industries technologies airlines airways airline motors electronics petroleum
   pharmaceuticals aerospace aviation shipbuilders semiconductor semiconductors telecom telecommunications group ag gmbh jsc`,
);

import { phraseList, wordSet } from '../../mechanics/word-list.ts';

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

/** Offices that firms alone have, folded: their holder serves one. */
export const firmOffices: ReadonlySet<string> = new Set(
  phraseList(
    `chief executive, chief executive officer, managing director, ceo, cfo, coo, chief financial officer, chief operating officer,
     executive chairman, owner, chairman and chief executive`,
  ),
);

/** Legal forms of firms behind their names, as written. */
export const legalForms: ReadonlySet<string> = new Set(
  'ASA Oyj OYJ Oy OY AB SpA NV BV PJSC OJSC SARL Pte PTE Bhd Berhad Sdn Tbk A/S S.p.A. N.V. B.V.'.split(' '),
);

/** Legal forms of firms, folded: the name without them is the same firm's. */
export const formWords: ReadonlySet<string> = new Set([
  ...Array.from(legalForms, (form) => form.toLowerCase().replace(/[./]/g, '')),
  ...wordSet('inc ltd llc plc corp jsc ag gmbh limited'),
]);

/** What firms do and seas, towers and other things that firms are named after do not, lemmas. */
export const tradingDeeds: ReadonlySet<string> = wordSet(
  'buy sell purchase acquire order invest operate supply manufacture hire employ export import bid lease',
);

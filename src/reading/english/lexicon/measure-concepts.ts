import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** The words of one meaning, by the word that stands for all of them; singular nouns, and participles of what befell people. */
const classes: Readonly<Record<string, string>> = {
  trade: 'trade commerce turnover',
  dead: 'dead killed died dying killing death fatality perished drowned slain toll executed massacred slaughtered shot beheaded',
  injured: 'injured wounded hurt injury maimed hospitalised hospitalized casualty',
  missing: 'missing disappeared unaccounted',
  held: 'held detained arrested jailed imprisoned hostage captive prisoner detainee inmate abducted kidnapped arrest',
  freed: 'freed released release',
  displaced: 'displaced evacuated fled evacuee uprooted expelled homeless',
  refugee: 'refugee',
  migrant: 'migrant asylum-seeker immigrant arrival',
  resident: 'resident inhabitant expatriate population community diaspora',
  troops:
    'troops troop soldier serviceman servicewoman personnel marine sailor fighter militant policeman officer police',
  missile: 'missile rocket projectile',
  launch: 'launch launched fired firing',
  test: 'test tested',
  flight: 'flight sortie',
  investment: 'investment invested fdi capital',
  export: 'export exported',
  import: 'import imported',
  purchase: 'purchase bought procurement acquisition',
  sale: 'sale sold',
  loan: 'loan credit borrowing lending',
  aid: 'aid assistance grant donation donated relief funding funds package support',
  debt: 'debt arrears',
  tariff: 'tariff duty levy',
  budget: 'budget spending expenditure outlay',
  price: 'price fare cost',
  income: 'income wage salary earnings revenue proceeds profit',
  output: 'output production produced extraction',
  reserve: 'reserve stock stockpile inventory',
  growth: 'growth',
  inflation: 'inflation',
  unemployment: 'unemployment jobless joblessness',
  gdp: 'gdp economy',
  job: 'job post employment',
  vote: 'vote ballot',
  seat: 'seat',
  turnout: 'turnout',
  emission: 'emission',
  visitor: 'visitor tourist',
  student: 'student pupil',
  deficit: 'deficit shortfall',
  surplus: 'surplus',
  document: 'document agreement memorandum accord deal contract',
  warhead: 'warhead',
  vessel: 'vessel ship boat',
  sentence: 'sentence sentenced imprisonment jail prison',
};

const conceptOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([concept, words]) =>
    wordList(words).map((word) => [word, concept] as const),
  ),
);

/** The word that stands for all words of its meaning ("trade" for "turnover"); null for a word of no such class. Lower case, singular. */
export function conceptOfWordForm(word: string): string | null {
  return conceptOfWord.get(word) ?? null;
}

/** What a state has for itself: its name right before the noun says whose it is. */
export const ownConcepts: ReadonlySet<string> = wordSet(
  'export import output gdp budget debt growth inflation unemployment reserve emission deficit surplus troops resident income',
);

/** Measures that are the same seen from either side, so that the pair is sorted: trade of Peru with Chile is that of Chile with Peru. */
export const symmetricConcepts: ReadonlySet<string> = wordSet('trade');

/** What goes to or comes from the other side: "exports to Chile". */
export const directedConcepts: ReadonlySet<string> = wordSet(
  'trade export import sale purchase deficit surplus',
);

/** The meanings that tell what befell people, and those who flee: a plural of theirs is news without a number, "thousands of refugees". */
export const fateConcepts: ReadonlySet<string> = wordSet(
  'dead injured missing held freed displaced refugee migrant',
);

/** The meanings that tell that people were killed or hurt. */
export const harmConcepts: ReadonlySet<string> = wordSet('dead injured');

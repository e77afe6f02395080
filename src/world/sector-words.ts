import { foldedWords } from '../model/fold-text.ts';

/**
 * Words of offices and of names of bodies and groups by the sector of PLOVER that they belong to (manual 0.8, table 5.2), the words that
 * decide first. A word that belongs to several sectors is none of the list.
 */
const rows: readonly (readonly [sector: string, words: string])[] = [
  ['SPY', 'spy spies intelligence'],
  ['COP', 'police policeman policewoman sheriff constable detective gendarmerie'],
  ['JUD', 'judge judges court courts tribunal prosecutor prosecutors judiciary justice attorney'],
  [
    'LEG',
    'lawmaker lawmakers senator senators legislator legislators parliament senate congress congressman congresswoman deputies mp mps parliamentarian',
  ],
  [
    'MIL',
    'army navy soldier soldiers troops military commander admiral colonel captain marines sergeant pentagon fleet battalion brigade',
  ],
  [
    'REB',
    'rebel rebels insurgent insurgents guerrilla guerrillas militant militants fighters jihadists separatists',
  ],
  ['PRM', 'militia militias paramilitary paramilitaries'],
  ['CRM', 'gang gangs gangster smugglers traffickers pirates cartel'],
  ['REF', 'refugee refugees displaced'],
  ['OPP', 'opposition dissident dissidents'],
  ['PTY', 'party parties'],
  ['JRN', 'journalist journalists reporter reporters newspaper broadcaster editor'],
  ['EDU', 'student students teacher teachers university school schools professor college academy lecturer'],
  ['MED', 'doctor doctors nurse nurses hospital hospitals medic medics'],
  ['REL', 'church bishop archbishop pope cardinal imam cleric clerics mosque monk monks patriarch'],
  ['AGR', 'farmer farmers peasants fishermen fisherman'],
  ['LAB', 'unions worker workers dockers'],
  ['BUS', 'company companies firm firms corporation business businesses chairman ceo investor investors'],
  [
    'CVL',
    'protester protesters demonstrators civilian civilians residents villagers citizens activist activists families community communities expatriates',
  ],
  ['SOC', 'foundation charity institute museum association'],
  [
    'GOV',
    'president premier minister ministers ministry secretary chancellor king queen emir sultan prince princess monarch ambassador ambassadors embassy ' +
      'consul consulate envoy diplomat diplomats government governor mayor cabinet spokesperson spokesman spokeswoman commissioner official officials ' +
      'authorities city province',
  ],
];

const sectors: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([sector, words]) => words.split(' ').map((word) => [word, sector] as const)),
);

const order: readonly string[] = rows.map(([sector]) => sector);

/** The sectors of PLOVER that the words of an office or a name tell of, the one that decides first; none where no word does. */
export function sectorsIn(words: string): readonly string[] {
  const found = new Set(foldedWords(words).flatMap((word) => sectors.get(word) ?? []));
  return order.filter((sector) => found.has(sector));
}

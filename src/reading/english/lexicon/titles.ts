import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** What kind of body an office belongs to; `state` offices imply a country. */
export type OfficeKind = 'state' | 'military' | 'church' | 'body' | 'business' | 'press' | 'plain';

/** Heads of office names that are of a state, or of a part of one. */
const stateHeads = wordSet(
  `president vice-president minister premier chancellor king queen prince princess emperor empress emir sultan crown monarch pope
   ayatollah governor mayor ambassador envoy consul attache attaché senator congressman congresswoman lawmaker mp legislator
   parliamentarian prosecutor judge justice magistrate deputy secretary undersecretary under-secretary under-secretary-general
   taoiseach tanaiste tánaiste speaker whip councillor councilor councilman councilwoman councilmember commissioner statesman
   politician diplomat prefect lord baroness baron duke duchess lady sheriff superintendent ombudsman tsar czar leader strongman
   treasurer solicitor-general attorney-general representative delegate co-chair gentleman charge`,
);

const militaryHeads = wordSet(
  `general admiral colonel major captain lieutenant commander marshal brigadier sergeant corporal commodore gen adm col maj capt lt
   sgt cmdr brig lieutenant-general major-general officer`,
);

const churchHeads = wordSet(
  'bishop archbishop cardinal patriarch imam rabbi cleric pastor priest father reverend sheikh mullah',
);

const bodyHeads = wordSet(
  `secretary-general director director-general chairman chairwoman chairperson chair co-chairman head chief leader coordinator
   member spokesman spokeswoman spokesperson negotiator adviser advisor aide official professor scientist researcher fellow scholar
   analyst expert economist historian lecturer dean rector founder co-founder president vice-president secretary deputy manager
   chief-of-staff principal strategist counsel lawyer attorney activist dissident campaigner author inspector rapporteur
   administrator curator coach`,
);

const businessHeads = wordSet(
  `ceo cfo coo executive owner entrepreneur businessman businesswoman partner trader chairman investor banker tycoon`,
);
const pressHeads = wordSet(
  `editor editor-in-chief publisher correspondent journalist reporter columnist anchor presenter commentator`,
);
const plainHeads = wordSet(
  `actor actress singer artist writer poet musician doctor dr engineer teacher farmer student resident worker driver mother wife
   husband son daughter brother sister candidate nominee lawmaker laureate veteran pilot player footballer star director physician
   lawyer comedian designer chef rapper dissident retiree nurse photographer blogger pensioner first-lady`,
);

/** Courtesies that stand before a name alone. */
export const courtesyTitles: ReadonlySet<string> = wordSet(
  `mr mrs ms miss dr sir dame lord lady mr. mrs. ms. dr. prof prof. madam madame comrade hon hon. honourable honorable datuk dato
   datuk-seri excellency`,
);

/** Titles as written before a person's name, without the dot that may close them; they belong to the name. */
export const leadingTitles: readonly string[] = wordList(
  'Mr Mrs Ms Dr Prof Sir Lord Lady President Premier Chancellor Minister Secretary Senator General Gen Col Maj Gov Rep Sen',
);

/** Short written titles and what they stand for. */
export const shortTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pm: 'prime minister',
    fm: 'foreign minister',
    gen: 'general',
    'gen.': 'general',
    'lt.': 'lieutenant',
    'col.': 'colonel',
    'maj.': 'major',
    'capt.': 'captain',
    'cmdr.': 'commander',
    'brig.': 'brigadier',
    'adm.': 'admiral',
    'sgt.': 'sergeant',
    'sen.': 'senator',
    sen: 'senator',
    'rep.': 'representative',
    rep: 'representative',
    'gov.': 'governor',
    gov: 'governor',
    'amb.': 'ambassador',
    'sec.': 'secretary',
    'pres.': 'president',
    'rev.': 'reverend',
    'prof.': 'professor',
    prof: 'professor',
    mp: 'member of parliament',
    mep: 'member of the european parliament',
    mk: 'member of the knesset',
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
  }),
);

/** Matters that an office may be for: "trade minister", "Minister for Minority Affairs". */
export const officeMatters: ReadonlySet<string> = wordSet(
  `affairs defense defence finance trade economic economy economics energy health education justice labor labour agriculture
   agricultural environment transport transportation culture cultural tourism science technology information communications
   planning investment industry commerce development immigration security intelligence policy nuclear climate peace human rights
   humanitarian refugee oil petroleum water resources infrastructure housing welfare veterans treasury budget reconciliation
   relations cooperation minority youth sports innovation food aviation services state law home interior religion
   fisheries forestry marine maritime family women social territorial gender`,
);

/** Words that may stand before an office's head: "deputy", "foreign", "acting" … and join it into one name of office. */
export const officeModifiers: ReadonlySet<string> = new Set([
  ...[...officeMatters].filter((word) => word !== 'services'),
  ...wordSet(
    `deputy vice assistant associate acting interim caretaker former ex ex- then outgoing incoming first second third chief senior
   junior permanent standing executive general special lead top high supreme federal national regional provincial local city county
   district municipal foreign interior home external internal police army navy naval military air force prime crown party
   opposition majority union press media parliamentary congressional presidential senate house political public private natural
   social veteran attorney solicitor consul principal managing founding honorary honourable plenipotentiary extraordinary elder
   paramount spiritual religious rebel faction campaign research project program programme country bureau office staff ruling
   cabinet shadow northern chief-of-staff newly-elected newly elected re-elected late long-time longtime current new women digital
   rural urban homeland maritime global group business corporate marketing sales legal financial operating technical technological
   commercial central bank`,
  ),
]);

/** Modifiers that tell how an office is held, and what they mean. */
export const tenureWords: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'nominee'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['ex-', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['onetime', 'former'],
  ['erstwhile', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['elect', 'elect'],
  ['-elect', 'elect'],
  ['designate', 'nominee'],
  ['nominee', 'nominee'],
]);

/** Modifiers that say nothing of the office. */
export const emptyModifiers: ReadonlySet<string> = wordSet(
  'newly newly-elected elected re-elected new current long-time longtime veteran top late',
);

/** Words behind "General" before which it is no rank: "General Motors". */
export const afterGeneral: ReadonlySet<string> = wordSet(
  'motors electric dynamics atomics mills foods assembly election elections affairs insurance',
);

/** Titles that also begin the names of things: "Executive Order", "Member States". */
export const thingTitles: ReadonlySet<string> = wordSet(
  'official executive member general chief special private',
);

/** Kinship and trades: they describe a person, but are no office. */
const noOffice: ReadonlySet<string> = plainHeads;

/** Heads by the kind that goes first where several lists have a word. */
const kindOfHead: ReadonlyMap<string, OfficeKind> = new Map(
  (
    [
      ['plain', noOffice],
      ['church', churchHeads],
      ['press', pressHeads],
      ['business', businessHeads],
      ['body', bodyHeads],
      ['military', militaryHeads],
      ['state', stateHeads],
    ] as const
  ).flatMap(([kind, heads]) => Array.from(heads, (head): readonly [string, OfficeKind] => [head, kind])),
);

const compoundTitle = /^(?:vice|deputy|ex|co)-(.+)$/;

/** What kind of office a lower-case head word names, also one joined by a hyphen ("vice-premier"); null where it names none. */
export function officeKindOf(head: string): OfficeKind | null {
  return kindOfHead.get(head) ?? kindOfHead.get(compoundTitle.exec(head)?.[1] ?? '') ?? null;
}

/** Titles that say nothing of a person without whose they are: they make no claim alone. */
export const describingTitles: ReadonlySet<string> = wordSet(
  `leader official aide candidate member partner star deputy statesman`,
);

/** Titles of rank that become part of the name of who has no other: "Lord Ashby", "Pope John". */
export const nobleTitles: ReadonlySet<string> = wordSet(
  `lord lady dame baroness baron pope king queen prince princess emperor sheikh emir sultan cardinal imam`,
);

const privateWords = wordSet(
  `opposition rebel dissident activist analyst expert scholar professor lawyer candidate politician lawmaker member historian
   scientist researcher fellow author founder strategist campaigner party faction attorney counsel`,
);

/** Whether whoever holds an office speaks for himself or a party, and not for the state: "the opposition leader". */
export function isPrivateOffice(title: string): boolean {
  return title.split(/[^a-z]+/).some((word) => privateWords.has(word));
}

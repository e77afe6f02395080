import { phraseList, wordList, wordSet } from '../../mechanics/word-list.ts';
import { formsOf } from './verb-forms.ts';

/** What a sum is when it is the object of the verb: "invest $5m" is an investment. */
export const sumNouns: Readonly<Record<string, string>> = {
  invest: 'investment',
  reinvest: 'investment',
  lend: 'loan',
  loan: 'loan',
  borrow: 'borrowing',
  pledge: 'pledge',
  promise: 'pledge',
  commit: 'commitment',
  offer: 'offer',
  spend: 'spending',
  donate: 'donation',
  contribute: 'contribution',
  provide: 'funding',
  give: 'grant',
  grant: 'grant',
  award: 'award',
  allocate: 'allocation',
  earmark: 'allocation',
  budget: 'allocation',
  disburse: 'disbursement',
  approve: 'funding approved',
  inject: 'injection',
  fund: 'funding',
  pay: 'payment',
  repay: 'repayment',
  owe: 'debt',
  earn: 'earnings',
  make: 'earnings',
  lose: 'loss',
  save: 'savings',
  fine: 'fine',
  raise: 'funds raised',
  sell: 'sales',
  buy: 'purchases',
  export: 'exports',
  import: 'imports',
  cost: 'cost',
  receive: 'receipts',
  collect: 'receipts',
  attract: 'investment attracted',
  seek: 'sum sought',
  send: 'transfer',
  transfer: 'transfer',
  freeze: 'frozen assets',
  seize: 'seized assets',
  steal: 'loss by theft',
  extend: 'credit',
  deposit: 'deposit',
  bid: 'bid',
  announce: 'funding',
  charge: 'charge',
  need: 'need',
  require: 'need',
  wipe: 'loss',
  pour: 'investment',
  hold: 'holdings',
  channel: 'funding',
  add: 'addition',
};

/** Verbs that seek a sum by "for": "appeal for $5 million". */
export const askingVerbs: ReadonlySet<string> = wordSet('appeal ask call plead press');

const nounOfForm: ReadonlyMap<string, string> = new Map([
  ...Object.entries(sumNouns).flatMap(([verb, noun]) => formsOf([verb]).map((form) => [form, noun] as const)),
  ...formsOf(['set']).map((form) => [`${form} aside`, 'allocation'] as const),
]);

/** What a sum is by the form of the verb before it, lower case, "set aside" among them; null for other words. */
export function sumNounOfForm(form: string): string | null {
  return nounOfForm.get(form) ?? null;
}

/** Verbs by which things change hands for a price. */
export const tradeVerbs: ReadonlySet<string> = wordSet(
  'buy sell purchase acquire trade order offer auction take',
);

/** Verbs by which goods change hands or are made for somebody. */
export const goodsVerbs: ReadonlySet<string> = wordSet(
  'buy sell purchase acquire order supply deliver export import provide ship build lease',
);

/** Nouns of the paper by which goods change hands: "in a deal worth". */
export const dealItems: readonly string[] = wordList(
  'deal contract agreement order transaction sale purchase',
);

/** Nouns of what lies on goods at a border or at home: "tariffs on 98 percent of goods". */
export const chargeNouns: ReadonlySet<string> = wordSet(
  'tariff duty levy tax quota fee surcharge excise restriction curb ban embargo subsidy',
);

/** Verbs by which goods are made that then go elsewhere. */
export const manufactureVerbs: ReadonlySet<string> = wordSet('make produce manufacture assemble');

/** Words of a line that leads in what is to come: "these forthcoming contracts:", "the projects it plans:". */
export const planningWords: ReadonlySet<string> = wordSet(
  `planned forthcoming upcoming coming future proposed intended prospective envisaged scheduled expected pending plan plans planning
   intend intends intended will would aim aims`,
);

/** What happens to people: its bare number counts people ("killed 72"). */
export const humanVerbs: ReadonlySet<string> = wordSet(
  `kill injure wound displace arrest detain evacuate rescue drown hurt behead execute jail imprison deport slaughter massacre abduct
   kidnap hospitalize hospitalise infect trap strand maroon quarantine convict employ recruit dead die flee maim shoot drive
   uproot free release`,
);

/** Verbs whose object is counted for itself, not for what the verb does to it: "14 documents signed", but not "had 14 documents". */
export const plainVerbs: ReadonlySet<string> = wordSet(
  `have be include do make contain involve comprise cover represent reach see need want get take give put keep let know call show find
   list mention name know join leave carry note welcome feature grant announce cite discuss expect consider support require use face bring
   celebrate mark recognise recognize`,
);

/** Verbs of saying or guessing that tell no deed of what is counted, by lemma. */
export const thinkingVerbs: ReadonlySet<string> = wordSet('say state add estimate believe think reckon');

/** Verbs of telling: what they have for object was merely told, what is passive with them was made known. */
export const reportingVerbs: ReadonlySet<string> = wordSet('report tell confirm');

/** Verbs whose subject is so long, lasts so long or produces so much. */
export const extentVerbs: ReadonlySet<string> = wordSet(
  'last produce stretch extend span cover run measure pump generate schedule',
);

/** Verbs by which a state or place holds what is counted: the subject is the place. */
export const holdingVerbs: ReadonlySet<string> = wordSet(
  'have host house shelter take absorb own accommodate possess receive operate',
);

/** Verbs that lay something open to somebody: what follows "to" is whom it is open to. */
export const openingVerbs: ReadonlySet<string> = wordSet('open throw expose close subject');

/** Verbs and nouns that point to a wished number. */
export const targetWords: ReadonlySet<string> = wordSet(
  'aim target goal seek strive pledge commit want hope plan intend wish ambition objective vow promise agree undertake task',
);

/** Verbs that point to a foreseen number. */
export const forecastWords: ReadonlySet<string> = wordSet(
  'expect forecast predict project foresee anticipate likely estimate envisage',
);

/** Verbs of making, keeping or doing what is counted: who does it has it. */
export const makingVerbs: ReadonlySet<string> = wordSet(
  `make produce build conduct stage launch fire test deploy export import run operate maintain hold keep field station employ face owe enjoy
   comprise encompass contain number cut raise increase reduce boost lower set hit reach post record establish create hire`,
);

/** What people are left as: "left nine people dead". */
export const leftStates: readonly string[] = wordList(
  'dead injured wounded homeless missing stranded displaced hurt',
);

/** What people still are behind "are" or "remain": with a number alone these count people. */
export const stillStates: readonly string[] = phraseList(
  'unaccounted for, trapped, stranded, in hospital, hospitalised, hospitalized, held captive, in custody, on the run',
);

/** Verbs that put or keep somebody somewhere, or off something, for a time: "jailed for six years". */
export const penalVerbs: ReadonlySet<string> = wordSet(
  'sentence jail imprison detain remand suspend ban bar exile condemn hold intern',
);

/** Verbs that make a term longer: "extended the truce by eight days". */
export const extendingVerbs: ReadonlySet<string> = wordSet('extend prolong renew delay postpone');

/** Units of what is moved, made or used up. */
export const movedUnits: RegExp =
  /^(?:barrels?|tonnes?|tons?|metric ton|bcm|bcf|mcm|tcf|cubic|lit(?:re|er)s?|gallons?|bushels?|TEU)/;

/** Units of land. */
export const landUnits: RegExp = /^(?:acres?|hectares?|ha|square|sq)/;

/** Verbs by which so much land is made, won, lost or used. */
export const landVerbs: ReadonlySet<string> = wordSet(
  `build construct dredge reclaim clear burn scorch seize plant flood destroy annex buy sell lease occupy capture recapture retake
   confiscate expropriate add lose cede return submerge farm irrigate restore`,
);

/** Verbs by which an amount of such a unit is moved, made or used up. */
export const movingOfUnits: ReadonlySet<string> = wordSet(
  `cut remove add produce pump export import buy purchase sell ship supply deliver emit burn consume release store lose extract mine
   refine order take send receive dump discharge`,
);

/** Deeds that a state does at home unless another place is told: its number holds there. */
export const homeDeeds: ReadonlySet<string> = wordSet(
  'export import produce cut test conduct stage make launch fire detonate pump generate consume emit reduce maintain operate build',
);

/** Home deeds that may go abroad: where they are aimed at a place they are not at home. */
export const firingVerbs: ReadonlySet<string> = wordSet('launch fire');

/** Prepositions of a phrase that stands beside what a verb aims at or foresees: "under the accord of four states, they will". */
export const besidesVerb: readonly string[] = wordList(
  'under after during amid following despite since with against between before among within from',
);

/** Forms of verbs of what befalls people that are nouns or adjectives as often. */
export const unsureForms: ReadonlySet<string> = wordSet(
  'dead release arrest free drive drives trap traps strand wounds wound flee',
);

/** Words between people and the participle of what befell them: "had also been killed". */
export const passiveHelpers: readonly string[] = wordList('had have has also were was are been being');
